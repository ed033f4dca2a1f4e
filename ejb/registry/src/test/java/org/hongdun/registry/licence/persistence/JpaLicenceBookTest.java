package org.hongdun.registry.licence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.PaperBalance;
import org.hongdun.registry.licence.PaperMoveKind;
import org.hongdun.registry.licence.PaperState;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.hongdun.registry.licence.domain.PaperMove;
import org.hongdun.registry.licence.domain.PaperRange;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JpaLicenceBookTest {

    private static final String UNIT = "hongdun-registry";
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Act ACT =
            new Act("licence.clerk", "测试员", Instant.parse("2026-06-12T02:00:00Z"), "核准登记", "登2026-1");
    private static final PaperRange TEN = new PaperRange(LicenceKind.ORIGINAL, "GZ", 1, 10);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void the_accounts_of_the_paper_balance_whatever_becomes_of_it(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaLicenceBook book = new JpaLicenceBook(entities);
            stockIn(book, "440106");
            List<LicencePaper> three = book.sheets(new PaperRange(LicenceKind.ORIGINAL, "GZ", 1, 3), "440106");
            three.forEach(sheet -> sheet.handOver("44010603", ACT.at()));
            book.add(new PaperMove(
                    "ZY2",
                    PaperMoveKind.ISSUE,
                    new PaperRange(LicenceKind.ORIGINAL, "GZ", 1, 3),
                    "440106",
                    "44010603",
                    ACT));
            Licence first = printed(book, 7, 0);
            printed(book, 8, 0);
            first.enter(LicenceEvent.SPOIL, ACT);
            List<LicencePaper> two = book.sheets(new PaperRange(LicenceKind.ORIGINAL, "GZ", 9, 2), "440106");
            two.forEach(sheet -> sheet.spoil("受潮", ACT.at()));
            two.get(0).destroy(ACT.at());
            book.add(new PaperMove(
                    "ZY3",
                    PaperMoveKind.DESTROY,
                    new PaperRange(LicenceKind.ORIGINAL, "GZ", 9, 1),
                    "440106",
                    null,
                    ACT));
            entities.flush();

            assertThat(book.balances(List.of("440106", "44010603")))
                    .containsExactly(
                            new PaperBalance("440106", LicenceKind.ORIGINAL, 10, 3, 3, 1, 2, 1),
                            new PaperBalance("44010603", LicenceKind.ORIGINAL, 3, 0, 3, 0, 0, 0))
                    .allMatch(PaperBalance::balanced);
        });
    }

    @OnBothDatabases
    void a_printed_number_is_in_the_books_once(TestDatabase database) {
        emptied(database).in(UNIT, entities -> stockIn(new JpaLicenceBook(entities), "440106"));

        assertThat(database.<Boolean>ask(
                        UNIT,
                        entities ->
                                new JpaLicenceBook(entities).knows(new PaperRange(LicenceKind.ORIGINAL, "GZ", 10, 5))))
                .isTrue();
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.in(UNIT, entities -> {
                    entities.persist(new LicencePaper(LicenceKind.ORIGINAL, "GZ", 10, "440104", ACT.at()));
                    entities.flush();
                }));
    }

    @OnBothDatabases
    void there_is_one_licence_in_use_of_each_copy(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaLicenceBook book = new JpaLicenceBook(entities);
            stockIn(book, "440106");
            printed(book, 7, 0).enter(LicenceEvent.ISSUE, ACT);
        });

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.in(UNIT, entities -> {
                    printed(new JpaLicenceBook(entities), 7, 0);
                    entities.flush();
                }));
    }

    @OnBothDatabases
    void a_replaced_licence_gives_its_place_to_the_next_issue_and_its_sheet_is_void(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaLicenceBook book = new JpaLicenceBook(entities);
            stockIn(book, "440106");
            Licence old = printed(book, 7, 0);
            old.enter(LicenceEvent.ISSUE, ACT);
            old.enter(LicenceEvent.REPLACE, ACT);
            entities.flush();

            Licence next = printed(book, 7, 0);
            entities.flush();

            assertThat(next.issueNo()).isEqualTo(2);
            assertThat(next.paperSerial()).isEqualTo("GZ00000002");
            assertThat(book.sheets(new PaperRange(LicenceKind.ORIGINAL, "GZ", 1, 1), "440106"))
                    .extracting(LicencePaper::state)
                    .containsExactly(PaperState.VOID);
        });
    }

    @OnBothDatabases
    void a_copy_is_printed_when_its_place_is_free_and_no_number_is_left_out(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaLicenceBook book = new JpaLicenceBook(entities);
            stockIn(book, "440106");
            printed(book, 7, 0).enter(LicenceEvent.ISSUE, ACT);
            Licence lost = printed(book, 7, 1);
            lost.enter(LicenceEvent.ISSUE, ACT);
            lost.enter(LicenceEvent.REPORT_LOSS, ACT);

            assertThat(refusal(book, 0)).isEqualTo(LicenceError.COPY_IN_USE);
            assertThat(refusal(book, 1)).isEqualTo(LicenceError.LOST_COPY_NOT_VOID);
            assertThat(refusal(book, -1)).isEqualTo(LicenceError.COPY_OUT_OF_TURN);
            assertThat(refusal(book, 3)).isEqualTo(LicenceError.COPY_OUT_OF_TURN);
            assertThat(refusal(book, 2)).isNull();
            lost.enter(LicenceEvent.ANNOUNCE_VOID, ACT);
            assertThat(refusal(book, 1)).isNull();
        });
    }

    private static ErrorCode refusal(JpaLicenceBook book, int duplicate) {
        try {
            new Copy(7, duplicate).expectFree(book.ofSubject(7));
            return null;
        } catch (RuleViolation refused) {
            return refused.reason();
        }
    }

    @OnBothDatabases
    void a_refused_event_names_state_and_event(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaLicenceBook book = new JpaLicenceBook(entities);
            stockIn(book, "440106");
            Licence licence = printed(book, 7, 0);

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> licence.seize(TODAY, ACT))
                    .returns(LicenceError.NOT_ALLOWED, RuleViolation::reason)
                    .satisfies(refused ->
                            assertThat(refused.details()).containsExactly(LicenceState.PRINTED, LicenceEvent.SEIZE));
        });
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 1", "gz-, 1, 1", "GZ, 0, 1", "GZ, 1, 0", "GZ, 1, 5001", "GZ, 99999999, 2"})
    void a_malformed_range_is_refused(String prefix, long first, int count) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new PaperRange(LicenceKind.ORIGINAL, prefix, first, count))
                .returns(LicenceError.RANGE_MALFORMED, RuleViolation::reason);
    }

    private static void stockIn(JpaLicenceBook book, String unit) {
        TEN.numbers().forEach(number -> book.add(new LicencePaper(TEN.kind(), TEN.prefix(), number, unit, ACT.at())));
        book.add(new PaperMove("ZY1", PaperMoveKind.STOCK_IN, TEN, null, unit, ACT));
    }

    private static Licence printed(JpaLicenceBook book, long subject, int duplicate) {
        Copy copy = new Copy(subject, duplicate);
        Face face = new Face(
                "91440101MA5ABCDE52", null, "测试公司", "有限责任公司", "甲", "100", TODAY, TODAY, null, "广州市天河区", "批发业", "天河分局");
        int issue = book.issues(copy) + 1;
        Licence licence = Licence.printed(
                "ZZ" + subject + "-" + duplicate + "-" + issue,
                copy,
                issue,
                book.nextBlank(LicenceKind.ORIGINAL, "440106").orElseThrow(),
                face,
                "440106",
                TIANHE,
                TODAY,
                ACT);
        book.add(licence);
        return licence;
    }

    private static TestDatabase emptied(TestDatabase database) {
        List.of("licence_event", "licence", "licence_paper", "licence_paper_move")
                .forEach(table -> database.execute("delete from " + table));
        return database;
    }
}
