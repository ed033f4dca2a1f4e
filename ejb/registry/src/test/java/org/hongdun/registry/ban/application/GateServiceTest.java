package org.hongdun.registry.ban.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanLineRow;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.GateWarning;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.LineFate;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.PostHolding;
import org.hongdun.registry.ban.persistence.JpaBanLists;
import org.hongdun.registry.subject.Post;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateServiceTest {

    private static final String UNIT = "hongdun-registry";
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void a_barred_person_is_refused_whichever_way_his_number_is_written(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "王甲,身份证,440106800101001,,吊销营业执照,2025-03-01,某公司,处1");
            Identity long18 = new Identity("王甲", "10", "440106198001010019", null);

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.gate().submitted(Desk.filing("F1", long18, Post.LEGAL_REP)))
                    .returns(BanError.BARRED, RuleViolation::reason)
                    .satisfies(refused ->
                            assertThat(refused.details()).containsExactly("王甲", "L1-2", LocalDate.of(2028, 3, 1)));
        });
    }

    @OnBothDatabases
    void who_is_barred_without_an_end_is_refused_without_a_day(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "王甲,身份证," + Persons.number(1, 21) + ",,失信被执行人,2025-03-01,,执1");
            Identity person = Persons.citizen("王甲", 1, 21);

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.gate().submitted(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .returns(BanError.BARRED_WITHOUT_END, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void a_ban_that_came_after_the_submission_stops_the_approval(TestDatabase database) {
        Identity person = Persons.citizen("李乙", 1, 2);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            assertThat(desk.gate().submitted(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .isEmpty();
            desk.importList("L1", Desk.revoked(person, "处1"));

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.seat("F1", 7, person, Post.LEGAL_REP))
                    .returns(BanError.BARRED, RuleViolation::reason);
            assertThat(hits(desk)).singleElement().returns(HitWeight.BLOCK, BanHit::weight);
        });
    }

    @OnBothDatabases
    void a_barred_director_is_let_in_with_a_warning(TestDatabase database) {
        Identity person = Persons.citizen("赵丙", 1, 3);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", Desk.revoked(person, "处1"));

            assertThat(desk.gate().submitted(Desk.filing("F1", person, Post.DIRECTOR)))
                    .containsExactly(new GateWarning("赵丙", Post.DIRECTOR, HitWeight.WARNING, "L1-2"));
            desk.seat("F1", 7, person, Post.DIRECTOR);

            assertThat(desk.bans().heldOf(7)).hasSize(1);
        });
    }

    @OnBothDatabases
    void a_page_can_ask_who_may_not_have_his_post_and_nothing_is_written(TestDatabase database) {
        Identity person = Persons.citizen("孙戊", 1, 5);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            assertThat(desk.gate().barred(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .isEmpty();
            desk.importList("L1", Desk.revoked(person, "处1"));

            assertThat(desk.gate().barred(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .containsExactly("孙戊");
            assertThat(desk.gate().barred(Desk.filing("F1", person, Post.DIRECTOR)))
                    .as("a warning only")
                    .isEmpty();
            assertThat(hits(desk)).isEmpty();
        });
    }

    @OnBothDatabases
    void an_import_meets_those_who_hold_a_post_already(TestDatabase database) {
        Identity person = Persons.citizen("钱丁", 1, 4);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.gate().submitted(Desk.filing("F1", person, Post.LEGAL_REP));
            desk.seat("F1", 7, person, Post.LEGAL_REP);

            desk.importList("L1", Desk.revoked(person, "处1"));

            assertThat(hits(desk))
                    .singleElement()
                    .returns(7L, hit -> hit.holding().subjectId())
                    .returns(HitState.OPEN, BanHit::status);
        });
    }

    @OnBothDatabases
    void an_import_meets_who_stood_in_the_register_before_there_was_a_gate(TestDatabase database) {
        Identity person = Persons.citizen("周己", 1, 6);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.registeredWithoutTheGate(person);

            desk.importList("L1", Desk.revoked(person, "处1"));
            desk.importList("L2", Desk.revoked(person, "处2"));

            assertThat(hits(desk))
                    .hasSize(2)
                    .allSatisfy(hit -> assertThat(hit)
                            .returns(HitWeight.BLOCK, BanHit::weight)
                            .returns(9L, found -> found.holding().subjectId()));
            assertThat(desk.bans().heldOf(9)).as("in the book once").hasSize(1);
        });
    }

    @OnBothDatabases
    void posts_are_as_the_last_act_of_the_register_has_them(TestDatabase database) {
        Candidate head = new Candidate(Persons.citizen("吴庚", 1, 7), Post.LEGAL_REP);
        Identity director = Persons.citizen("郑辛", 1, 8);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.gate().registered(act("A1", head, new Candidate(director, Post.DIRECTOR)), List.of());

            desk.gate().registered(act("A2", new Candidate(director, Post.LEGAL_REP)), List.of());

            assertThat(desk.bans().heldOf(7))
                    .singleElement()
                    .returns("郑辛", holding -> holding.person().name())
                    .returns(Post.LEGAL_REP, PostHolding::post);
        });
    }

    @OnBothDatabases
    void an_act_seats_nobody_who_is_barred_even_if_no_filing_asked_before(TestDatabase database) {
        Identity barred = Persons.citizen("王壬", 1, 9);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", Desk.revoked(barred, "处1"));

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.seat("A1", 7, barred, Post.LEGAL_REP))
                    .returns(BanError.BARRED, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void who_stays_on_his_post_is_not_asked_again(TestDatabase database) {
        Identity head = Persons.citizen("吴庚", 1, 7);
        Candidate director = new Candidate(Persons.citizen("郑辛", 1, 8), Post.DIRECTOR);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.seat("A1", 7, head, Post.LEGAL_REP);
            desk.importList("L1", Desk.revoked(head, "处1"));

            desk.gate().registered(act("A2", director), List.of(new Candidate(head, Post.LEGAL_REP)));

            assertThat(desk.bans().heldOf(7))
                    .extracting(PostHolding::post)
                    .containsExactlyInAnyOrder(Post.LEGAL_REP, Post.DIRECTOR);
        });
    }

    @OnBothDatabases
    void what_was_decided_at_submission_counts_in_every_act_of_the_filing(TestDatabase database) {
        Candidate head = new Candidate(Persons.citizen("吴庚", 1, 7), Post.LEGAL_REP);
        Candidate director = new Candidate(Persons.citizen("孙戊", 1, 5), Post.MANAGER);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "孙戊,,,1980-01-01,吊销营业执照,2025-03-01,某公司,处1");
            desk.gate().submitted(act("F1", head, director));
            hits(desk).get(0).decide(false, Desk.CLERK, "籍贯、住址不同");

            desk.gate().registered(act("F1", head), List.of());
            desk.gate().registered(act("F1", director), List.of(head));

            assertThat(desk.bans().heldOf(7)).hasSize(2);
            assertThat(desk.bans().soughtBy("F1")).isEmpty();
        });
    }

    private static GateFiling act(String document, Candidate... candidates) {
        return new GateFiling(document, 7L, "企业", Desk.TIANHE, List.of(candidates));
    }

    @OnBothDatabases
    void same_name_and_birth_date_without_a_number_wait_for_an_officer(TestDatabase database) {
        Identity person = Persons.citizen("孙戊", 1, 5);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "孙戊,,,1980-01-01,吊销营业执照,2025-03-01,某公司,处1");

            assertThat(desk.gate().submitted(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .extracting(GateWarning::weight)
                    .containsExactly(HitWeight.MANUAL);
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.seat("F1", 7, person, Post.LEGAL_REP))
                    .returns(BanError.TO_BE_CLEARED, RuleViolation::reason);
            hits(desk).get(0).decide(false, Desk.CLERK, "籍贯、住址不同");
            desk.seat("F1", 7, person, Post.LEGAL_REP);

            assertThat(desk.bans().heldOf(7)).hasSize(1);
        });
    }

    @OnBothDatabases
    void whom_the_officer_knows_again_is_not_let_in(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "孙戊,,,1980-01-01,吊销营业执照,2025-03-01,某公司,处1");
            desk.gate().submitted(Desk.filing("F1", Persons.citizen("孙戊", 1, 5), Post.LEGAL_REP));
            hits(desk).get(0).decide(true, Desk.CLERK, "本人承认");

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.seat("F1", 7, Persons.citizen("孙戊", 1, 5), Post.LEGAL_REP))
                    .returns(BanError.BARRED, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void two_citizens_of_the_same_name_and_birth_date_are_two_persons(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", Desk.revoked(Persons.citizen("周己", 1, 6), "处1"));

            assertThat(desk.gate().submitted(Desk.filing("F1", Persons.citizen("周己", 2, 6), Post.LEGAL_REP)))
                    .isEmpty();
            assertThat(desk.gate()
                            .submitted(Desk.filing("F2", new Identity("周己", "40", "G1234567", BORN), Post.LEGAL_REP)))
                    .extracting(GateWarning::weight)
                    .containsExactly(HitWeight.MANUAL);
        });
    }

    @OnBothDatabases
    void a_record_without_its_dates_is_not_ignored(TestDatabase database) {
        Identity person = Persons.citizen("吴庚", 1, 7);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "吴庚,身份证," + person.certificateNo() + ",,吊销营业执照,,某公司,处1");

            assertThat(desk.gate().submitted(Desk.filing("F1", person, Post.LEGAL_REP)))
                    .extracting(GateWarning::weight)
                    .containsExactly(HitWeight.MANUAL);
        });
    }

    @OnBothDatabases
    void a_filing_submitted_again_seeks_only_what_it_names_now_and_keeps_what_was_decided(TestDatabase database) {
        Identity kept = Persons.citizen("郑辛", 1, 8);
        emptied(database).in(UNIT, entities -> {
            Desk desk = new Desk(database, entities);
            desk.importList("L1", "郑辛,,,1980-01-01,吊销营业执照,2025-03-01,某公司,处1");
            desk.gate().submitted(Desk.filing("F1", Persons.citizen("冯壬", 1, 9), Post.LEGAL_REP));
            desk.gate().submitted(Desk.filing("F1", kept, Post.LEGAL_REP));
            hits(desk).get(0).decide(false, Desk.CLERK, "不是同一人");
            desk.gate().submitted(Desk.filing("F1", kept, Post.LEGAL_REP));

            desk.seat("F1", 7, kept, Post.LEGAL_REP);

            assertThat(desk.bans().heldOf(7))
                    .singleElement()
                    .returns("郑辛", holding -> holding.person().name());
        });
    }

    @OnBothDatabases
    void every_line_of_a_list_has_a_fate(TestDatabase database) {
        Identity person = Persons.citizen("蒋一", 1, 11);
        emptied(database).in(UNIT, entities -> {
            BanImport list = new Desk(database, entities)
                    .importList(
                            "L1",
                            Desk.revoked(person, "处1"),
                            Desk.revoked(person, " 处 1 "),
                            "沈二,身份证,440106198001010018,,吊销营业执照,2025-03-01,某公司,处2",
                            "韩三,,,1980-01-01,吊销营业执照,2025-03-01,某公司,处3",
                            "杨四,身份证," + Persons.number(1, 12) + ",,吊销营业执照,很久以前,某公司,处4",
                            "朱五,,,,吊销营业执照,,某公司,处5",
                            ",身份证," + Persons.number(1, 13) + ",,吊销营业执照,2025-03-01,某公司,处6",
                            "秦六,身份证," + Persons.number(1, 14) + ",,通缉,2025-03-01,,处7",
                            "\"尤七\",身份证," + Persons.number(1, 15) + ",,破产,2025年3月1日",
                            "许八,护照,G1234567,1980-01-01,破产,2019/3/1,某公司,处8");
            entities.flush();

            assertThat(new JpaBanLists(entities)
                            .lines(list.id(), ListQuery.page(0, 100))
                            .rows())
                    .extracting(line -> line.fate() + " " + line.errorCode())
                    .containsExactly(
                            "TAKEN null",
                            "DUPLICATE HD-G012",
                            "QUARANTINED HD-G021",
                            "QUARANTINED HD-G013",
                            "QUARANTINED HD-G014",
                            "QUARANTINED HD-G015",
                            "QUARANTINED HD-G016",
                            "QUARANTINED HD-G008",
                            "QUARANTINED HD-G016",
                            "TAKEN null");
            assertThat(new JpaBanLists(entities).row(list.id()).orElseThrow())
                    .matches(row -> row.lines() == row.taken() + row.duplicates() + row.quarantined() + row.pending());
        });
    }

    @OnBothDatabases
    void a_number_that_is_right_is_masked_in_the_report_and_one_that_is_wrong_stays(TestDatabase database) {
        Identity person = Persons.citizen("何九", 1, 16);
        emptied(database).in(UNIT, entities -> {
            BanImport list = new Desk(database, entities)
                    .importList(
                            "L1", Desk.revoked(person, "处1"), "沈二,身份证,440106198001010018,,吊销营业执照,2025-03-01,某公司,处2");
            entities.flush();

            assertThat(new JpaBanLists(entities)
                            .lines(list.id(), new ListQuery(0, 10, null, true, Map.of()))
                            .rows())
                    .extracting(BanLineRow::text)
                    .satisfiesExactly(
                            masked -> assertThat(masked).doesNotContain(person.certificateNo()),
                            kept -> assertThat(kept).contains("440106198001010018"));
            assertThat(new JpaBanLists(entities)
                            .lines(list.id(), new ListQuery(0, 10, null, true, Map.of("fate", "QUARANTINED")))
                            .rows())
                    .extracting(BanLineRow::fate)
                    .containsExactly(LineFate.QUARANTINED);
        });
    }

    private static List<BanHit> hits(Desk desk) {
        return desk.bans()
                .hits(ListQuery.page(0, 100), new Reach(DataScope.UNIT_TREE, Desk.TIANHE, "gate.tianhe"))
                .rows();
    }

    private static TestDatabase emptied(TestDatabase database) {
        List.of("ban_import_line", "ban_import", "ban_hit", "post_holding", "ban_record")
                .forEach(table -> database.execute("delete from " + table));
        return database;
    }
}
