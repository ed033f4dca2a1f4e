package org.hongdun.regulation.casefile.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.effect.OverdueListener;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.SourceKind;
import org.hongdun.regulation.casefile.domain.Acting;
import org.hongdun.regulation.casefile.domain.Clue;
import org.hongdun.regulation.casefile.domain.Party;
import org.hongdun.regulation.casefile.domain.UnitPlace;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;

/** Rule 5: who has missed the annual inspection is a clue, once for each year. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OverdueCases implements OverdueListener {

    private static final String FACTS = "%d年度未在规定期限内参加年检";

    private CaseSourceRepository sources;
    private CaseRegistration registration;
    private Organisation organisation;
    private Clock clock;

    protected OverdueCases() {}

    @Inject
    public OverdueCases(
            CaseSourceRepository sources, CaseRegistration registration, Organisation organisation, Clock clock) {
        this.sources = sources;
        this.registration = registration;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void inspectionOverdue(SubjectView subject, int reportYear) {
        String reference = "NJ" + reportYear + "/" + subject.id();
        if (sources.idByReference(reference).isEmpty()) {
            Unit unit = organisation.inChargeOf(subject.authority());
            registration.register(
                    reference,
                    new Clue(
                            SourceKind.ANNUAL_INSPECTION,
                            CauseFamily.NO_ANNUAL_INSPECTION,
                            FACTS.formatted(reportYear)),
                    new Party(subject.id(), subject.name()),
                    new UnitPlace(unit.code(), unit.path()),
                    Acting.system(clock.instant()));
        }
    }
}
