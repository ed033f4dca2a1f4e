package org.hongdun.registry.subject.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Subjects;
import org.hongdun.registry.subject.persistence.JpaSubjects;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record book tells of each act before it is done, and what follows from it may refuse it. */
class RecordingTest {

    private static final String UNIT = "hongdun-registry";
    private static final PersonEntry FIRST = RecordDesk.FIRST;
    private static final PersonEntry SECOND = head("440106198001010010");

    private final List<RecordedAct> told = new ArrayList<>();

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void an_act_is_told_with_what_the_register_says_before_and_after_it(TestDatabase database) {
        database.in(UNIT, entities -> {
            Recording recording = RecordDesk.recording(entities, told::add);
            long subject = RecordDesk.established(recording, 1);

            RecordDesk.record(recording, subject, 1, ActKind.CHANGE, Map.of(SubjectItem.PERSONS, List.of(SECOND)));
            RecordDesk.record(
                    recording, subject, 2, ActKind.CANCELLATION, Map.of(SubjectItem.STATE, SubjectState.CANCELLED));

            assertThat(told.get(0))
                    .returns(null, RecordedAct::formerState)
                    .returns(List.of(FIRST), RecordedAct::persons);
            assertThat(told.get(1))
                    .returns(List.of(FIRST), RecordedAct::formerPersons)
                    .returns(List.of(SECOND), RecordedAct::persons);
            assertThat(told.get(2))
                    .returns(SubjectState.ACTIVE, RecordedAct::formerState)
                    .returns(SubjectState.CANCELLED, RecordedAct::state)
                    .returns(List.of(), RecordedAct::persons);
        });
    }

    @OnBothDatabases
    void a_withdrawal_tells_whom_it_brings_back(TestDatabase database) {
        database.in(UNIT, entities -> {
            Recording recording = RecordDesk.recording(entities, told::add);
            long subject = RecordDesk.established(recording, 2);
            int change = RecordDesk.record(
                    recording, subject, 1, ActKind.CHANGE, Map.of(SubjectItem.PERSONS, List.of(SECOND)));

            recording.record(
                    subject,
                    2,
                    SubjectEvent.SUBJECT_ACT_WITHDRAWN,
                    Map.of(),
                    (book, recorder, now) -> book.withdraw(change, "撤1", "材料虚假", recorder, now));

            assertThat(told.get(2))
                    .returns(List.of(SECOND), RecordedAct::formerPersons)
                    .returns(List.of(FIRST), RecordedAct::persons);
        });
    }

    @OnBothDatabases
    void an_act_whose_effects_are_refused_has_never_been(TestDatabase database) {
        long subject =
                database.ask(UNIT, entities -> RecordDesk.established(RecordDesk.recording(entities, told::add), 3));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> database.in(
                        UNIT,
                        entities -> RecordDesk.record(
                                RecordDesk.recording(entities, RecordingTest::refuse),
                                subject,
                                1,
                                ActKind.CANCELLATION,
                                Map.of(SubjectItem.STATE, SubjectState.CANCELLED))));

        database.in(UNIT, entities -> {
            Subjects subjects = new JpaSubjects(entities);
            assertThat(subjects.book(subjects.find(subject).orElseThrow())
                            .today()
                            .particulars()
                            .state())
                    .isEqualTo(SubjectState.ACTIVE);
        });
    }

    @OnBothDatabases
    void what_the_public_copy_does_not_show_waits_for_the_next_batch(TestDatabase database) {
        database.in(UNIT, entities -> {
            Recording recording = RecordDesk.recording(entities, told::add);
            long subject = RecordDesk.established(recording, 4);
            assertThat(unpublished(entities, subject)).isEmpty();

            RecordDesk.record(recording, subject, 1, ActKind.CREDIT_CLASS, Map.of(SubjectItem.CREDIT_CLASS, "B"));
            assertThat(unpublished(entities, subject)).hasSize(1);

            RecordDesk.record(recording, subject, 2, ActKind.CHANGE, Map.of(SubjectItem.STAFF, 8));
            assertThat(unpublished(entities, subject)).isEmpty();
        });
    }

    private static List<MarketSubject> unpublished(EntityManager entities, long subject) {
        return new JpaSubjects(entities)
                .unpublished(subject - 1, 1).stream()
                        .filter(one -> one.id() == subject)
                        .toList();
    }

    private static void refuse(RecordedAct act) {
        throw new RuleViolation(SubjectError.SUBJECT_HAS_ENDED, act.subjectId());
    }

    private static PersonEntry head(String number) {
        return new PersonEntry(Post.LEGAL_REP, "王甲", "10", number, null, null);
    }
}
