package org.hongdun.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Organisation code (组织机构代码), 8 characters and a check character (GB 11714-1997), without the hyphen; characters 9 to 17 of
 * a credit code.
 *
 * @param value 9 characters; refused with HD-K006 otherwise
 */
public record OrganizationCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganizationCode {
        if (!isValid(value)) {
            throw new RuleViolation(KernelError.ORGANIZATION_CODE_MALFORMED, String.valueOf(value));
        }
    }

    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches() && text.charAt(8) == checkCharacter(text.substring(0, 8));
    }

    /** The 9th character for the 8 before it; A = 10 to Z = 35, unlike the alphabet of the credit code. */
    public static char checkCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.getNumericValue(first8.charAt(i)) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return value;
    }
}
