package org.hongdun.demo;

import java.util.HashMap;
import java.util.Map;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrganizationCode;
import org.hongdun.kernel.RegistrationNumber;

/** Gives out identifiers with right check digits, each once. */
final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String DIGITS = "0123456789";

    private final Dice dice;
    private final LongSet given = new LongSet();
    private final Map<String, Integer> counters = new HashMap<>();

    Codes(Dice dice) {
        this.dice = dice;
    }

    /** The code is taken; it will not be given out. */
    void reserve(String code) {
        given.add(code);
    }

    /**
     * @param kind 91 enterprise, 92 household, 93 cooperative
     * @param division 6 digits
     * @param newStyle whether the organisation code begins with MA, as those given by the bureaus since October 2015
     */
    String creditCode(String kind, String division, boolean newStyle) {
        String code;
        do {
            String first17 = kind + division + organisationCode(newStyle);
            code = first17 + CreditCode.checkCharacter(first17);
        } while (!given.add(code));
        return code;
    }

    private String organisationCode(boolean newStyle) {
        StringBuilder first8 = new StringBuilder(newStyle ? (dice.percent(50) ? "MA5" : "MA9") : "7");
        while (first8.length() < 8) {
            first8.append(dice.of(newStyle ? ALPHABET : DIGITS));
        }
        return first8.toString() + OrganizationCode.checkCharacter(first8.toString());
    }

    /**
     * @param kindDigit 0-3 domestic, 4-5 foreign-invested, 6-9 household
     */
    String registrationNumber(String authority, char kindDigit) {
        String number;
        do {
            String first14 = authority + kindDigit + "%07d".formatted(next(authority + kindDigit));
            number = first14 + RegistrationNumber.checkDigit(first14);
        } while (!given.add(number));
        return number;
    }

    /** Key of the register: authority, year, ten digits. */
    String pripid(String authority, int year) {
        String key;
        do {
            key = authority + year + "%010d".formatted(next(authority + year));
        } while (!given.add(key));
        return key;
    }

    private int next(String series) {
        return counters.merge(series, 1, Integer::sum);
    }
}
