package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dated row of {@code legal_parameter}.
 *
 * @param text the value as written, such as {@code 5}, {@code 03-01}, {@code INSPECTION}
 * @param unit WD working days, D days, M months, Y years, YUAN, WANYUAN, PCT, MINUTE, COUNT, DATE (month-day), TEXT
 * @param validFrom first day in force
 * @param validTo last day in force, null for open
 * @param legalBasis where it is written
 */
public record LegalValue(
        String code, String text, String unit, LocalDate validFrom, LocalDate validTo, String legalBasis)
        implements Serializable {

    public int asInt() {
        return Integer.parseInt(text);
    }

    public BigDecimal asDecimal() {
        return new BigDecimal(text);
    }
}
