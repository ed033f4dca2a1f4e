package org.hongdun.registry.subject.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.exchange.Outbox;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.ActListener;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.domain.Subjects;
import org.hongdun.registry.subject.persistence.JpaSubjects;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record book tells of each act before it is done, and what follows from it may refuse it. */
class RecordingTest {

    private static final String UNIT = "hongdun-registry";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T04:00:00Z"), Clocks.OFFICIAL_ZONE);
    private static final PersonEntry FIRST = head("440106199001010019");
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
            Recording recording = recording(entities, told::add);
            long subject = established(recording, 1);

            record(recording, subject, 1, ActKind.CHANGE, Map.of(SubjectItem.PERSONS, List.of(SECOND)));
            record(recording, subject, 2, ActKind.CANCELLATION, Map.of(SubjectItem.STATE, SubjectState.CANCELLED));

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
            Recording recording = recording(entities, told::add);
            long subject = established(recording, 2);
            int change = record(recording, subject, 1, ActKind.CHANGE, Map.of(SubjectItem.PERSONS, List.of(SECOND)));

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
        long subject = database.ask(UNIT, entities -> established(recording(entities, told::add), 3));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> database.in(
                        UNIT,
                        entities -> record(
                                recording(entities, RecordingTest::refuse),
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

    private static void refuse(RecordedAct act) {
        throw new RuleViolation(SubjectError.SUBJECT_HAS_ENDED, act.subjectId());
    }

    private static long established(Recording recording, int number) {
        Map<SubjectItem, Object> items = Samples.company(Samples.code(20_000 + number), "记载" + number);
        items.put(SubjectItem.PERSONS, List.of(FIRST));
        return recording.establish(null, Samples.establishment(), items);
    }

    private static int record(Recording recording, long subject, int seen, ActKind kind, Map<SubjectItem, ?> items) {
        NewAct act = new NewAct(kind, "20", DAY, "登1", null);
        return recording.record(
                subject,
                seen,
                SubjectEvent.SUBJECT_ACT_RECORDED,
                items,
                (book, recorder, now) -> book.record(act, items, recorder, now));
    }

    private static PersonEntry head(String number) {
        return new PersonEntry(Post.LEGAL_REP, "王甲", "10", number, null, null);
    }

    private static Recording recording(EntityManager entities, ActListener listener) {
        Subjects subjects = new JpaSubjects(entities);
        PersonNumbers numbers = Persons.numbers();
        SubjectLines lines = new SubjectLines();
        put(lines, numbers);
        Recording recording = new Recording();
        put(
                recording,
                subjects,
                lines,
                new SubjectPublication(subjects, stub(Outbox.class, call -> null)),
                stub(Instance.class, call -> List.of(listener).iterator()),
                stub(Callers.class, call -> new Caller("system", "440100", new OrgPath("/440100/"), CallerKind.SYSTEM)),
                stub(AuditTrail.class, call -> null),
                CLOCK);
        return recording;
    }

    /** As the container does it: to each field the one that fits. */
    private static void put(Object bean, Object... collaborators) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            Arrays.stream(collaborators).filter(field.getType()::isInstance).forEach(one -> {
                try {
                    field.setAccessible(true);
                    field.set(bean, one);
                } catch (IllegalAccessException impossible) {
                    throw new AssertionError(impossible);
                }
            });
        }
    }

    private static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> answer.apply(arguments)));
    }
}
