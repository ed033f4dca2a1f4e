package org.hongdun.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a sorted list: the sort key of a row and its id. It travels as text that says nothing to people.
 *
 * @param key as text; null for a row without one
 */
public record Place(String key, long id) {

    private static final char BETWEEN = '\n';

    /** What {@link #text} wrote; refused with HD-K007. */
    public static Place parse(String text) {
        try {
            String clear = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int between = clear.indexOf(BETWEEN);
            String key = between + 1 == clear.length() ? null : clear.substring(between + 1);
            return new Place(key, Long.parseLong(clear.substring(0, Math.max(0, between))));
        } catch (IllegalArgumentException malformed) {
            throw new RuleViolation(KernelError.PLACE_MALFORMED, text);
        }
    }

    public String text() {
        String clear = id + "" + BETWEEN + (key == null ? "" : key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(StandardCharsets.UTF_8));
    }
}
