package org.hongdun.regulation.casefile.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CaseError;
import org.hongdun.regulation.casefile.CaseParty;
import org.hongdun.regulation.casefile.CaseSourceRow;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CaseSourceView;
import org.hongdun.regulation.casefile.CaseSources;
import org.hongdun.regulation.casefile.NewCaseSource;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.domain.Acting;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.Clue;
import org.hongdun.regulation.casefile.domain.Party;
import org.hongdun.regulation.casefile.domain.UnitPlace;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;

/** The door of the room. */
@Stateless
@Local(CaseSources.class)
public class CaseSourceService implements CaseSources {

    static final String READ = "case-read";
    static final String REGISTER = "case-register";
    static final String APPROVE = "case-approve";

    private static final String CASES = "AJ";

    @Inject
    private CaseSourceRepository sources;

    @Inject
    private CaseRegistration registration;

    @Inject
    private CaseParties parties;

    @Inject
    private CaseTerms terms;

    @Inject
    private RegisterEffects effects;

    @Inject
    private Numbering numbering;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<CaseSourceRow> list(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        String reach = currentOfficer.officer().reach(READ).pathPattern();
        Slice<CaseSource> page = sources.list(query, reach, today, terms.soon(today));
        Map<String, String> units = organisation.shortNames(
                page.rows().stream().map(CaseSource::unitCode).distinct().toList());
        Map<Long, String> names = parties.namesToday(page.rows());
        WorkingCalendar calendar = terms.workingCalendar();
        List<CaseSourceRow> rows = page.rows().stream()
                .map(source -> CaseViews.row(source, names.get(source.subjectId()), units, calendar, today))
                .toList();
        return new Slice<>(rows, page.total());
    }

    @Override
    @RolesAllowed(READ)
    public long overdue() {
        return sources.overdue(currentOfficer.officer().reach(READ).pathPattern(), LocalDate.now(clock));
    }

    @Override
    @RolesAllowed(READ)
    public CaseSourceView view(long id) {
        Officer officer = currentOfficer.officer();
        CaseSource source = within(READ, id, officer);
        return CaseViews.view(source, parties.today(source), officer, terms.workingCalendar(), LocalDate.now(clock));
    }

    @Override
    @RolesAllowed(REGISTER)
    public CaseParty party(String code) {
        SubjectView subject = parties.standing(code);
        Unit unit = inCharge(subject, currentOfficer.officer());
        return new CaseParty(
                subject.id(),
                subject.creditCode() == null ? subject.registrationNo() : subject.creditCode(),
                subject.name(),
                unit.code());
    }

    @Override
    @RolesAllowed(REGISTER)
    public long register(NewCaseSource wanted) {
        String reference = "DJ/" + wanted.clientKey();
        return sources.idByReference(reference).orElseGet(() -> register(reference, wanted));
    }

    private long register(String reference, NewCaseSource wanted) {
        Officer officer = currentOfficer.officer();
        Clue clue = new Clue(wanted.kind(), wanted.cause(), wanted.facts());
        SubjectView subject = parties.standing(wanted.partyCode());
        Unit unit = inCharge(subject, officer);
        return registration
                .register(
                        reference,
                        clue,
                        new Party(subject.id(), subject.name()),
                        new UnitPlace(unit.code(), unit.path()),
                        acting(officer))
                .id();
    }

    private Unit inCharge(SubjectView subject, Officer officer) {
        Unit unit = organisation.inChargeOf(subject.authority());
        if (!officer.reach(REGISTER).covers(unit.path())) {
            throw new RuleViolation(CaseError.PARTY_OUT_OF_REACH, subject.name(), unit.shortName());
        }
        return unit;
    }

    @Override
    @RolesAllowed(REGISTER)
    public void propose(long id, int seenVersion, Proposal proposal, String reason) {
        Officer officer = currentOfficer.officer();
        CaseSource source = within(REGISTER, id, officer);
        source.seen(seenVersion);
        source.propose(proposal, reason, acting(officer));
        audit.record(CaseAudit.CASE_FILING_PROPOSED, Outcome.DONE, source.sourceNo(), proposal.name());
    }

    @Override
    @RolesAllowed(APPROVE)
    public void approve(long id, int seenVersion) {
        Officer officer = currentOfficer.officer();
        CaseSource source = within(APPROVE, id, officer);
        source.seen(seenVersion);
        source.approve(acting(officer), () -> caseNo(source));
        terms.finish(source, LocalDate.now(clock));
        if (source.state() == CaseSourceState.FILED) {
            effects.caseOpened(source.subjectId(), source.caseNo());
            audit.record(CaseAudit.CASE_FILED, Outcome.DONE, source.sourceNo(), source.caseNo());
        } else {
            audit.record(CaseAudit.CASE_NOT_FILED, Outcome.DONE, source.sourceNo(), null);
        }
    }

    /** The party is held first: whoever closes the window holds parties, too, while he waits for numbers. */
    private String caseNo(CaseSource source) {
        parties.holdStanding(source.subjectId());
        String series = organisation.unit(source.unitCode()).branchCode().orElse(source.unitCode());
        return numbering.next(CASES, series, LocalDate.now(clock).getYear());
    }

    @Override
    @RolesAllowed(APPROVE)
    public void sendBack(long id, int seenVersion, String reason) {
        Officer officer = currentOfficer.officer();
        CaseSource source = within(APPROVE, id, officer);
        source.seen(seenVersion);
        source.sendBack(reason, acting(officer));
        audit.record(CaseAudit.CASE_PROPOSAL_RETURNED, Outcome.DONE, source.sourceNo(), reason.strip());
    }

    @Override
    @RolesAllowed(APPROVE)
    public void close(long id, int seenVersion, String result) {
        Officer officer = currentOfficer.officer();
        CaseSource source = within(APPROVE, id, officer);
        source.seen(seenVersion);
        source.close(result, acting(officer));
        effects.caseClosed(source.subjectId(), source.caseNo());
        audit.record(CaseAudit.CASE_CLOSED, Outcome.DONE, source.sourceNo(), source.caseNo());
    }

    private Acting acting(Officer officer) {
        return new Acting(officer.loginName(), officer.name(), clock.instant());
    }

    /** The same answer for what does not exist and what lies beyond the officer's reach. */
    private CaseSource within(String permission, long id, Officer officer) {
        return sources.byId(id)
                .filter(source -> officer.reach(permission).covers(source.unitPath()))
                .orElseThrow(() -> new RuleViolation(CaseError.NOT_FOUND, id));
    }
}
