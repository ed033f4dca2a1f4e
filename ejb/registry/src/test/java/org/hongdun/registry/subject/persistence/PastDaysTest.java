package org.hongdun.registry.subject.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.domain.LineId;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.PersonLine;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.Recorder;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hundred subjects live through twenty days with acts, late acts, corrections and withdrawals. On each day everything the
 * register then says of that day and of an earlier one is written down; at the end the register must still say the same.
 */
class PastDaysTest {

    private static final String UNIT = "hongdun-registry";
    private static final int SUBJECTS = 100;
    private static final int DAYS = 20;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final Recorder OFFICER = new Recorder("approver.tianhe", "核准员", "440106");

    /** What was read of a subject: of {@code day}, known on {@code knownOn}. */
    private record Snapshot(
            int subject, LocalDate day, LocalDate knownOn, Particulars particulars, List<String> heads) {}

    private final Random chance = new Random(20240108);
    private final List<Long> ids = new ArrayList<>();
    private final Map<LocalDate, List<SubjectFact>> facts = new HashMap<>();
    private int refused;

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void every_past_day_reads_as_it_was_read_when_it_was_today(TestDatabase database) {
        JpaSubjectsTest.emptied(database);
        List<Snapshot> kept = new ArrayList<>();
        for (int n = 0; n < DAYS; n++) {
            LocalDate today = day(n);
            boolean first = n == 0;
            database.in(UNIT, entities -> live(entities, today, first));
            database.in(UNIT, entities -> {
                entities.setFlushMode(FlushModeType.COMMIT);
                Subjects subjects = new JpaSubjects(entities);
                LocalDate earlier = today.minusDays(chance.nextInt(400));
                for (int subject = 0; subject < SUBJECTS; subject++) {
                    kept.add(read(subjects, subject, today, today));
                    kept.add(read(subjects, subject, earlier, today));
                }
                facts.put(today, subjects.facts(today, SubjectVersion.KNOWN, 0, SUBJECTS));
            });
        }

        assertThat(kept).hasSize(2 * SUBJECTS * DAYS);
        assertThat(refused).as("acts refused by a rule").isLessThan(SUBJECTS * DAYS / 4);
        database.in(UNIT, entities -> assertThatTheSameIsRead(entities, kept));
    }

    private void assertThatTheSameIsRead(EntityManager entities, List<Snapshot> kept) {
        entities.setFlushMode(FlushModeType.COMMIT);
        Subjects subjects = new JpaSubjects(entities);
        long changedSince = 0;
        for (int subject = 0; subject < SUBJECTS; subject++) {
            RecordBook book = subjects.book(subjects.find(ids.get(subject)).orElseThrow());
            for (Snapshot then : of(kept, subject)) {
                assertThat(read(subjects, subject, then.day(), then.knownOn())).isEqualTo(then);
                assertThat(particulars(book, then.day(), then.knownOn())).isEqualTo(then.particulars());
                if (!Objects.equals(particulars(book, then.day(), day(DAYS)), then.particulars())) {
                    changedSince++;
                }
            }
            entities.clear();
        }
        assertThat(changedSince)
                .as("snapshots of which something else is known by now")
                .isGreaterThan(kept.size() / 20);
        facts.forEach((today, read) ->
                assertThat(subjects.facts(today, endOf(today), 0, SUBJECTS)).isEqualTo(read));
    }

    private static List<Snapshot> of(List<Snapshot> kept, int subject) {
        return kept.stream().filter(then -> then.subject() == subject).toList();
    }

    private static Particulars particulars(RecordBook book, LocalDate day, LocalDate knownOn) {
        return book.version(day, endOf(knownOn))
                .map(SubjectVersion::particulars)
                .orElse(null);
    }

    private Snapshot read(Subjects subjects, int subject, LocalDate day, LocalDate knownOn) {
        long id = ids.get(subject);
        return subjects.version(id, day, endOf(knownOn))
                .map(version -> new Snapshot(
                        subject,
                        day,
                        knownOn,
                        version.particulars(),
                        subjects
                                .lines(
                                        PersonLine.class,
                                        id,
                                        version.particulars().personsNo())
                                .stream()
                                .map(PersonLine::name)
                                .toList()))
                .orElseGet(() -> new Snapshot(subject, day, knownOn, null, List.of()));
    }

    private void live(EntityManager entities, LocalDate today, boolean first) {
        Subjects subjects = new JpaSubjects(entities);
        for (int subject = 0; subject < SUBJECTS; subject++) {
            if (first) {
                establish(subjects, subject, today);
            }
            for (int acts = first ? 0 : chance.nextInt(3); acts > 0; acts--) {
                act(subjects, subject, today);
            }
            entities.flush();
            entities.clear();
        }
    }

    private void establish(Subjects subjects, int number, LocalDate today) {
        MarketSubject subject = new MarketSubject("PAST" + number);
        subjects.add(subject);
        ids.add(subject.id());
        RecordBook book = new RecordBook(subject);
        LocalDate established = today.minusDays(300 + chance.nextInt(60));
        book.establish(
                new NewAct(ActKind.ESTABLISHMENT, "00", established, null, null),
                Samples.company(Samples.code(1000 + number), "公司" + number),
                OFFICER,
                morning(today));
        subjects.save(book);
    }

    /** An act of a random kind; one that a rule refuses is counted and leaves nothing behind. */
    private void act(Subjects subjects, int number, LocalDate today) {
        RecordBook book = subjects.book(subjects.find(ids.get(number)).orElseThrow());
        int target = 1 + chance.nextInt(book.subject().acts());
        Map<SubjectItem, Object> items = new HashMap<>();
        String mark = number + "-" + today + "-" + chance.nextInt(1000);
        switch (chance.nextInt(5)) {
            case 0 -> items.put(SubjectItem.NAME, "公司" + mark);
            case 1 -> items.put(SubjectItem.DOMICILE, "广州市天河区" + mark + "号");
            case 2 -> items.put(SubjectItem.CAPITAL, BigDecimal.valueOf(chance.nextInt(5000)));
            case 3 -> items.put(SubjectItem.STATE, chance.nextBoolean() ? SubjectState.DORMANT : SubjectState.ACTIVE);
            default -> {
                items.put(SubjectItem.LEGAL_REPRESENTATIVE, "负责人" + mark);
                items.put(SubjectItem.PERSONS, List.of("负责人" + mark));
            }
        }
        try {
            SubjectAct act = switch (chance.nextInt(8)) {
                case 0 -> book.correct(target, null, "误录", items, OFFICER, morning(today));
                case 1 -> book.withdraw(target, null, "材料虚假", OFFICER, morning(today));
                default ->
                    book.record(
                            new NewAct(
                                    ActKind.CHANGE,
                                    "99",
                                    today.minusDays(chance.nextBoolean() ? 0 : chance.nextInt(250)),
                                    null,
                                    null),
                            items,
                            OFFICER,
                            morning(today));
            };
            subjects.save(book);
            if (act.kind() != ActKind.WITHDRAWAL && items.get(SubjectItem.PERSONS) instanceof List<?> names) {
                subjects.add(IntStream.range(0, names.size())
                        .mapToObj(i -> new PersonLine(
                                new LineId(act.subjectId(), act.actNo(), i + 1),
                                Post.LEGAL_REP,
                                names.get(i).toString(),
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList());
            }
        } catch (RuleViolation rule) {
            refused++;
        }
    }

    private static LocalDate day(int n) {
        return FIRST.plusDays(n * 17L);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
    }
}
