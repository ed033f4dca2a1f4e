package org.hongdun.registry.subject.application;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.exchange.Outbox;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.ActListener;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.domain.Subjects;
import org.hongdun.registry.subject.persistence.JpaSubjects;

/** Writes record books over one transaction, without a container. */
final class RecordDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T04:00:00Z"), Clocks.OFFICIAL_ZONE);
    static final LocalDate DAY = LocalDate.of(2026, 6, 12);
    static final PersonEntry FIRST = new PersonEntry(Post.LEGAL_REP, "王甲", "10", "440106199001010019", null, null);

    private RecordDesk() {}

    static long established(Recording recording, int number) {
        Map<SubjectItem, Object> items = Samples.company(Samples.code(20_000 + number), "记载" + number);
        items.put(SubjectItem.PERSONS, List.of(FIRST));
        return recording.establish(null, Samples.establishment(), items);
    }

    static int record(Recording recording, long subject, int seen, ActKind kind, Map<SubjectItem, ?> items) {
        NewAct act = new NewAct(kind, "20", DAY, "登1", null);
        return recording.record(
                subject,
                seen,
                SubjectEvent.SUBJECT_ACT_RECORDED,
                items,
                (book, recorder, now) -> book.record(act, items, recorder, now));
    }

    static Recording recording(EntityManager entities, ActListener listener) {
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
                callers(),
                stub(AuditTrail.class, call -> null),
                CLOCK);
        return recording;
    }

    static MarketSubjects register(EntityManager entities) {
        MarketSubjectService register = new MarketSubjectService();
        put(register, new JpaSubjects(entities), callers(), CLOCK);
        return register;
    }

    static Callers callers() {
        return stub(Callers.class, call -> new Caller("system", "440100", new OrgPath("/440100/"), CallerKind.SYSTEM));
    }

    /** As the container does it: to each field the one that fits. */
    static void put(Object bean, Object... collaborators) {
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

    static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> answer.apply(arguments)));
    }
}
