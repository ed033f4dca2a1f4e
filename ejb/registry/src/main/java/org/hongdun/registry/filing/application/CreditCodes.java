package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.numbering.Numbering;

/** Gives new subjects their unified social credit code (GB 32100-2015, with the organisation code of GB 11714-1997 in it). */
@ApplicationScoped
class CreditCodes {

    private static final String SERIES = "ZTDM";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_YEAR = 2010;

    @Inject
    private Numbering numbering;

    /** @param division six digits of the registration authority's division */
    CreditCode next(SubjectKind kind, String division, LocalDate on) {
        String number = numbering.next(SERIES, on.getYear());
        return code(kind, division, on.getYear(), Integer.parseInt(number.substring(number.length() - 6)));
    }

    /** The year stands in the second character of the organisation code, so that the series may begin anew each year. */
    static CreditCode code(SubjectKind kind, String division, int year, int number) {
        String eight = "M" + ALPHABET.charAt((year - FIRST_YEAR) % ALPHABET.length()) + "%06d".formatted(number);
        String first17 = "9" + category(kind) + division + eight + organisationCheck(eight);
        return new CreditCode(first17 + CreditCode.checkCharacter(first17));
    }

    private static char category(SubjectKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> '2';
            case COOPERATIVE -> '3';
            default -> '1';
        };
    }

    /** A = 10 to Z = 35; 11 less the weighted sum modulo 11, where 10 is X and 11 is 0. */
    private static char organisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            sum += Character.digit(eight.charAt(i), 36) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
