package org.hongdun.platform.access.domain;

import java.util.stream.IntStream;

/**
 * What a password must be.
 *
 * @param length least number of characters
 * @param kinds least number of kinds among small letters, capital letters, digits, others
 * @param remembered number of earlier passwords that may not come back
 */
public record PasswordRule(int length, int kinds, int remembered) {

    public boolean isKeptBy(char[] password) {
        IntStream kindsUsed =
                new String(password).chars().map(PasswordRule::kindOf).distinct();
        return password.length >= length && kindsUsed.count() >= kinds;
    }

    private static int kindOf(int character) {
        if (Character.isLowerCase(character)) {
            return 0;
        }
        if (Character.isUpperCase(character)) {
            return 1;
        }
        return Character.isDigit(character) ? 2 : 3;
    }
}
