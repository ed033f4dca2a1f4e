package org.hongdun.registry.ban.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanRegime;
import org.hongdun.registry.ban.domain.BanTerm;

/** How long a ban lasts, by the law of its base day. */
@ApplicationScoped
public class BanTerms {

    private static final String REGIME = "REGIME.BAN";

    private LegalCalendar calendar;

    protected BanTerms() {}

    @Inject
    public BanTerms(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    BanRegime regime(LocalDate day) {
        return BanRegime.valueOf(calendar.parameter(REGIME, day).text());
    }

    /** Refused with HD-G008 if that regime does not know the ground, HD-G011 if the day lies ahead. */
    BanTerm term(BanGround ground, LocalDate baseOn, LocalDate today) {
        if (baseOn.isAfter(today)) {
            throw new RuleViolation(BanError.DAY_IMPOSSIBLE, baseOn);
        }
        BanRegime regime = regime(baseOn);
        if (!ground.isOf(regime)) {
            throw new RuleViolation(BanError.GROUND_NOT_OF_REGIME, baseOn);
        }
        return new BanTerm(
                regime,
                baseOn,
                ground.termParameter()
                        .map(code -> calendar.due(code, baseOn).dueOn())
                        .orElse(null));
    }

    Optional<String> legalBasis(BanGround ground, LocalDate baseOn) {
        return baseOn == null
                ? Optional.empty()
                : ground.termParameter()
                        .flatMap(code -> calendar.find(code, baseOn))
                        .map(LegalValue::legalBasis);
    }
}
