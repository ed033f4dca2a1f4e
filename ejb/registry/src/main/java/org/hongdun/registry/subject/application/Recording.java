package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.subject.ActListener;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.PersonLine;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.Recorder;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.Subjects;

/**
 * Puts an act into the record book of a subject, in the caller's transaction: act, versions, lists, log and public copy
 * together. What the public copy does not show does not hurry: it goes with the next batch. The subject's row is taken first, before the rows of whatever follows from the act, so that acts, and locks that
 * stop them, come one after the other and never wait for each other in a ring.
 */
@ApplicationScoped
public class Recording {

    /** What is done to the book. */
    @FunctionalInterface
    interface Deed {
        SubjectAct on(RecordBook book, Recorder recorder, Instant now);
    }

    @Inject
    private Subjects subjects;

    @Inject
    private SubjectLines lines;

    @Inject
    private SubjectPublication publication;

    @Inject
    @Any
    private Instance<ActListener> listeners;

    @Inject
    private Callers callers;

    @Inject
    private CurrentOfficer current;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param pripid key that another system has given the subject; null for a new one */
    public long establish(String pripid, NewAct act, Map<SubjectItem, ?> items) {
        MarketSubject subject =
                new MarketSubject(pripid == null ? UUID.randomUUID().toString() : pripid);
        subjects.add(subject);
        RecordBook book = new RecordBook(subject);
        write(
                book,
                Optional.empty(),
                SubjectEvent.SUBJECT_ESTABLISHED,
                items,
                (b, recorder, now) -> b.establish(act, items, recorder, now));
        return subject.id();
    }

    int record(long subjectId, int seenActs, SubjectEvent event, Map<SubjectItem, ?> items, Deed deed) {
        MarketSubject subject =
                subjects.locked(subjectId).orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, subjectId));
        subject.expectActs(seenActs);
        RecordBook book = subjects.book(subject);
        return write(book, Optional.of(book.today().particulars()), event, items, deed)
                .actNo();
    }

    private SubjectAct write(
            RecordBook book, Optional<Particulars> before, SubjectEvent event, Map<SubjectItem, ?> items, Deed deed) {
        String pripid = book.subject().pripid();
        try {
            SubjectAct act = deed.on(book, recorder(), clock.instant());
            subjects.save(book);
            subjects.add(lines.lines(act, items));
            if (act.kind().isPublic()) {
                publication.publish(book);
            }
            audit.record(event, Outcome.DONE, pripid, "act " + act.actNo() + " " + act.kind());
            tell(act, items.keySet(), before, book.today().particulars());
            return act;
        } catch (RuleViolation refused) {
            audit.recordApart(event, Outcome.REFUSED, pripid, refused.reason().code());
            throw refused;
        }
    }

    private void tell(SubjectAct act, Set<SubjectItem> items, Optional<Particulars> before, Particulars now) {
        Integer formerPersons = before.map(Particulars::personsNo).orElse(null);
        boolean others = !Objects.equals(formerPersons, now.personsNo());
        RecordedAct recorded = new RecordedAct(
                act.subjectId(),
                act.actNo(),
                act.kind(),
                act.effectiveOn(),
                act.documentNo(),
                items,
                before.map(Particulars::state).orElse(null),
                now.state(),
                others ? persons(act.subjectId(), formerPersons) : List.of(),
                others ? persons(act.subjectId(), now.personsNo()) : List.of());
        for (ActListener listener : listeners) {
            listener.recorded(recorded);
        }
    }

    private List<PersonEntry> persons(long subjectId, Integer personsNo) {
        return subjects.lines(PersonLine.class, subjectId, personsNo).stream()
                .map(line -> lines.entry(line, true))
                .toList();
    }

    /** Who is acting. */
    Recorder recorder() {
        if (callers.current().kind() == CallerKind.SYSTEM) {
            return Recorder.SYSTEM;
        }
        Officer officer = current.officer();
        return new Recorder(officer.loginName(), officer.name(), officer.unitCode());
    }
}
