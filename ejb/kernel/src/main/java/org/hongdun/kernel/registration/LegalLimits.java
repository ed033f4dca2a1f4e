package org.hongdun.kernel.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The dated parameters of the law, as the side that checks has them. */
public interface LegalLimits {

    /** The number in force on that day; empty if the law of that day has none. */
    Optional<BigDecimal> number(String code, LocalDate on);

    /** The date that a transitional rule names; empty if the law of that day has none. */
    Optional<LocalDate> date(String code, LocalDate on);

    /** Last day, by law, of a term that begins with an event on that day; empty if the law of that day has none. */
    Optional<LocalDate> end(String code, LocalDate event);
}
