package org.hongdun.web.theme;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Numbers that tie what a person saw to the one line in the log. */
final class Incidents {

    private static final System.Logger LOG = System.getLogger("org.hongdun.incident");
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("E-[0-9A-Z]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /** Logs the failure once and returns its number. */
    static String record(Throwable failure, String where) {
        StringBuilder number = new StringBuilder("E-");
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> number.append(ALPHABET.charAt(i)));
        LOG.log(System.Logger.Level.ERROR, "Incident " + number + " at " + where, failure);
        return number.toString();
    }

    /** The number if it has the shape of one, otherwise null. */
    static String shaped(String number) {
        return number != null && SHAPE.matcher(number).matches() ? number : null;
    }
}
