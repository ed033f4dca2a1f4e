package org.hongdun.registry.subject.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.Recorder;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.Subjects;

/** Puts an act into the record book of a subject, in the caller's transaction: act, versions, lists, log and public copy together. */
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
                SubjectEvent.SUBJECT_ESTABLISHED,
                items,
                (b, recorder, now) -> b.establish(act, items, recorder, now));
        return subject.id();
    }

    int record(long subjectId, int seenActs, SubjectEvent event, Map<SubjectItem, ?> items, Deed deed) {
        MarketSubject subject =
                subjects.find(subjectId).orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, subjectId));
        subject.expectActs(seenActs);
        return write(subjects.book(subject), event, items, deed).actNo();
    }

    private SubjectAct write(RecordBook book, SubjectEvent event, Map<SubjectItem, ?> items, Deed deed) {
        String pripid = book.subject().pripid();
        try {
            SubjectAct act = deed.on(book, recorder(), clock.instant());
            subjects.save(book);
            subjects.add(lines.lines(act, items));
            publication.publish(book);
            audit.record(event, Outcome.DONE, pripid, "act " + act.actNo() + " " + act.kind());
            return act;
        } catch (RuleViolation refused) {
            audit.recordApart(event, Outcome.REFUSED, pripid, refused.reason().code());
            throw refused;
        }
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
