package org.hongdun.platform.access.application;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password for the first sign-in: 15 characters of all kinds, without those that are taken for one another. */
final class FirstPassword {

    private static final String SMALL = "abcdefghjkmnpqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String next() {
        return Stream.generate(() -> pick(SMALL) + pick(CAPITAL) + pick(DIGITS))
                .limit(GROUPS)
                .collect(Collectors.joining("-"));
    }

    private static String pick(String from) {
        return String.valueOf(from.charAt(RANDOM.nextInt(from.length())));
    }
}
