package org.hongdun.registry.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hongdun.kernel.CreditCode;

/** Items of a company that is in order, and of variations. */
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

    public static NewAct establishment() {
        return new NewAct(ActKind.ESTABLISHMENT, "00", ESTABLISHED, null, null);
    }

    public static NewAct change(String matter, LocalDate effectiveOn) {
        return new NewAct(ActKind.CHANGE, matter, effectiveOn, null, null);
    }

    public static Map<SubjectItem, Object> company(CreditCode code, String name) {
        return items(code, name, "1130", SubjectState.ACTIVE);
    }

    public static Map<SubjectItem, Object> household(CreditCode code, String name) {
        return items(code, name, "9999", SubjectState.ACTIVE);
    }

    public static Map<SubjectItem, Object> cancelled(CreditCode code, String name) {
        return items(code, name, "1130", SubjectState.CANCELLED);
    }

    private static Map<SubjectItem, Object> items(CreditCode code, String name, String type, SubjectState state) {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        items.put(SubjectItem.CREDIT_CODE, code);
        items.put(SubjectItem.REGISTRATION_NO, "440106000123454");
        items.put(SubjectItem.NAME, name);
        items.put(SubjectItem.TYPE, type);
        items.put(SubjectItem.LEGAL_REPRESENTATIVE, "测试甲");
        items.put(SubjectItem.CAPITAL, new BigDecimal("100"));
        items.put(SubjectItem.CURRENCY, "156");
        items.put(SubjectItem.PAID_IN, new BigDecimal("80"));
        items.put(SubjectItem.OPERATING_FROM, ESTABLISHED);
        items.put(SubjectItem.DOMICILE, "广州市天河区石牌西路12号301房");
        items.put(SubjectItem.DISTRICT, "440106");
        items.put(SubjectItem.BUSINESS_SCOPE, "批发和零售业");
        items.put(SubjectItem.INDUSTRY_EDITION, "2017");
        items.put(SubjectItem.SECTION, "F");
        items.put(SubjectItem.INDUSTRY, "5299");
        items.put(SubjectItem.AUTHORITY, "440106");
        items.put(SubjectItem.STATION, "44010603");
        items.put(SubjectItem.STATE, state);
        items.put(SubjectItem.STAFF, 12);
        items.put(SubjectItem.CREDIT_CLASS, "A");
        return items;
    }
}
