package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.registration.LegalLimits;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.registry.filing.domain.DecisionTerm;
import org.hongdun.registry.filing.domain.Filing;

/** Regimes, limits and terms of registration, by the dated parameters. */
@ApplicationScoped
public class FilingTerms implements LegalLimits {

    static final String TELL_WHAT_IS_MISSING = "REG.SUPPLEMENT";
    private static final String REGIME = "REGIME.REGISTRATION";

    @Inject
    private LegalCalendar calendar;

    protected FilingTerms() {}

    public FilingTerms(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The registration law in force on that day. */
    public RegistrationRegime regime(LocalDate day) {
        return RegistrationRegime.valueOf(calendar.parameter(REGIME, day).text());
    }

    /** Last day to tell the applicant what is missing; the day of receipt itself where the law knew no such term. */
    public LocalDate answerBy(LocalDate receivedOn) {
        return strict(TELL_WHAT_IS_MISSING, receivedOn).orElse(receivedOn);
    }

    /** The parameter of the term to decide; empty where it is decided on the spot. */
    public Optional<String> decisionTerm(Filing filing, LocalDate acceptedOn) {
        return DecisionTerm.parameter(regime(acceptedOn), filing.kind(), filing.channel())
                .filter(code -> calendar.find(code, acceptedOn).isPresent());
    }

    /** Last day to decide; the day of acceptance itself where it is decided on the spot. */
    public LocalDate decideBy(Filing filing, LocalDate acceptedOn) {
        return decisionTerm(filing, acceptedOn)
                .flatMap(code -> strict(code, acceptedOn))
                .orElse(acceptedOn);
    }

    private Optional<LocalDate> strict(String code, LocalDate on) {
        return due(code, on).map(Deadline::dueOn);
    }

    private Optional<Deadline> due(String code, LocalDate on) {
        return calendar.find(code, on).map(value -> calendar.due(code, on));
    }

    @Override
    public Optional<BigDecimal> number(String code, LocalDate on) {
        return calendar.find(code, on).map(LegalValue::asDecimal);
    }

    @Override
    public Optional<LocalDate> date(String code, LocalDate on) {
        return calendar.find(code, on).map(value -> LocalDate.parse(value.text()));
    }

    @Override
    public Optional<LocalDate> end(String code, LocalDate event) {
        return due(code, event).map(Deadline::legalEnd);
    }
}
