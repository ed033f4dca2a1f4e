package org.hongdun.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Citizen identity number (公民身份号码), 18 characters (GB 11643-1999). Abolished division codes are accepted.
 *
 * @param value 17 digits and a check character 0-9 or X; refused with HD-K003 otherwise
 */
public record CitizenIdNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final Pattern OLD_SHAPE = Pattern.compile("\\d{15}");
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public CitizenIdNumber {
        if (!isValid(value)) {
            throw new RuleViolation(KernelError.CITIZEN_ID_MALFORMED, mask(value));
        }
    }

    /** Whether this is a whole number of 18 characters, as it is written in a certificate. */
    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text).matches() && birthExists(text) && !wrongCheck(text);
    }

    /**
     * The number as written: with 18 characters, or with the 15 digits of before 1999, which lacked the century (always 19)
     * and the check character. Blanks around it and a small x are mended; refused with HD-K003.
     */
    public static CitizenIdNumber parse(String text) {
        String given = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        if (!OLD_SHAPE.matcher(given).matches()) {
            return new CitizenIdNumber(given);
        }
        String first17 = given.substring(0, 6) + "19" + given.substring(6);
        return new CitizenIdNumber(first17 + checkCharacter(first17));
    }

    /** The check character for the 17 digits before it: weights 2^(18-i) mod 11. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), BIRTH);
    }

    /** As shown to those who may not see it whole: first 6 and last 4 characters. */
    public String masked() {
        return mask(value);
    }

    private static String mask(String text) {
        return text == null || text.length() < 12
                ? "****"
                : text.substring(0, 6) + "********" + text.substring(text.length() - 4);
    }

    private static boolean wrongCheck(String text) {
        return text.charAt(17) != checkCharacter(text.substring(0, 17));
    }

    private static boolean birthExists(String text) {
        try {
            return LocalDate.parse(text.substring(6, 14), BIRTH).getYear() >= 1850;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
