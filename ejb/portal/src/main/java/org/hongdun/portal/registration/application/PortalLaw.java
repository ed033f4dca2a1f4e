package org.hongdun.portal.registration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.registration.LegalLimits;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.portal.parameter.PortalParameters;

/** The law of registration as the dated rows of this side have it; the same values as the intranet's. */
@Dependent
class PortalLaw implements LegalLimits {

    @Inject
    private PortalParameters parameters;

    RegistrationRegime regime(LocalDate day) {
        return RegistrationRegime.valueOf(
                parameters.find("REGIME.REGISTRATION", day).orElseThrow());
    }

    @Override
    public Optional<BigDecimal> number(String code, LocalDate on) {
        return parameters.find(code, on).map(BigDecimal::new);
    }

    @Override
    public Optional<LocalDate> date(String code, LocalDate on) {
        return parameters.find(code, on).map(LocalDate::parse);
    }

    /** Terms are written with their unit: 30D, 3Y. */
    @Override
    public Optional<LocalDate> end(String code, LocalDate event) {
        return parameters.find(code, event).map(term -> {
            int length = Integer.parseInt(term.substring(0, term.length() - 1));
            return term.endsWith("Y") ? event.plusYears(length) : event.plusDays(length);
        });
    }
}
