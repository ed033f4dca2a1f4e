package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.subject.PermitEntry;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.ScopeEntry;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectHistory;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.domain.ContactLine;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.PermitLine;
import org.hongdun.registry.subject.domain.PersonLine;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.ScopeLine;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Reads the record book of one subject. */
@Stateless
@Local(SubjectBook.class)
public class SubjectBookService implements SubjectBook {

    @Inject
    private Subjects subjects;

    @Inject
    private SubjectLines lines;

    @Inject
    private AuditTrail audit;

    @Override
    @RolesAllowed({"subject-read", "system"})
    public SubjectHistory history(long subjectId, LocalDate day, LocalDate knownOn) {
        Instant knownBefore = Knowledge.endOf(knownOn);
        RecordBook book = subjects.book(subject(subjectId));
        Set<Integer> inForce = book.inForce(knownBefore);
        Map<SubjectItem, Integer> sources = new EnumMap<>(SubjectItem.class);
        book.sources(day, knownBefore).forEach((item, act) -> sources.put(item, act.actNo()));
        return new SubjectHistory(
                book.acts(knownBefore).stream()
                        .map(act -> act(book, act, inForce.contains(act.actNo())))
                        .toList(),
                sources);
    }

    private static SubjectHistory.Act act(RecordBook book, SubjectAct act, boolean inForce) {
        return new SubjectHistory.Act(
                act.actNo(),
                act.kind(),
                act.matter(),
                act.effectiveOn(),
                act.recordedAt(),
                act.officerName(),
                act.unitCode(),
                act.documentNo(),
                act.reason(),
                act.target(),
                inForce,
                book.items(act).stream()
                        .map(item -> new SubjectHistory.Change(item.item(), item.before(), item.after()))
                        .sorted(Comparator.comparing(SubjectHistory.Change::item))
                        .toList());
    }

    @Override
    @RolesAllowed({"subject-read", "system"})
    public SubjectLists lists(long subjectId, LocalDate day, LocalDate knownOn) {
        return lists(subject(subjectId), day, Knowledge.endOf(knownOn), false);
    }

    @Override
    @RolesAllowed("subject-identity-read")
    public SubjectLists identities(long subjectId, LocalDate day, LocalDate knownOn) {
        MarketSubject subject = subject(subjectId);
        SubjectLists clear = lists(subject, day, Knowledge.endOf(knownOn), true);
        audit.record(SubjectEvent.SUBJECT_IDENTITIES_READ, Outcome.DONE, subject.pripid(), "as of " + day);
        return clear;
    }

    private MarketSubject subject(long subjectId) {
        return subjects.find(subjectId).orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, subjectId));
    }

    private SubjectLists lists(MarketSubject subject, LocalDate day, Instant knownBefore, boolean clear) {
        long id = subject.id();
        Particulars p = subjects.version(id, day, knownBefore)
                .map(SubjectVersion::particulars)
                .orElseThrow(() -> new RuleViolation(SubjectError.NOT_YET_REGISTERED, subject.pripid(), day));
        return new SubjectLists(
                subjects.lines(PersonLine.class, id, p.personsNo()).stream()
                        .map(line -> lines.entry(line, clear))
                        .toList(),
                subjects.lines(InvestorLine.class, id, p.investorsNo()).stream()
                        .map(line -> lines.entry(line, clear))
                        .toList(),
                subjects.lines(ScopeLine.class, id, p.scopeNo()).stream()
                        .map(line -> new ScopeEntry(line.text(), line.licensed()))
                        .toList(),
                subjects.lines(ContactLine.class, id, p.contactsNo()).stream()
                        .map(line -> lines.entry(line, clear))
                        .toList(),
                subjects.lines(PermitLine.class, id, p.permitsNo()).stream()
                        .map(line -> new PermitEntry(
                                line.name(), line.number(), line.grantedBy(), line.validFrom(), line.validTo()))
                        .toList(),
                formerNames(id, day, knownBefore),
                p.parentId() == null ? null : subjects.relative(p.parentId()).orElse(null),
                subjects.branches(id));
    }

    private List<SubjectLists.FormerName> formerNames(long subjectId, LocalDate day, Instant knownBefore) {
        return subjects.namesUntil(subjectId, day, knownBefore).stream()
                .filter(name -> name.until() != null)
                .sorted(Comparator.comparing(RegisteredName::from).reversed())
                .map(name -> new SubjectLists.FormerName(name.name(), name.from(), name.until()))
                .toList();
    }
}
