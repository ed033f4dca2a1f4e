package org.hongdun.registry.filing.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingCounter;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.NewFiling;
import org.hongdun.registry.filing.domain.Applicant;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/** Clerks fill matters in and hand them in. */
@Stateless
@Local(FilingCounter.class)
public class FilingCounterService implements FilingCounter {

    @Inject
    private Filings filings;

    @Inject
    private FilingForms forms;

    @Inject
    private HandingIn handingIn;

    @Inject
    private TakingBack takingBack;

    @Inject
    private FilingProgress progress;

    @Inject
    private FilingTerms terms;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(FilingAct.ENTER)
    public long open(NewFiling wanted) {
        Officer clerk = caller.officer();
        return filings.openedWith(wanted.clientKey())
                .map(opened -> within(clerk, opened))
                .orElseGet(() -> draft(wanted, clerk))
                .id();
    }

    private Filing draft(NewFiling wanted, Officer clerk) {
        Unit authority = authorityOf(clerk);
        SubjectView subject = wanted.subjectId() == null ? null : subjects.byId(wanted.subjectId());
        if (subject != null) {
            expectOwn(subject, authority);
        }
        Filing filing = Filing.drafted(
                wanted,
                subject == null ? wanted.kind() : SubjectKind.of(subject.typeCode()),
                subject == null ? null : new Applicant(subject.id(), subject.creditCode(), subject.name()),
                new Authority(authority.code(), authority.path()),
                terms.regime(LocalDate.now(clock)),
                clerk,
                clock.instant());
        filings.add(filing);
        return filing;
    }

    /** The branch of the clerk, or of the station he sits in; the bureau and its offices register themselves. */
    private Unit authorityOf(Officer clerk) {
        Unit unit = organisation.unit(clerk.unitCode());
        Unit authority = unit.kind() == UnitKind.STATION ? organisation.unit(unit.parentCode()) : unit;
        if (authority.kind() == UnitKind.INSTITUTION) {
            throw new RuleViolation(FilingError.NOT_AN_AUTHORITY, authority.name());
        }
        return authority;
    }

    private void expectOwn(SubjectView subject, Unit authority) {
        Unit competent = organisation.inChargeOf(subject.authority());
        if (!competent.code().equals(authority.code())) {
            throw new RuleViolation(FilingError.SUBJECT_OF_ANOTHER_AUTHORITY, competent.shortName());
        }
    }

    @Override
    @RolesAllowed(FilingAct.ENTER)
    public long save(long filingId, long seenVersion, Map<String, String> entries, Set<String> documents) {
        Filing filing = locked(filingId);
        filing.expectVersion(seenVersion);
        forms.fillIn(filing, new FilingForm(entries), documents);
        filings.flush();
        return filing.version();
    }

    @Override
    @RolesAllowed(FilingAct.ENTER)
    public String submit(long filingId, long seenVersion, UUID submitKey) {
        Filing filing = locked(filingId);
        if (filing.wasSubmittedWith(submitKey)) {
            return filing.filingNo();
        }
        try {
            filing.expectVersion(seenVersion);
            handingIn.handIn(filing, submitKey, caller.officer());
            progress.tell(filing);
        } catch (RuleViolation refused) {
            audit.recordApart(
                    FilingEvent.FILING_SUBMITTED,
                    Outcome.REFUSED,
                    String.valueOf(filingId),
                    refused.reason().code());
            throw refused;
        }
        audit.record(
                FilingEvent.FILING_SUBMITTED,
                Outcome.DONE,
                filing.filingNo(),
                filing.matter().name());
        return filing.filingNo();
    }

    @Override
    @RolesAllowed(FilingAct.ENTER)
    public void withdraw(long filingId, long seenVersion, String reason) {
        Filing filing = locked(filingId);
        filing.expectVersion(seenVersion);
        takingBack.takeBack(filing, caller.officer(), FilingReviewService.stripped(reason));
    }

    private Filing locked(long filingId) {
        Officer clerk = caller.officer();
        return filings.locked(filingId)
                .map(filing -> within(clerk, filing))
                .orElseThrow(() -> new RuleViolation(FilingError.NOT_FOUND, filingId));
    }

    private static Filing within(Officer clerk, Filing filing) {
        if (!clerk.reach(FilingAct.ENTER).covers(filing.unitPath())) {
            throw new RuleViolation(FilingError.NOT_FOUND, filing.id());
        }
        return filing;
    }
}
