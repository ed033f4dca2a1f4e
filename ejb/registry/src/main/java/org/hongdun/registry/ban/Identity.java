package org.hongdun.registry.ban;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.RuleViolation;

/**
 * A natural person as a paper names him.
 *
 * @param name 1 to 100 characters (HD-G009, HD-G010)
 * @param certificateType CERTYPE, 10 = citizen identity card; may be null together with the number
 * @param certificateNo as written; null if unknown. Citizen numbers of 15 digits become those of 18; HD-G021 if malformed
 * @param birthDate null if unknown; a citizen number knows it
 */
public record Identity(String name, String certificateType, String certificateNo, LocalDate birthDate)
        implements Serializable {

    public static final String CITIZEN = "10";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 32;
    private static final int SHOWN = 2;

    public Identity {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new RuleViolation(BanError.FIELD_MISSING, "name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation(BanError.FIELD_TOO_LONG, "name", LONGEST_NAME);
        }
        certificateNo = certificateNo == null || certificateNo.isBlank()
                ? null
                : certificateNo.strip().toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        certificateType = certificateNo == null ? null : certificateType == null ? CITIZEN : certificateType;
        if (certificateNo != null && !certificateType.equals(CITIZEN)) {
            requirePlain(certificateType, certificateNo);
        }
        if (certificateNo != null && certificateType.equals(CITIZEN)) {
            CitizenIdNumber number = citizen(certificateNo);
            certificateNo = number.value();
            birthDate = number.birthDate();
        }
    }

    private static CitizenIdNumber citizen(String text) {
        try {
            return CitizenIdNumber.parse(text);
        } catch (RuleViolation malformed) {
            throw new RuleViolation(BanError.NUMBER_MALFORMED);
        }
    }

    private static void requirePlain(String type, String number) {
        if (!type.matches("\\d{2}") || number.length() > LONGEST_NUMBER || !number.matches("[0-9A-Z()/-]{4,}")) {
            throw new RuleViolation(BanError.NUMBER_MALFORMED);
        }
    }

    /** The number as it may be shown; null without one. */
    public String maskedNo() {
        if (certificateNo == null) {
            return null;
        }
        if (certificateType.equals(CITIZEN)) {
            return new CitizenIdNumber(certificateNo).masked();
        }
        int from = certificateNo.length() - SHOWN;
        return certificateNo.substring(0, SHOWN)
                + "*".repeat(Math.max(0, from - SHOWN))
                + certificateNo.substring(from);
    }

    /** Never the number. */
    @Override
    public String toString() {
        return name + " " + maskedNo();
    }
}
