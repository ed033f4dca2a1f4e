package org.hongdun.registry.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;

/**
 * What the register keeps of a subject: registered and filed items (登记事项、备案事项, Regulations on the Registration of Market
 * Subjects art. 8 and 9) under their names in the domain standard. An act sets some of them; who asks for one learns which
 * act set it.
 */
public enum SubjectItem {
    CREDIT_CODE("UNISCID", CreditCode.class, 18),
    REGISTRATION_NO("REGNO", String.class, 15),
    OLD_REGISTRATION_NO("REGNO_OLD", String.class, 64),
    NAME("ENTNAME", String.class, 200),
    TYPE("ENTTYPE", String.class, 4),
    /** Name of the legal representative, operator or person in charge. */
    LEGAL_REPRESENTATIVE("LEREP", String.class, 100),
    /** 万元 of the currency. */
    CAPITAL("REGCAP", BigDecimal.class, 18),
    CURRENCY("REGCAPCUR", String.class, 3),
    PAID_IN("RECCAP", BigDecimal.class, 18),
    ESTABLISHED_ON("ESTDATE", LocalDate.class, 10),
    APPROVED_ON("APPRDATE", LocalDate.class, 10),
    OPERATING_FROM("OPFROM", LocalDate.class, 10),
    OPERATING_TO("OPTO", LocalDate.class, 10),
    DOMICILE("DOM", String.class, 500),
    DISTRICT("DOMDISTRICT", String.class, 6),
    PREMISES("PREMISES", String.class, 500),
    PREMISES_DISTRICT("YIEDISTRICT", String.class, 6),
    BUSINESS_SCOPE("OPSCOPE", String.class, 3000),
    INDUSTRY_EDITION("EDITION", String.class, 4),
    SECTION("INDUSTRYPHY", String.class, 1),
    INDUSTRY("INDUSTRYCO", String.class, 4),
    AUTHORITY("REGORG", String.class, 6),
    STATION("LOCALADM", String.class, 8),
    STATE("REGSTATE", SubjectState.class, 1),
    ENDED_ON("ENDED_ON", LocalDate.class, 10),
    REVOKED_ON("REVDATE", LocalDate.class, 10),
    CANCELLATION_REASON("CANREA", String.class, 200),
    STAFF("EMPNUM", Integer.class, 9),
    CREDIT_CLASS("CREDITLEVEL", String.class, 1),
    /** The enterprise a branch belongs to, by its id in the register. */
    PARENT("PARENT", Long.class, 18),
    /** Main persons: a list of {@link PersonEntry}. */
    PERSONS("PERSONS", List.class, 300),
    /** Investors: a list of {@link InvestorEntry}. */
    INVESTORS("INVESTORS", List.class, 200),
    /** Items of the business scope: a list of {@link ScopeEntry}. */
    SCOPE_ITEMS("SCOPE", List.class, 500),
    /** Registration liaisons: a list of {@link ContactEntry}. */
    CONTACTS("CONTACTS", List.class, 20),
    /** Licences obtained before registration: a list of {@link PermitEntry}. */
    PERMITS("PERMITS", List.class, 100);

    private final String code;
    private final Class<?> type;
    private final int longest;

    SubjectItem(String code, Class<?> type, int longest) {
        this.code = code;
        this.type = type;
        this.longest = longest;
    }

    /** The name in the domain standard. */
    public String code() {
        return code;
    }

    /** Whether the item is a list that is always set as a whole. */
    public boolean isList() {
        return type == List.class;
    }

    public static Optional<SubjectItem> of(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    /**
     * The value if it fits the item: type, length of a text, number of lines; refused with HD-S012.
     *
     * @param value null for an item that is empty
     */
    public Object checked(Object value) {
        boolean fits = value == null || type.isInstance(value) && isWithinBounds(value);
        if (!fits) {
            throw new RuleViolation(SubjectError.ITEM_MALFORMED, code, value);
        }
        return value;
    }

    private boolean isWithinBounds(Object value) {
        if (value instanceof String text) {
            return !text.isBlank() && text.length() <= longest;
        }
        if (value instanceof BigDecimal amount) {
            return amount.signum() >= 0 && amount.scale() <= 6 && amount.precision() - amount.scale() <= 12;
        }
        if (value instanceof Integer number) {
            return number >= 0;
        }
        return !(value instanceof List<?> lines) || lines.size() <= longest;
    }

    /** The value as the record book writes it; {@link #parse} reads it. Not for lists. */
    public String text(Object value) {
        if (value instanceof SubjectState state) {
            return state.code();
        }
        if (value instanceof BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }

    /** What {@link #text} wrote; refused with HD-S012. */
    public Object parse(String text) {
        if (text == null) {
            return null;
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(text).setScale(6);
            }
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == SubjectState.class) {
                return SubjectState.of(text);
            }
            return type == CreditCode.class ? new CreditCode(text) : text;
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException malformed) {
            throw new RuleViolation(SubjectError.ITEM_MALFORMED, code, text);
        }
    }
}
