package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.RegisterActs;
import org.hongdun.registry.subject.SubjectItem;

/** Officers, and the rooms that decide on filings and cases, write the register. */
@Stateless
@Local(RegisterActs.class)
public class RegisterActsService implements RegisterActs {

    @Inject
    private Recording recording;

    @Override
    @RolesAllowed({"subject-register", "system"})
    public long establish(NewAct act, Map<SubjectItem, ?> items) {
        return recording.establish(null, act, items);
    }

    @Override
    @RolesAllowed({"subject-register", "system"})
    public int record(long subjectId, int seenActs, NewAct act, Map<SubjectItem, ?> items) {
        return recording.record(
                subjectId,
                seenActs,
                SubjectEvent.SUBJECT_ACT_RECORDED,
                items,
                (book, recorder, now) -> book.record(act, items, recorder, now));
    }

    @Override
    @RolesAllowed({"subject-correct", "system"})
    public int correct(
            long subjectId, int seenActs, int target, String documentNo, String reason, Map<SubjectItem, ?> items) {
        return recording.record(
                subjectId,
                seenActs,
                SubjectEvent.SUBJECT_ACT_CORRECTED,
                items,
                (book, recorder, now) -> book.correct(target, documentNo, reason, items, recorder, now));
    }

    @Override
    @RolesAllowed({"subject-correct", "system"})
    public int withdraw(long subjectId, int seenActs, int target, String documentNo, String reason) {
        return recording.record(
                subjectId,
                seenActs,
                SubjectEvent.SUBJECT_ACT_WITHDRAWN,
                Map.of(),
                (book, recorder, now) -> book.withdraw(target, documentNo, reason, recorder, now));
    }
}
