package org.hongdun.portal.enquiry.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.portal.enquiry.SubjectRow;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.enquiry.domain.PublishedSubject;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPublishedSubjectsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T00:00:00Z");

    private TestDatabase used;

    @AfterEach
    void clean() {
        used.execute("delete from public_subject");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_piece_of_the_name_finds_the_subject_and_the_shortest_name_comes_first(TestDatabase database) {
        publish(database, subject("1", "91440101MA5ABCDE52", "广州云山精工机械有限公司", 1));
        publish(database, subject("2", "914401010500000107", "云山机械厂", 1));
        publish(database, subject("3", null, "广州珠江商贸有限公司", 1));

        assertThat(names(database, "云山")).containsExactly("云山机械厂", "广州云山精工机械有限公司");
        assertThat(names(database, "精工机械")).containsExactly("广州云山精工机械有限公司");
        assertThat(names(database, "91440101ma5abcde52")).containsExactly("广州云山精工机械有限公司");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void wildcards_are_characters_like_others(TestDatabase database) {
        publish(database, subject("1", "91440101MA5ABCDE52", "广州百分百%折扣店", 1));
        publish(database, subject("2", "914401010500000107", "广州商店", 1));

        assertThat(names(database, "%折")).containsExactly("广州百分百%折扣店");
        assertThat(names(database, "广_")).isEmpty();
        assertThat(names(database, "!'--")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_list_is_cut_into_pages_by_the_database(TestDatabase database) {
        for (int i = 0; i < 5; i++) {
            publish(database, subject("p" + i, null, "广州第" + i + "商行", 1));
        }

        var page = in(database, copy -> copy.search("商行", new ListQuery(2, 2, "name", false, Map.of())));
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.rows()).extracting(SubjectRow::name).containsExactly("广州第2商行", "广州第1商行");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_sort_field_the_list_does_not_know_is_refused(TestDatabase database) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        in(database, copy -> copy.search("商行", new ListQuery(0, 10, "s.id; drop", true, Map.of()))));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void an_older_publication_never_replaces_a_newer_one(TestDatabase database) {
        publish(database, subject("1", "91440101MA5ABCDE52", "新名称有限公司", 7));

        in(database, copy -> {
            copy.withKeys(List.of("1")).get(0).republish(subject("1", "91440101MA5ABCDE52", "旧名称有限公司", 6), TUESDAY);
            return null;
        });

        SubjectView view = in(database, copy -> copy.view("91440101MA5ABCDE52")).orElseThrow();
        assertThat(view.name()).isEqualTo("新名称有限公司");
        assertThat(view.authority()).isEqualTo("广州市工商行政管理局天河分局");
        assertThat(view.registeredCapital()).isEqualByComparingTo("100");
        assertThat(view.established()).isEqualTo(LocalDate.of(2019, 5, 6));
        assertThat(view.alive()).isTrue();
        Instant newest = in(database, JpaPublishedSubjects::newest).orElseThrow();
        assertThat(newest).isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_investors_stand_as_the_newest_publication_has_them(TestDatabase database) {
        publish(database, subject("1", "91440101MA5ABCDE52", "广州珠江商贸有限公司", 1));
        assertThat(investors(database)).containsExactly("陈晓明 60", "广州珠江投资有限公司 40");

        in(database, copy -> {
            copy.withKeys(List.of("1")).get(0).republish(withInvestors(2, investor("李光", "100")), TUESDAY);
            return null;
        });
        assertThat(investors(database)).containsExactly("李光 100");

        in(database, copy -> {
            copy.withKeys(List.of("1")).get(0).republish(withInvestors(1), TUESDAY);
            return null;
        });
        assertThat(investors(database)).containsExactly("李光 100");
    }

    private List<String> investors(TestDatabase database) {
        return in(database, copy -> copy.view("91440101MA5ABCDE52")).orElseThrow().investors().stream()
                .map(one -> one.name() + " " + one.share().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static PublicSubject.Investor investor(String name, String share) {
        return new PublicSubject.Investor(
                name, new BigDecimal(share), null, LocalDate.of(2029, 12, 31), new BigDecimal(share));
    }

    private List<String> names(TestDatabase database, String words) {
        return in(database, copy -> copy.search(words, ListQuery.page(0, 20))).rows().stream()
                .map(SubjectRow::name)
                .toList();
    }

    private void publish(TestDatabase database, PublicSubject subject) {
        in(database, copy -> {
            copy.add(new PublishedSubject(subject, MONDAY));
            return null;
        });
    }

    private static PublicSubject withInvestors(int version, PublicSubject.Investor... investors) {
        return subject("1", "91440101MA5ABCDE52", "广州珠江商贸有限公司", version, investors);
    }

    private static PublicSubject subject(String key, String creditCode, String name, int version) {
        return subject(key, creditCode, name, version, investor("陈晓明", "60"), investor("广州珠江投资有限公司", "40"));
    }

    private static PublicSubject subject(
            String key, String creditCode, String name, int version, PublicSubject.Investor... investors) {
        return new PublicSubject(
                key,
                version,
                creditCode,
                null,
                name,
                "1130",
                "陈晓明",
                new BigDecimal("100"),
                "156",
                new BigDecimal("100"),
                LocalDate.of(2019, 5, 6),
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2019, 5, 6),
                null,
                "广州市天河区示例路1号",
                "440106",
                "批发和零售业",
                "F",
                "5299",
                "440106",
                "1",
                List.of(investors));
    }

    private <T> T in(TestDatabase database, Function<JpaPublishedSubjects, T> work) {
        used = database;
        return database.ask("hongdun-portal", (EntityManager entities) -> {
            JpaPublishedSubjects copy = new JpaPublishedSubjects();
            copy.em = entities;
            return work.apply(copy);
        });
    }
}
