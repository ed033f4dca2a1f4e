package org.hongdun.registry.filing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.registry.filing.FilingSamples.ALLROUNDER;
import static org.hongdun.registry.filing.FilingSamples.NOW;
import static org.hongdun.registry.filing.FilingSamples.TIANHE;
import static org.hongdun.registry.filing.FilingSamples.TODAY;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.filing.FilingSamples.establishment;
import static org.hongdun.registry.filing.FilingSamples.submitted;
import static org.hongdun.registry.filing.FilingSamples.wanted;

import jakarta.persistence.EntityManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NewFiling;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.application.FilingForms;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.RequiredDocument;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaFilingsTest {

    private static final String UNIT = "hongdun-registry";
    private static final Reach OF_TIANHE = new Reach(DataScope.UNIT_TREE, TIANHE, "clerk");
    private static final Reach OF_YUEXIU = new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440104/"), "other");

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    private static TestDatabase emptied(TestDatabase database) {
        Stream.of(
                        "filing_claim",
                        "filing_certificate",
                        "filing_handover",
                        "filing_notice",
                        "filing_paper",
                        "filing_step",
                        "filing")
                .forEach(table -> database.execute("delete from " + table));
        return database;
    }

    private static JpaFilings filings(EntityManager entities) {
        return new JpaFilings(entities);
    }

    private static void keep(TestDatabase database, Filing filing) {
        database.in(UNIT, entities -> {
            filings(entities).add(filing);
            filings(entities).claim(filing);
        });
    }

    private static void refused(ErrorCode reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }

    @OnBothDatabases
    void a_filing_comes_back_with_form_documents_steps_and_notices(TestDatabase database) {
        Filing kept = submitted(establishment("晨光"), "DJ44010620260001");
        emptied(database).in(UNIT, entities -> {
            filings(entities).add(kept);
            filings(entities)
                    .add(new FilingNotice("DJBZ1", kept, NoticeKind.SUPPLEMENT, ALLROUNDER, "请补交住所证明", TODAY, NOW));
        });

        database.in(UNIT, entities -> {
            Filing found = filings(entities).find(kept.id()).orElseThrow();

            assertThat(found.form()).isEqualTo(kept.form());
            assertThat(found.documents()).containsExactly("APPLICATION");
            assertThat(found.steps()).hasSize(2);
            assertThat(found.subjectName()).isEqualTo("晨光");
            assertThat(filings(entities).notice(kept.id(), NoticeKind.SUPPLEMENT))
                    .hasValueSatisfying(notice -> assertThat(notice.content()).isEqualTo("请补交住所证明"));
            assertThat(filings(entities).notice(kept.id(), NoticeKind.REFUSAL)).isEmpty();
        });
    }

    @OnBothDatabases
    void the_last_day_moves_with_the_calendar_for_those_filings_alone(TestDatabase database) {
        Filing moved = submitted(establishment("晨光"), "DJ44010620260001");
        Filing left = submitted(establishment("暮色"), "DJ44010620260002");
        keep(emptied(database), moved);
        keep(database, left);
        LocalDate later = moved.dueOn().plusDays(3);

        database.in(UNIT, entities -> filings(entities).moved(List.of(moved.filingNo()), later));

        database.in(UNIT, entities -> {
            assertThat(filings(entities).find(moved.id())).get().returns(later, Filing::dueOn);
            assertThat(filings(entities).find(left.id())).get().returns(left.dueOn(), Filing::dueOn);
        });
    }

    @OnBothDatabases
    void what_waits_for_somebody_and_is_on_no_flow_is_to_be_sent_on_its_way(TestDatabase database) {
        Filing unsent = submitted(establishment("晨光"), "DJ44010620260001");
        Filing sent = submitted(establishment("暮色"), "DJ44010620260002");
        sent.sentOnItsWay(1);
        Filing withdrawn = submitted(establishment("星夜"), "DJ44010620260003");
        withdrawn.act(FilingAct.WITHDRAW, ALLROUNDER, "不办了", NOW);
        keep(emptied(database), unsent);
        keep(database, sent);
        keep(database, withdrawn);
        keep(database, establishment("草稿"));

        List<Long> ids = database.ask(UNIT, entities -> filings(entities).unsent(10));
        assertThat(ids).containsExactly(unsent.id());
    }

    @OnBothDatabases
    void the_licence_clerk_sees_what_is_approved_and_waits_for_its_licence(TestDatabase database) {
        keep(emptied(database), approved(drafted(RegistrationMatter.REISSUE, 7), "DJ44010620260001"));
        keep(database, approved(drafted(RegistrationMatter.CANCEL, 8), "DJ44010620260002"));
        keep(database, submitted(drafted(RegistrationMatter.REISSUE, 9), "DJ44010620260003"));
        Filing handedOut = approved(drafted(RegistrationMatter.COPY, 10), "DJ44010620260004");
        Stream.of(FilingAct.PRINT_LICENCE, FilingAct.ISSUE).forEach(act -> handedOut.act(act, ALLROUNDER, null, NOW));
        keep(database, handedOut);

        database.in(UNIT, entities -> {
            Reach reach = ALLROUNDER.reach(FilingAct.LICENCE);
            ListQuery due = new ListQuery(0, 10, null, true, Map.of("licence", "DUE"));
            assertThat(filings(entities).list(due, reach, TODAY).rows())
                    .extracting(Filing::filingNo)
                    .containsExactly("DJ44010620260001");
            assertThat(filings(entities).licencesDue(reach)).isEqualTo(1);
        });
    }

    private static Filing approved(Filing filing, String number) {
        submitted(filing, number);
        Stream.of(FilingAct.ACCEPT, FilingAct.TAKE_UP, FilingAct.EXAMINE, FilingAct.APPROVE)
                .forEach(act -> filing.act(act, ALLROUNDER, "同意", NOW));
        return filing;
    }

    @OnBothDatabases
    void nothing_an_enterprise_applies_for_holds_up_the_revocation_of_its_licence(TestDatabase database) {
        keep(emptied(database), submitted(drafted(RegistrationMatter.CANCEL, 7), "DJ1"));

        keep(database, submitted(drafted(RegistrationMatter.REVOKE, 7), "DJ2"));

        refused(FilingError.BLOCKED, () -> keep(database, submitted(drafted(RegistrationMatter.REVOKE, 7), "DJ3")));
    }

    @OnBothDatabases
    void the_same_client_key_opens_one_filing_however_often_it_comes_at_once(TestDatabase database) throws Exception {
        NewFiling once = wanted(RegistrationMatter.ESTABLISH, List.of());
        emptied(database);

        List<Object> outcomes = atOnce(5, () -> {
            Filing filing = Filing.drafted(
                    once,
                    SubjectKind.LIMITED_COMPANY,
                    null,
                    new Authority("440106", TIANHE),
                    RegistrationRegime.NEW,
                    ALLROUNDER,
                    NOW);
            database.in(UNIT, entities -> filings(entities).add(filing));
            return "opened";
        });

        assertThat(outcomes).containsOnly("opened", FilingError.OPENED_TWICE).containsOnlyOnce("opened");
        database.in(
                UNIT,
                entities -> assertThat(filings(entities).openedWith(once.clientKey()))
                        .isPresent());
    }

    @OnBothDatabases
    void two_approvers_at_once_make_one_decision(TestDatabase database) throws Exception {
        Filing filing = submitted(establishment("晨光"), "DJ44010620260002");
        Stream.of(FilingAct.ACCEPT, FilingAct.TAKE_UP, FilingAct.EXAMINE)
                .forEach(act -> filing.act(act, ALLROUNDER, "同意", NOW));
        keep(emptied(database), filing);
        int seen = filing.version();

        List<Object> outcomes = atOnce(2, () -> {
            database.in(UNIT, entities -> {
                Filing mine = filings(entities).locked(filing.id()).orElseThrow();
                mine.expectVersion(seen);
                mine.act(FilingAct.APPROVE, ALLROUNDER, null, NOW);
            });
            return "approved";
        });

        assertThat(outcomes).containsExactlyInAnyOrder("approved", FilingError.CHANGED_MEANWHILE);
        database.in(
                UNIT,
                entities -> assertThat(filings(entities)
                                .find(filing.id())
                                .orElseThrow()
                                .steps())
                        .filteredOn(step -> step.status() == FilingStatus.APPROVED)
                        .hasSize(1));
    }

    @OnBothDatabases
    void matters_on_one_subject_block_each_other_only_where_they_meet(TestDatabase database) {
        Filing move = submitted(drafted(RegistrationMatter.CHANGE, 7, ChangeItem.DOMICILE), "DJ1");
        keep(emptied(database), move);

        keep(database, submitted(drafted(RegistrationMatter.CHANGE, 7, ChangeItem.SCOPE, ChangeItem.TERM), "DJ2"));
        keep(database, submitted(drafted(RegistrationMatter.RECORD, 7, ChangeItem.DIRECTORS), "DJ3"));
        keep(database, submitted(drafted(RegistrationMatter.REISSUE, 7), "DJ4"));
        keep(database, submitted(drafted(RegistrationMatter.CHANGE, 8, ChangeItem.DOMICILE), "DJ5"));
        Stream.of(
                        drafted(RegistrationMatter.CHANGE, 7, ChangeItem.DOMICILE, ChangeItem.NAME),
                        drafted(RegistrationMatter.MOVE_OUT, 7),
                        drafted(RegistrationMatter.COPY, 7),
                        drafted(RegistrationMatter.CORRECT, 7, ChangeItem.TERM),
                        drafted(RegistrationMatter.CANCEL, 7),
                        drafted(RegistrationMatter.SIMPLE_CANCEL, 7),
                        drafted(RegistrationMatter.ANNUL, 7))
                .forEach(other -> refused(FilingError.BLOCKED, () -> keep(database, submitted(other, "DJ9"))));

        database.in(UNIT, entities -> filings(entities).release(move));
        keep(database, submitted(drafted(RegistrationMatter.CHANGE, 7, ChangeItem.DOMICILE), "DJ6"));
    }

    @OnBothDatabases
    void one_name_is_applied_for_by_one_open_filing(TestDatabase database) {
        keep(emptied(database), submitted(establishment("广州晨光贸易有限公司"), "DJ1"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> keep(database, submitted(establishment("广州晨光贸易有限公司"), "DJ2")))
                .returns(FilingError.BLOCKED, RuleViolation::reason)
                .satisfies(refused -> assertThat(refused.details()).containsExactly("DJ1"));
    }

    @OnBothDatabases
    void of_two_cancellations_at_once_one_holds_the_subject(TestDatabase database) throws Exception {
        emptied(database);
        List<RegistrationMatter> both = List.of(RegistrationMatter.CANCEL, RegistrationMatter.CHANGE);
        List<Callable<Object>> works = new ArrayList<>();
        both.forEach(matter -> works.add(() -> {
            Filing filing =
                    matter == RegistrationMatter.CANCEL ? drafted(matter, 7) : drafted(matter, 7, ChangeItem.NAME);
            keep(database, submitted(filing, "DJ" + matter));
            return "held";
        }));

        assertThat(atOnce(works)).containsExactlyInAnyOrder("held", FilingError.BLOCKED);
    }

    @OnBothDatabases
    void an_officer_sees_the_filings_of_his_branch_open_ones_by_due_date_first(TestDatabase database) {
        Filing decided = submitted(establishment("甲"), "DJ1");
        decided.act(FilingAct.REFUSE, ALLROUNDER, "不属于登记范围", NOW);
        Filing accepted = submitted(establishment("乙"), "DJ2");
        accepted.accept(ALLROUNDER, TODAY, RegistrationRegime.NEW, TODAY, null, NOW);
        Filing later = submitted(establishment("丙"), "DJ3");
        emptied(database);
        Stream.of(decided, later, accepted).forEach(filing -> keep(database, filing));

        assertThat(names(database, Map.of(), OF_TIANHE)).containsExactly("乙", "丙", "甲");
        assertThat(names(database, Map.of(), OF_YUEXIU)).isEmpty();
        assertThat(names(database, Map.of("open", "true"), OF_TIANHE)).containsExactly("乙", "丙");
        assertThat(names(database, Map.of("due", "TODAY"), OF_TIANHE)).containsExactly("乙");
        assertThat(names(database, Map.of("due", "LATER"), OF_TIANHE)).containsExactly("丙");
        assertThat(names(database, Map.of("status", "REFUSED"), OF_TIANHE)).containsExactly("甲");
        assertThat(names(database, Map.of("text", "dj3"), OF_TIANHE)).containsExactly("丙");
        assertThat(names(database, Map.of("matter", "CHANGE"), OF_TIANHE)).isEmpty();
    }

    private static List<String> names(TestDatabase database, Map<String, String> filters, Reach reach) {
        return database.ask(
                UNIT,
                entities ->
                        filings(entities).list(new ListQuery(0, 20, null, true, filters), reach, TODAY).rows().stream()
                                .map(Filing::subjectName)
                                .toList());
    }

    @OnBothDatabases
    void the_law_of_the_day_decides_which_documents_are_asked_for(TestDatabase database) {
        assertThat(required(
                        database, RegistrationMatter.ESTABLISH, SubjectKind.LIMITED_COMPANY, RegistrationRegime.OLD))
                .contains("ARTICLES", "CAPITAL_REPORT", "NAME_NOTICE", "DOMICILE_PROOF");
        assertThat(required(
                        database, RegistrationMatter.ESTABLISH, SubjectKind.LIMITED_COMPANY, RegistrationRegime.NEW))
                .contains("ARTICLES", "DOMICILE_PROOF")
                .doesNotContain("CAPITAL_REPORT", "NAME_NOTICE", "PARENT_LICENCE");
        assertThat(required(database, RegistrationMatter.ESTABLISH, SubjectKind.HOUSEHOLD, RegistrationRegime.NEW))
                .containsExactly("APPLICATION", "AGENT_PROOF", "REPRESENTATIVE_ID", "DOMICILE_PROOF");
        assertThat(required(
                        database,
                        RegistrationMatter.CHANGE,
                        SubjectKind.LIMITED_COMPANY,
                        RegistrationRegime.NEW,
                        ChangeItem.DOMICILE))
                .contains("DOMICILE_PROOF", "RESOLUTION")
                .doesNotContain("TRANSFER");
    }

    @OnBothDatabases
    void every_matter_asks_for_something_of_every_kind(TestDatabase database) {
        for (RegistrationMatter matter : RegistrationMatter.values()) {
            for (SubjectKind kind : SubjectKind.values()) {
                assertThat(required(database, matter, kind, RegistrationRegime.NEW))
                        .as(matter + " " + kind)
                        .isNotEmpty();
            }
        }
    }

    private static List<String> required(
            TestDatabase database,
            RegistrationMatter matter,
            SubjectKind kind,
            RegistrationRegime regime,
            ChangeItem... items) {
        return database
                .ask(UNIT, entities -> filings(entities).documents(matter, kind, regime, Arrays.asList(items)))
                .stream()
                .filter(RequiredDocument::required)
                .map(RequiredDocument::code)
                .toList();
    }

    @OnBothDatabases
    void no_certificate_number_stands_in_clear_in_any_column_of_the_room(TestDatabase database) throws Exception {
        FilingForms forms = new FilingForms(Persons.numbers());
        Map<String, String> typed = Map.of(
                "name",
                "晨光",
                "legalRepresentativeId",
                "440106199001010019",
                "investors.0.certificateNo",
                "44010619910202002x",
                "persons.1.certificateNo",
                "G12345678");
        Filing filing = drafted(RegistrationMatter.ESTABLISH, 0);
        forms.fillIn(filing, new FilingForm(typed), Set.of());
        emptied(database);
        keep(database, submitted(filing, "DJ1"));

        assertThat(everything(database))
                .contains("晨光")
                .doesNotContain("440106199001010019", "44010619910202002", "G12345678");
        database.in(UNIT, entities -> {
            Filing found = filings(entities).find(filing.id()).orElseThrow();
            assertThat(forms.opened(found).entries()).isEqualTo(typed);
            assertThat(forms.masked(found).text(FormField.LEGAL_REPRESENTATIVE_ID))
                    .hasValue("****");
        });
    }

    @OnBothDatabases
    void a_number_taken_out_of_a_draft_leaves_nothing_behind(TestDatabase database) throws Exception {
        FilingForms forms = new FilingForms(Persons.numbers());
        Filing filing = drafted(RegistrationMatter.ESTABLISH, 0);
        forms.fillIn(
                filing,
                new FilingForm(Map.of("persons.0.certificateNo", "G1", "persons.1.certificateNo", "G2")),
                Set.of());
        emptied(database);
        keep(database, filing);

        database.in(
                UNIT,
                entities -> forms.fillIn(
                        filings(entities).locked(filing.id()).orElseThrow(),
                        new FilingForm(Map.of("persons.1.certificateNo", "G3")),
                        Set.of()));

        database.in(
                UNIT,
                entities -> assertThat(
                                forms.opened(filings(entities).find(filing.id()).orElseThrow())
                                        .entries())
                        .isEqualTo(Map.of("persons.1.certificateNo", "G3")));
    }

    /** The text of every column of every table whose name begins with that of the room. */
    private static String everything(TestDatabase database) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = database.connection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            for (String table : tables.stream()
                    .filter(name -> name.toLowerCase().startsWith("filing"))
                    .toList()) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            text.append(rows.getString(column)).append('\n');
                        }
                    }
                }
            }
        }
        return text.toString();
    }

    private static List<Object> atOnce(int times, Callable<Object> work) throws Exception {
        return atOnce(Stream.generate(() -> work).limit(times).toList());
    }

    /** What each came to: its result, or the reason of the refusal. */
    private static List<Object> atOnce(List<Callable<Object>> works) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(works.size());
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> done : pool.invokeAll(works.stream()
                    .<Callable<Object>>map(work -> () -> {
                        try {
                            return work.call();
                        } catch (RuleViolation refused) {
                            return refused.reason();
                        }
                    })
                    .toList())) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
