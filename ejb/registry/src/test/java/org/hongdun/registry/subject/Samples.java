package org.hongdun.registry.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongdun.kernel.CreditCode;
import org.hongdun.registry.subject.domain.Particulars;

/** Particulars of a company that is in order, and of variations. */
public final class Samples {

    public static final LocalDate ESTABLISHED = LocalDate.of(2019, 5, 6);
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Samples() {}

    /** A valid code; a different one for each number below 29,791. */
    public static CreditCode code(int number) {
        String first17 = "91440101MA5T"
                + ALPHABET.charAt(number / 961 % 31)
                + ALPHABET.charAt(number / 31 % 31)
                + ALPHABET.charAt(number % 31) + "00";
        return new CreditCode(first17 + CreditCode.checkCharacter(first17));
    }

    public static Particulars company(CreditCode code, String name) {
        return particulars(code, name, "1130", SubjectState.ACTIVE);
    }

    public static Particulars household(CreditCode code, String name) {
        return particulars(code, name, "9999", SubjectState.ACTIVE);
    }

    public static Particulars cancelled(CreditCode code, String name) {
        return particulars(code, name, "1130", SubjectState.CANCELLED);
    }

    private static Particulars particulars(CreditCode code, String name, String type, SubjectState state) {
        return new Particulars(
                code,
                "440106000123454",
                name,
                type,
                "测试甲",
                new BigDecimal("100.000000"),
                "156",
                new BigDecimal("80.000000"),
                ESTABLISHED,
                ESTABLISHED,
                ESTABLISHED,
                null,
                "广州市天河区石牌西路12号301房",
                "440106",
                "批发和零售业",
                "2017",
                "F",
                "5299",
                "440106",
                "44010603",
                state,
                null,
                12,
                "A");
    }
}
