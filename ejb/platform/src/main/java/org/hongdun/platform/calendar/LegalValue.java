package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;

/**
 * One dated row of {@code legal_parameter}.
 *
 * @param text the value as written, such as {@code 5}, {@code 03-01}, {@code INSPECTION}
 * @param unit WD working days, D days, M months, Y years, YUAN, WANYUAN, PCT, MINUTE, COUNT, DATE (month-day), TEXT
 * @param validFrom first day in force
 * @param validTo last day in force, null for open
 * @param legalBasis where it is written
 * @param lawCode law by which a term is counted, null for the general rule
 */
public record LegalValue(
        String code,
        String text,
        String unit,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        String lawCode,
        Certainty certainty)
        implements Serializable {

    public int asInt() {
        return Integer.parseInt(text);
    }

    /** The value as a term; refused with HD-C002 if it is none. */
    public Term asTerm() {
        return switch (unit) {
            case "WD", "D", "M", "Y" -> new Term(asInt(), TermUnit.valueOf(unit));
            default -> throw new RuleViolation(CalendarError.NOT_A_TERM, code, unit);
        };
    }

    public BigDecimal asDecimal() {
        return new BigDecimal(text);
    }
}
