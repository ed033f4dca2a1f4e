package org.hongdun.exchange.domain;

/** Texts from outside, cut to what a column holds. */
public final class Texts {

    private Texts() {}

    /** At most {@code most} UTF-16 units, never half a surrogate pair, control characters as spaces; null stays null. */
    public static String cut(String text, int most) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
        if (clean.length() <= most) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end);
    }
}
