package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Reading the register. */
@Stateless
@Local(MarketSubjects.class)
public class MarketSubjectService implements MarketSubjects {

    @Inject
    private Subjects subjects;

    @Inject
    private Callers callers;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({"subject-read", "system"})
    public KeysetPage<SubjectRow> page(KeysetQuery query) {
        return subjects.page(query);
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public long count(Map<String, String> filters, int limit) {
        return subjects.count(filters, limit);
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public SubjectView byId(long subjectId) {
        return asOf(subjectId, LocalDate.now(clock));
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(long subjectId) {
        subjects.locked(subjectId).orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, subjectId));
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public Optional<SubjectView> byCreditCode(CreditCode code) {
        return subjects.idOf(code).map(this::byId);
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public SubjectView asOf(long subjectId, LocalDate day) {
        return view(subjectId, day, SubjectVersion.KNOWN);
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public SubjectView asOf(long subjectId, LocalDate day, LocalDate knownOn) {
        return view(subjectId, day, Knowledge.endOf(knownOn));
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public List<SubjectFact> facts(LocalDate day, long afterSubjectId, int limit) {
        return subjects.facts(day, SubjectVersion.KNOWN, afterSubjectId, Math.min(limit, ListQuery.LARGEST_PAGE));
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public List<SubjectFact> facts(LocalDate day, LocalDate knownOn, long afterSubjectId, int limit) {
        return subjects.facts(day, Knowledge.endOf(knownOn), afterSubjectId, Math.min(limit, ListQuery.LARGEST_PAGE));
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public long countFacts(LocalDate day) {
        return subjects.countFacts(day, SubjectVersion.KNOWN);
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public List<RegisteredName> names(List<Long> subjectIds) {
        return subjects.names(subjectIds);
    }

    private SubjectView view(long subjectId, LocalDate day, Instant knownBefore) {
        MarketSubject subject =
                subjects.find(subjectId).orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, subjectId));
        SubjectVersion version = subjects.version(subjectId, day, knownBefore)
                .orElseThrow(() -> new RuleViolation(SubjectError.NOT_YET_REGISTERED, subject.pripid(), day));
        if (isOutOfReach(version.particulars().authority())) {
            throw new RuleViolation(SubjectError.NOT_FOUND, subjectId);
        }
        return view(subject, version);
    }

    /** Whether an officer asks who may not see the subjects of that authority. */
    private boolean isOutOfReach(String authority) {
        if (callers.current().kind() == CallerKind.SYSTEM) {
            return false;
        }
        Reach reach = current.officer().reach("subject-read");
        return reach.scope() != DataScope.CITY
                && !reach.covers(organisation.inChargeOf(authority).path());
    }

    private static SubjectView view(MarketSubject subject, SubjectVersion version) {
        Particulars p = version.particulars();
        return new SubjectView(
                subject.id(),
                subject.pripid(),
                p.creditCode() == null ? null : p.creditCode().value(),
                p.registrationNo(),
                p.oldRegistrationNo(),
                p.name(),
                p.typeCode(),
                p.legalRepresentative(),
                p.capital(),
                p.currency(),
                p.paidIn(),
                p.establishedOn(),
                p.approvedOn(),
                p.operatingFrom(),
                p.operatingTo(),
                p.domicile(),
                p.district(),
                p.premises(),
                p.premisesDistrict(),
                p.businessScope(),
                p.industryEdition(),
                p.section(),
                p.industryCode(),
                p.authority(),
                p.station(),
                p.state(),
                p.endedOn(),
                p.revokedOn(),
                p.cancellationReason(),
                p.staff(),
                p.creditClass(),
                p.parentId(),
                p.isHousehold(),
                version.openedBy(),
                version.validFrom(),
                version.validTo().equals(SubjectVersion.OPEN) ? null : version.validTo(),
                subject.acts());
    }
}
