package org.hongdun.portal.account.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;

/**
 * What a password must be (GB/T 22239-2019 8.1.4.1): long enough, of several kinds of characters, not well known, not
 * naming its owner.
 *
 * @param shortest number of characters at least
 * @param kinds how many of the four kinds (lower case, upper case, digits, others) at least
 */
public record PasswordRule(int shortest, int kinds) {

    private static final List<IntPredicate> KINDS = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            c -> !Character.isLowerCase(c) && !Character.isUpperCase(c) && !Character.isDigit(c));

    /** Words that stand at the core of the passwords guessed first; compared without digits, signs and case. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "password",
            "passwd",
            "passw",
            "admin",
            "administrator",
            "qwerty",
            "qwertyuiop",
            "asdfgh",
            "zxcvbn",
            "qazwsx",
            "qazwsxedc",
            "iloveyou",
            "welcome",
            "woaini",
            "abc",
            "abcd",
            "abcde",
            "abcdef",
            "aa",
            "a",
            "test",
            "user",
            "guest",
            "root",
            "letmein",
            "china",
            "guangzhou",
            "gongshang",
            "nianjian",
            "qiye",
            "mima",
            "");

    /**
     * Refused with HD-P005 to HD-P008.
     *
     * @param owner names the password must not contain: credit code, contact, phone
     */
    public void check(String password, List<String> owner) {
        String given = password == null ? "" : password;
        if (given.length() < shortest) {
            throw new RuleViolation(AccountError.PASSWORD_TOO_SHORT, shortest);
        }
        if (kindsIn(given) < kinds) {
            throw new RuleViolation(AccountError.PASSWORD_TOO_PLAIN, kinds);
        }
        if (WELL_KNOWN.contains(core(given)) || distinct(given) < 5) {
            throw new RuleViolation(AccountError.PASSWORD_WELL_KNOWN);
        }
        String lower = given.toLowerCase(Locale.ROOT);
        if (owner.stream()
                .filter(name -> name != null && name.length() > 3)
                .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)))) {
            throw new RuleViolation(AccountError.PASSWORD_NAMES_ITS_OWNER);
        }
    }

    private static long kindsIn(String password) {
        return KINDS.stream().filter(kind -> password.chars().anyMatch(kind)).count();
    }

    private static long distinct(String password) {
        return password.chars().distinct().count();
    }

    private static String core(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replaceAll("^[^a-z]+|[^a-z]+$", "")
                .replace('@', 'a')
                .replace('0', 'o')
                .replace('$', 's')
                .replaceAll("[^a-z]", "");
    }
}
