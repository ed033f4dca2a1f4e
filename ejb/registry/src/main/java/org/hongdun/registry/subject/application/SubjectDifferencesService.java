package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.subject.DifferenceRow;
import org.hongdun.registry.subject.DifferenceStatus;
import org.hongdun.registry.subject.SubjectDifferences;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.SubjectDifference;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** Officers repair the register, or see that the old system must be. */
@Stateless
@Local(SubjectDifferences.class)
public class SubjectDifferencesService implements SubjectDifferences {

    private static final String DECIDE = "subject-difference-decide";

    @Inject
    private Subjects subjects;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(DECIDE)
    public Slice<DifferenceRow> list(ListQuery query) {
        return subjects.differences(query);
    }

    @Override
    @RolesAllowed(DECIDE)
    public void takeOver(long differenceId, int seenVersion, String reason) {
        SubjectDifference difference = decided(differenceId, seenVersion, DifferenceStatus.TAKEN, reason);
        MarketSubject subject = subjects.find(difference.subjectId()).orElseThrow();
        SubjectItem item = difference.item();
        RecordBook book = subjects.book(subject);
        Object ours = book.versionOn(difference.approvedOn()).particulars().value(item);
        if (!difference.says(item.text(ours))) {
            throw new RuleViolation(SubjectError.CHANGED_MEANWHILE, subject.pripid());
        }
        SubjectAct source =
                book.sources(difference.approvedOn(), SubjectVersion.KNOWN).get(item);
        Map<SubjectItem, Object> theirs = new EnumMap<>(SubjectItem.class);
        theirs.put(item, item.parse(difference.theirs()));
        recording.record(
                subject.id(),
                subject.acts(),
                SubjectEvent.SUBJECT_ACT_CORRECTED,
                theirs,
                (opened, recorder, now) ->
                        opened.correct(source.actNo(), difference.documentId(), reason, theirs, recorder, now));
    }

    @Override
    @RolesAllowed(DECIDE)
    public void keep(long differenceId, int seenVersion, String reason) {
        decided(differenceId, seenVersion, DifferenceStatus.KEPT, reason);
    }

    private SubjectDifference decided(long differenceId, int seenVersion, DifferenceStatus decision, String reason) {
        SubjectDifference difference = subjects.difference(differenceId)
                .orElseThrow(() -> new RuleViolation(SubjectError.DIFFERENCE_NOT_OPEN, differenceId));
        difference.expectVersion(seenVersion);
        difference.decide(decision, reason, recording.recorder(), clock.instant());
        audit.record(
                SubjectEvent.SUBJECT_DIFFERENCE_DECIDED,
                Outcome.DONE,
                String.valueOf(difference.subjectId()),
                difference.item().code() + " " + decision);
        return difference;
    }
}
