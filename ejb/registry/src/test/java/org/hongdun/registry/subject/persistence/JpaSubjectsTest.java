package org.hongdun.registry.subject.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KernelError;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectFeed.Mark;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.Recorder;
import org.hongdun.registry.subject.domain.SubjectDifference;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.commons.util.ExceptionUtils;

class JpaSubjectsTest {

    private static final String UNIT = "hongdun-registry";
    private static final Instant THEN = Instant.parse("2019-05-06T04:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-12T04:00:00Z");
    private static final LocalDate RENAMED = LocalDate.of(2024, 1, 15);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void the_register_shows_a_subject_as_it_stood_on_any_day(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            MarketSubject subject = renamed(subjects, 1);
            entities.flush();
            entities.clear();

            assertThat(subjects.version(subject.id(), Samples.ESTABLISHED.minusDays(1), SubjectVersion.KNOWN))
                    .isEmpty();
            assertThat(nameOn(subjects, subject, Samples.ESTABLISHED)).isEqualTo("旧名1");
            assertThat(nameOn(subjects, subject, RENAMED.minusDays(1))).isEqualTo("旧名1");
            assertThat(nameOn(subjects, subject, RENAMED)).isEqualTo("新名1");
            assertThat(subjects.names(List.of(subject.id())))
                    .extracting(n -> n.name() + n.until())
                    .containsExactly("旧名1" + RENAMED, "新名1null");
        });
    }

    @OnBothDatabases
    void the_list_holds_versions_in_force_and_is_cut_and_sorted_by_the_database(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            IntStream.rangeClosed(1, 7).forEach(i -> renamed(subjects, i));

            KeysetPage<SubjectRow> page = subjects.page(new KeysetQuery(3, "name", false, Map.of(), null, false));

            assertThat(subjects.count(Map.of(), 100)).isEqualTo(7);
            assertThat(page.rows()).extracting(SubjectRow::name).containsExactly("新名7", "新名6", "新名5");
        });
    }

    @OnBothDatabases
    void the_list_finds_by_part_of_the_name_beginning_of_the_code_branch_and_state(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            IntStream.rangeClosed(1, 3).forEach(i -> renamed(subjects, i));
            established(subjects, 4, "已注销公司");

            assertThat(found(subjects, Map.of("name", "名2"))).containsExactly("新名2");
            assertThat(found(subjects, Map.of("name", "旧名"))).isEmpty();
            assertThat(found(subjects, Map.of("name", "%"))).isEmpty();
            assertThat(found(
                            subjects,
                            Map.of("creditCode", Samples.code(3).value().toLowerCase())))
                    .containsExactly("新名3");
            assertThat(found(subjects, Map.of("text", Samples.code(1).value()))).containsExactly("新名1");
            assertThat(found(subjects, Map.of("state", "4"))).containsExactly("已注销公司");
            assertThat(found(subjects, Map.of("authority", "440104"))).isEmpty();
            assertThat(found(subjects, Map.of("authority", "440106", "state", "1")))
                    .hasSize(3);
        });
    }

    @OnBothDatabases
    void differences_to_the_old_system_are_listed_with_the_name_of_today(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            long subject = renamed(subjects, 1).id();
            SubjectDifference difference = new SubjectDifference(subject, SubjectItem.DOMICILE);
            difference.found("这里", "那里", RENAMED, "doc-1", NOW);
            subjects.add(difference);

            assertThat(subjects.differences(new ListQuery(0, 10, "foundAt", true, Map.of("status", "OPEN")))
                            .rows())
                    .extracting(row -> row.subjectName() + row.item() + row.ours() + row.theirs())
                    .containsExactly("新名1DOM这里那里");
            assertThat(subjects.differences(new ListQuery(0, 10, null, true, Map.of("status", "KEPT")))
                            .total())
                    .isZero();
            assertThat(subjects.standingDifferences(subject)).containsExactly(difference);
        });
    }

    @OnBothDatabases
    void who_keeps_a_copy_learns_what_was_recorded_since_and_reads_it_with_the_names_before(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            long renamed = renamed(subjects, 1).id();
            long established = established(subjects, 2, "新设公司").id();

            assertThat(subjects.recordedAfter(NOW.minusSeconds(1))).containsExactly(new Mark(renamed, 2));
            assertThat(subjects.recordedAfter(NOW.plusSeconds(1))).isEmpty();
            assertThat(subjects.marks(renamed, 10)).containsExactly(new Mark(established, 1));
            assertThat(subjects.versionsKnown(List.of(renamed)).get(renamed))
                    .extracting(version -> version.particulars().name())
                    .containsExactly("旧名1", "新名1");
        });
    }

    @OnBothDatabases
    void a_sort_field_that_the_list_does_not_know_is_refused(TestDatabase database) {
        database.in(
                UNIT,
                entities -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> new JpaSubjects(entities)
                                .page(new KeysetQuery(
                                        10, "name; drop table market_subject", true, Map.of(), null, false))));
    }

    @OnBothDatabases
    void facts_come_in_the_order_of_the_ids_and_as_of_the_day(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            IntStream.rangeClosed(1, 5).forEach(i -> renamed(subjects, i));

            List<SubjectFact> first = subjects.facts(RENAMED.minusDays(1), SubjectVersion.KNOWN, 0, 3);
            List<SubjectFact> second = subjects.facts(
                    RENAMED.minusDays(1), SubjectVersion.KNOWN, first.get(2).subjectId(), 3);

            assertThat(first).extracting(SubjectFact::name).containsExactly("旧名1", "旧名2", "旧名3");
            assertThat(second).extracting(SubjectFact::name).containsExactly("旧名4", "旧名5");
            assertThat(subjects.countFacts(RENAMED, SubjectVersion.KNOWN)).isEqualTo(5);
            assertThat(subjects.countFacts(Samples.ESTABLISHED.minusDays(1), SubjectVersion.KNOWN))
                    .isZero();
        });
    }

    @OnBothDatabases
    void pages_turned_by_place_show_every_row_once_forwards_and_backwards(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            IntStream.rangeClosed(1, 8).forEach(i -> withCapital(subjects, i, i % 3 == 0 ? null : i % 2 * 100));
            entities.flush();

            for (String field : List.of("name", "capital", "creditCode", "establishedOn")) {
                for (boolean ascending : List.of(true, false)) {
                    KeysetQuery query = new KeysetQuery(3, field, ascending, Map.of(), null, false);
                    List<String> forwards = walk(subjects, query);
                    List<String> backwards = walk(subjects, query.from(null, true));

                    assertThat(forwards)
                            .as("%s %s", field, ascending)
                            .hasSize(8)
                            .doesNotHaveDuplicates();
                    assertThat(backwards).as("%s %s", field, ascending).isEqualTo(forwards);
                }
            }
            assertThat(walk(subjects, new KeysetQuery(3, "capital", false, Map.of(), null, false)))
                    .containsExactly("企业7", "企业5", "企业1", "企业8", "企业4", "企业2", "企业3", "企业6");
            assertThat(subjects.count(Map.of(), 5)).isEqualTo(5);
            assertThat(subjects.count(Map.of("text", "业3"), 5)).isEqualTo(1);
        });
    }

    @OnBothDatabases
    void a_place_that_nobody_gave_is_refused(TestDatabase database) {
        database.in(
                UNIT,
                entities -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> new JpaSubjects(entities)
                                .page(new KeysetQuery(3, "name", true, Map.of(), "no place", false)))
                        .returns(KernelError.PLACE_MALFORMED, RuleViolation::reason));
    }

    private static List<String> walk(JpaSubjects subjects, KeysetQuery query) {
        List<String> names = new ArrayList<>();
        KeysetPage<SubjectRow> page = subjects.page(query);
        while (true) {
            List<String> shown = page.rows().stream().map(SubjectRow::name).toList();
            names.addAll(query.backwards() ? 0 : names.size(), shown);
            String next = query.backwards() ? page.before() : page.after();
            if (next == null) {
                return names;
            }
            assertThat(names).as("walked on and on").hasSizeLessThan(100);
            page = subjects.page(query.from(next, query.backwards()));
        }
    }

    private static void withCapital(JpaSubjects subjects, int number, Integer capital) {
        Map<SubjectItem, Object> items = Samples.company(Samples.code(number), "企业" + number);
        items.put(SubjectItem.CAPITAL, capital == null ? null : BigDecimal.valueOf(capital));
        subjects.save(book(subjects, "K" + number, items));
    }

    @OnBothDatabases
    void a_subject_is_published_once_and_again_after_a_change(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaSubjects subjects = new JpaSubjects(entities);
            MarketSubject subject = established(subjects, 1, "公司");
            assertThat(subjects.unpublished(0, 10)).containsExactly(subject);
            assertThat(subjects.unpublished(subject.id(), 10)).isEmpty();

            subject.published(1);
            assertThat(subjects.unpublished(0, 10)).isEmpty();

            RecordBook book = subjects.book(subject);
            book.record(Samples.change("02", RENAMED), Map.of(), Recorder.SYSTEM, NOW);
            subjects.save(book);
            assertThat(subjects.unpublished(0, 10)).containsExactly(subject);
        });
    }

    @OnBothDatabases
    void the_same_credit_code_cannot_be_given_twice(TestDatabase database) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> emptied(database).in(UNIT, entities -> {
                    JpaSubjects subjects = new JpaSubjects(entities);
                    established(subjects, 1, "甲");
                    established(subjects, 1, "乙");
                    entities.flush();
                }))
                .satisfies(refused -> assertThat(ExceptionUtils.readStackTrace(refused))
                        .containsIgnoringCase("market_subject_uniscid_uq"));
    }

    static TestDatabase emptied(TestDatabase database) {
        List.of(
                        "subject_person",
                        "subject_investor",
                        "subject_scope_item",
                        "subject_contact",
                        "subject_difference",
                        "subject_permit",
                        "market_subject_version",
                        "subject_act_item",
                        "subject_act")
                .forEach(table -> database.execute("delete from " + table));
        database.execute("delete from market_subject");
        return database;
    }

    private static String nameOn(JpaSubjects subjects, MarketSubject subject, LocalDate day) {
        return subjects.version(subject.id(), day, SubjectVersion.KNOWN)
                .orElseThrow()
                .particulars()
                .name();
    }

    private static List<String> found(JpaSubjects subjects, Map<String, String> filters) {
        return subjects.page(new KeysetQuery(100, null, true, filters, null, false)).rows().stream()
                .map(SubjectRow::name)
                .toList();
    }

    private static MarketSubject established(JpaSubjects subjects, int number, String name) {
        CreditCode code = Samples.code(number);
        RecordBook book = book(
                subjects,
                number + name,
                name.startsWith("已注销") ? Samples.cancelled(code, name) : Samples.company(code, name));
        subjects.save(book);
        return book.subject();
    }

    private static MarketSubject renamed(JpaSubjects subjects, int number) {
        RecordBook book = book(subjects, "P" + number, Samples.company(Samples.code(number), "旧名" + number));
        book.record(Samples.change("01", RENAMED), Map.of(SubjectItem.NAME, "新名" + number), Recorder.SYSTEM, NOW);
        subjects.save(book);
        return book.subject();
    }

    private static RecordBook book(JpaSubjects subjects, String pripid, Map<SubjectItem, Object> items) {
        MarketSubject subject = new MarketSubject(pripid);
        subjects.add(subject);
        RecordBook book = new RecordBook(subject);
        book.establish(Samples.establishment(), items, Recorder.SYSTEM, THEN);
        return book;
    }
}
