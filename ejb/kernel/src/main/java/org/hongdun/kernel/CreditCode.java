package org.hongdun.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码), 18 characters with a check character (GB 32100-2015).
 *
 * @param value 18 characters of the alphabet without I, O, S, V, Z; refused with HD-K001 otherwise
 */
public record CreditCode(String value) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final Pattern CITIZEN =
            Pattern.compile("\\d{6}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");

    public CreditCode {
        if (!isValid(value)) {
            throw new RuleViolation(KernelError.CREDIT_CODE_MALFORMED, String.valueOf(value));
        }
    }

    /** Whether the text has the shape and the right check character. */
    public static boolean isValid(String text) {
        return text != null
                && SHAPE.matcher(text).matches()
                && text.charAt(17) == checkCharacter(text.substring(0, 17));
    }

    /**
     * Whether a certificate number of a person or enterprise is an enterprise's: one in 31 of all citizens' numbers, right or
     * mistyped, has the check character of a code, and is told apart by the birth date in it.
     */
    public static boolean isCertificateNumber(String text) {
        return isValid(text) && !CITIZEN.matcher(text).matches();
    }

    /**
     * The 18th character: weights 3^(i-1) mod 31, check value (31 - sum mod 31) mod 31.
     *
     * @param first17 the 17 characters before it, all of the alphabet
     */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
