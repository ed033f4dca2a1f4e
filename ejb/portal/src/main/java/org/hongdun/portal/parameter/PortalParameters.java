package org.hongdun.portal.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.hongdun.kernel.calendar.WorkingCalendar;

/** The portal's limits in force on a day. A missing row is an incident, not a refusal. */
public interface PortalParameters {

    /** The whole number in force on the day. */
    int number(String code, LocalDate on);

    /** The amount or percentage in force on the day. */
    BigDecimal amount(String code, LocalDate on);

    /** The day of the year in force on the day. */
    MonthDay dayOfYear(String code, LocalDate on);

    /** The setting in force on the day, as it is written; empty if the law of that day has none. */
    Optional<String> find(String code, LocalDate on);

    /** Working days, by the yearly notices of the State Council known here. */
    WorkingCalendar workingCalendar();
}
