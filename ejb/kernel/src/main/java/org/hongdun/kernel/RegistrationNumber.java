package org.hongdun.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Registration number (注册号) of 15 digits with a check digit (GS15-2006, ISO 7064 MOD 11,10), or the older one of 13
 * digits without.
 *
 * @param value 13 or 15 digits; refused with HD-K002 otherwise
 */
public record RegistrationNumber(String value) implements Serializable {

    private static final Pattern OLD = Pattern.compile("\\d{13}");
    private static final Pattern CHECKED = Pattern.compile("\\d{15}");

    public RegistrationNumber {
        if (!isValid(value)) {
            throw new RuleViolation(KernelError.REGISTRATION_NUMBER_MALFORMED, String.valueOf(value));
        }
    }

    public static boolean isValid(String text) {
        if (text == null) {
            return false;
        }
        return OLD.matcher(text).matches()
                || CHECKED.matcher(text).matches() && text.charAt(14) == checkDigit(text.substring(0, 14));
    }

    /** The 15th digit for the 14 before it. */
    public static char checkDigit(String first14) {
        int product = 10;
        for (int i = 0; i < 14; i++) {
            int sum = (product + first14.charAt(i) - '0') % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
