package org.hongdun.registry.name.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.NewNameApplication;
import org.hongdun.registry.name.NewWord;
import org.hongdun.registry.name.WordKind;
import org.hongdun.registry.name.WordMatch;
import org.hongdun.registry.name.WordScope;
import org.hongdun.registry.name.domain.ListedWord;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.name.domain.NameUse;
import org.hongdun.registry.name.domain.Names;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaNameBookTest {

    private static final String UNIT = "hongdun-registry";
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Officer OFFICER = new Officer(
            "reg.clerk",
            "测试员",
            "440106",
            "天河分局",
            TIANHE,
            "受理员",
            Map.of(
                    NameApplication.ACCEPT, DataScope.UNIT_TREE,
                    NameApplication.REVIEW, DataScope.UNIT_TREE,
                    NameApplication.APPROVE, DataScope.UNIT_TREE));
    private static final Reach OF_TIANHE = new Reach(DataScope.UNIT_TREE, TIANHE, "reg.clerk");

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void a_reservation_is_used_by_one_of_two_that_want_it(TestDatabase database) throws Exception {
        long id = emptied(database).ask(UNIT, entities -> reserved(new JpaNameBook(entities), 1, "广州红光酒业有限公司", TODAY));
        CyclicBarrier together = new CyclicBarrier(2);

        List<Boolean> used = both(number -> {
            database.in(UNIT, entities -> {
                JpaNameBook book = new JpaNameBook(entities);
                meet(together);
                book.add(new NameUse(id, "SL-" + number, number, NOW));
            });
            return true;
        });

        assertThat(used).containsExactlyInAnyOrder(true, false);
        assertThat(number(database, "select count(*) from name_use")).isEqualTo(1);
    }

    @OnBothDatabases
    void one_filing_uses_one_reservation(TestDatabase database) {
        emptied(database);
        long first = database.ask(UNIT, entities -> reserved(new JpaNameBook(entities), 1, "广州红光酒业有限公司", TODAY));
        long second = database.ask(UNIT, entities -> reserved(new JpaNameBook(entities), 2, "广州蓝天酒业有限公司", TODAY));
        database.in(UNIT, entities -> new JpaNameBook(entities).add(new NameUse(first, "SL-1", 1, NOW)));

        assertThatThrownBy(() -> database.in(
                        UNIT, entities -> new JpaNameBook(entities).add(new NameUse(second, "SL-1", 2, NOW))))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void a_name_is_given_to_one_of_two_that_apply_for_it(TestDatabase database) throws Exception {
        emptied(database);
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> names = List.of("广州红光酒业有限公司", "红光（广州）酒厂");

        List<Boolean> given = both(number -> {
            database.in(UNIT, entities -> {
                meet(together);
                entities.persist(appliedFor(names.get((int) number), number + 1));
                entities.flush();
            });
            return true;
        });

        assertThat(given).containsExactlyInAnyOrder(true, false);
        assertThat(number(database, "select count(*) from name_entry")).isEqualTo(1);
    }

    @OnBothDatabases
    void a_name_that_became_free_may_be_given_out_again(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            NameEntry first = appliedFor("广州红光酒业有限公司", 1);
            entities.persist(first);
            first.freed(TODAY, 2);
            entities.flush();
            entities.persist(appliedFor("广州红光酒业有限公司", 3));
        });

        assertThat(number(database, "select count(*) from name_entry")).isEqualTo(2);
    }

    @OnBothDatabases
    void who_decides_second_waits_for_the_first_and_sees_what_he_decided(TestDatabase database) throws Exception {
        emptied(database).in(UNIT, entities -> new JpaNameBook(entities).nextChange("440100"));
        CountDownLatch firstHasNumber = new CountDownLatch(1);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<List<Long>> seenBySecond = database.ask(UNIT, entities -> {
                JpaNameBook book = new JpaNameBook(entities);
                long number = book.nextChange("440100");
                Future<List<Long>> other = second.submit(() -> {
                    firstHasNumber.await();
                    return database.ask(UNIT, others -> {
                        JpaNameBook theirs = new JpaNameBook(others);
                        long theirNumber = theirs.nextChange("440100");
                        return List.of(theirNumber, (long)
                                theirs.changedAfter("440100", 0, 0, 10).size());
                    });
                });
                firstHasNumber.countDown();
                book.add(appliedFor("广州红光酒业有限公司", number));
                return other;
            });

            assertThat(seenBySecond.get()).containsExactly(3L, 1L);
        } finally {
            second.shutdown();
        }
    }

    @OnBothDatabases
    void a_server_reads_on_from_the_last_change_it_knows(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaNameBook book = new JpaNameBook(entities);
            for (int i = 0; i < 5; i++) {
                book.add(NameEntry.ofSubject(
                        "440100",
                        i,
                        "广州红光" + "一二三四五".charAt(i) + "酒业有限公司",
                        Names.split("广州红光酒业有限公司"),
                        NameStanding.REGISTERED,
                        TODAY,
                        1 + i / 2));
            }
            entities.flush();

            List<NameEntry> first = book.changedAfter("440100", 0, Long.MAX_VALUE, 3);
            NameEntry last = first.get(2);
            assertThat(first).extracting(NameEntry::changeNo).containsExactly(1L, 1L, 2L);
            assertThat(book.changedAfter("440100", last.changeNo(), last.id(), 3))
                    .extracting(NameEntry::changeNo)
                    .containsExactly(2L, 3L);
            assertThat(book.changedAfter("440300", 0, 0, 3)).isEmpty();
            assertThat(book.countEntries("440100")).isEqualTo(5);
        });
    }

    @OnBothDatabases
    void the_night_finds_the_reservations_that_ran_out(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaNameBook book = new JpaNameBook(entities);
            reserved(book, 1, "广州红光酒业有限公司", TODAY.minusDays(1));
            reserved(book, 2, "广州蓝天酒业有限公司", TODAY);
            entities.flush();

            assertThat(book.countRunOut(TODAY)).isEqualTo(1);
            assertThat(book.runOut(TODAY, 10)).extracting(NameApplication::name).containsExactly("广州红光酒业有限公司");
        });
    }

    @OnBothDatabases
    void an_officer_finds_the_applications_of_his_branch(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaNameBook book = new JpaNameBook(entities);
            reserved(book, 1, "广州红光酒业有限公司", TODAY);
            book.add(application(2, "广州蓝天酒业有限公司"));

            assertThat(book.list(ListQuery.page(0, 10), OF_TIANHE).rows())
                    .extracting(NameApplication::name)
                    .containsExactly("广州蓝天酒业有限公司", "广州红光酒业有限公司");
            assertThat(book.list(asked("status", "APPROVED"), OF_TIANHE).rows())
                    .extracting(NameApplication::status)
                    .containsExactly(ApplicationStatus.APPROVED);
            assertThat(book.list(asked("text", "蓝天"), OF_TIANHE).total()).isEqualTo(1);
            assertThat(book.list(
                                    ListQuery.page(0, 10),
                                    new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440104/"), "other"))
                            .rows())
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void words_are_looked_for_on_their_days(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaNameBook book = new JpaNameBook(entities);
            ListedWord word = new ListedWord(
                    new NewWord("試驗詞", WordKind.FORBIDDEN, WordScope.WHOLE, WordMatch.CONTAINS, TODAY, "试验", "试验规程"),
                    Names.HANZI);
            book.add(word);
            word.endsOn(TODAY.plusDays(1));
            entities.flush();

            assertThat(words(book, TODAY.minusDays(1))).doesNotContain("试验词").contains("雷锋");
            assertThat(words(book, TODAY)).contains("试验词");
            assertThat(words(book, TODAY.plusDays(1))).contains("试验词");
            assertThat(words(book, TODAY.plusDays(2))).doesNotContain("试验词");
            assertThat(book.listWords(asked("text", "试验")).total()).isEqualTo(1);
            assertThat(book.terms()).hasSameSizeAs(Names.TERMS);
        });
    }

    private static List<String> words(JpaNameBook book, LocalDate day) {
        return book.words(day).stream().map(ListedWord::word).toList();
    }

    private static ListQuery asked(String filter, String value) {
        return new ListQuery(0, 10, null, true, Map.of(filter, value));
    }

    private static NameEntry appliedFor(String name, long change) {
        return NameEntry.appliedFor("440100", name, Names.split(name), TODAY, change);
    }

    private static NameApplication application(int number, String name) {
        NameApplication application = NameApplication.submitted(
                "MC2026-%06d".formatted(number),
                new NewNameApplication(name, "C", "陈静", null, false, false),
                NameRegime.R2017,
                false,
                appliedFor(name, number),
                OFFICER,
                NOW,
                TODAY);
        application.accepted(OFFICER, NOW);
        return application;
    }

    private static long reserved(JpaNameBook book, int number, String name, LocalDate lastDay) {
        NameApplication application = application(number, name);
        application.reviewed(OFFICER, null, NOW);
        application.approved(OFFICER, null, lastDay, NOW);
        application.entry().reserved(lastDay, number);
        book.add(application);
        return application.id();
    }

    private interface Attempt {
        boolean make(long number) throws Exception;
    }

    /** Two attempts at the same time; false for one that the database refused. */
    private static List<Boolean> both(Attempt attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> attempts = List.of(() -> tried(attempt, 0), () -> tried(attempt, 1));
            List<Boolean> results = new java.util.ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(attempts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean tried(Attempt attempt, long number) throws Exception {
        try {
            return attempt.make(number);
        } catch (PersistenceException refused) {
            return false;
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static long number(TestDatabase database, String sql) {
        return database.ask(
                UNIT, entities -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static TestDatabase emptied(TestDatabase database) {
        for (String table :
                List.of("name_use", "name_application_step", "name_application", "name_entry", "name_change")) {
            database.execute("delete from " + table);
        }
        return database;
    }
}
