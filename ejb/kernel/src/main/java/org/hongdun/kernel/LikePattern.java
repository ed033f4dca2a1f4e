package org.hongdun.kernel;

/** What people type, as patterns for {@code like ... escape '\'}: their own signs find only themselves. */
public final class LikePattern {

    private LikePattern() {}

    /** Finds the text anywhere. */
    public static String containing(String text) {
        return "%" + startingWith(text);
    }

    /** Finds what begins with the text. */
    public static String startingWith(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
