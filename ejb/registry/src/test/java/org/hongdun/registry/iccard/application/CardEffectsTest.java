package org.hongdun.registry.iccard.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.iccard.CardStatusList;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.registry.ReferenceCalendar;
import org.hongdun.registry.iccard.CardCount;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.iccard.domain.Act;
import org.hongdun.registry.iccard.domain.Holder;
import org.hongdun.registry.iccard.domain.IcCard;
import org.hongdun.registry.iccard.persistence.JpaCards;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardEffectsTest {

    private static final String UNIT = "hongdun-registry";
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final Instant NOW = Instant.parse("2026-06-12T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Act ACT = new Act("card.clerk", "测试员", NOW, "申请", "IC-1");
    private static final Reach ALL = new Reach(DataScope.CITY, TIANHE, "card.clerk");

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void a_revoked_licence_leaves_no_card_that_could_be_used(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE, CardState.SUSPENDED, CardState.LOST, CardState.MADE, CardState.EXPIRED);

            assertThat(effects(database, entities).revoked(7, "吊销营业执照", "处1")).isEqualTo(4);

            assertThat(states(entities))
                    .containsExactly(
                            CardState.REVOKED,
                            CardState.REVOKED,
                            CardState.CANCELLED,
                            CardState.SCRAPPED,
                            CardState.EXPIRED);
            assertThat(effects(database, entities).revoked(7, "吊销营业执照", "处1")).isZero();
        });
    }

    @OnBothDatabases
    void a_cancelled_subject_has_no_card_left_in_use(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE, CardState.SUSPENDED, CardState.LOST, CardState.MADE);
            effects(database, entities).revoked(7, "吊销营业执照", "处1");

            effects(database, entities).cancelled(7, "注销登记", "注1");

            assertThat(states(entities))
                    .containsExactly(CardState.CANCELLED, CardState.CANCELLED, CardState.CANCELLED, CardState.SCRAPPED);
        });
    }

    @OnBothDatabases
    void a_card_is_restored_only_when_its_own_ground_falls_away(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE);
            CardEffectsService effects = effects(database, entities);
            assertThat(effects.suspended(7, SuspensionGround.INSPECTION, "逾期未年检", "NJ1"))
                    .isEqualTo(1);
            assertThat(effects.suspended(7, SuspensionGround.CASE, "立案", "案1")).isZero();

            assertThat(effects.restored(7, SuspensionGround.CASE, "结案", "案1")).isZero();
            assertThat(effects.restored(7, SuspensionGround.INSPECTION, "补检通过", "NJ1"))
                    .isEqualTo(1);

            assertThat(states(entities)).containsExactly(CardState.ACTIVE);
        });
    }

    @OnBothDatabases
    void a_card_that_is_not_written_anew_in_time_is_suspended_by_the_round(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE);
            effects(database, entities).toBeRewritten(7, TODAY.minusDays(30));
            entities.flush();
            assertThat(round(entities)).as("on the last day").isZero();

            entities.clear();
            database(entities, "update IcCard c set c.rewriteDueOn = :day", TODAY.minusDays(1));
            assertThat(round(entities)).isEqualTo(1);

            assertThat(states(entities)).containsExactly(CardState.SUSPENDED);
        });
    }

    @OnBothDatabases
    void the_database_lets_one_duplicate_have_one_made_or_active_card(TestDatabase database) {
        emptied(database).in(UNIT, entities -> cards(entities, CardState.ACTIVE));

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> database.in(UNIT, entities -> {
                    IcCard second = IcCard.blank("GZ9999", "440106", TIANHE, NOW);
                    entities.persist(second);
                    second.personalise(new Holder(7L, 1, "c", "测试公司", "甲"), ACT);
                    entities.flush();
                }));
    }

    @OnBothDatabases
    void the_portal_is_told_of_cards_given_out_and_of_each_new_state_once(TestDatabase database) {
        List<OutgoingDocument> sent = new ArrayList<>();
        emptied(database).in(UNIT, entities -> cards(entities, CardState.ACTIVE, CardState.LOST, CardState.MADE));

        int version = database.ask(UNIT, entities -> card(entities).version());
        assertThat(told(database, sent)).containsExactly("GZ0000 ACTIVE", "GZ0001 LOST");
        assertThat(told(database, sent)).isEmpty();
        database.in(UNIT, entities -> {
            assertThat(card(entities).version())
                    .as("an officer who has the card on his page may go on")
                    .isEqualTo(version);
            effects(database, entities).suspended(7, SuspensionGround.CASE, "立案调查", "案1");
        });
        assertThat(told(database, sent)).containsExactly("GZ0000 SUSPENDED");
        database.in(UNIT, entities -> effects(database, entities).revoked(7, "吊销营业执照", "处1"));
        assertThat(told(database, sent)).containsExactly("GZ0000 REVOKED", "GZ0001 CANCELLED");
    }

    private static IcCard card(EntityManager entities) {
        return new JpaCards(entities).ofSubject(7).get(0);
    }

    /** What the next part of the status list says, in a transaction of its own. */
    private static List<String> told(TestDatabase database, List<OutgoingDocument> sent) {
        sent.clear();
        database.in(UNIT, entities -> new CardStatusPublication(new JpaCards(entities), sent::add).next());
        return sent.stream()
                .flatMap(document -> CardStatusList.fromXml(document.body()).cards().stream())
                .map(card -> card.cardNo() + " " + card.state())
                .toList();
    }

    @OnBothDatabases
    void cards_are_counted_by_state_unit_and_month_within_reach(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE, CardState.LOST, CardState.MADE);
            entities.flush();
            JpaCards cards = new JpaCards(entities);

            assertThat(cards.byState(ALL))
                    .extracting(count -> count.key() + count.count())
                    .containsExactlyInAnyOrder("ACTIVE1", "LOST1", "MADE1");
            assertThat(cards.byUnit(ALL)).extracting(CardCount::key).containsOnly("440106");
            assertThat(cards.byMonth(ALL, TODAY.withDayOfMonth(1)))
                    .extracting(count -> count.key() + " " + count.kind() + " " + count.count())
                    .containsExactlyInAnyOrder("2026-06 ISSUE 2", "2026-06 PERSONALISE 3", "2026-06 REPORT_LOSS 1");
            assertThat(cards.byState(new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440104/"), "x")))
                    .isEmpty();
            assertThat(cards.list(new ListQuery(0, 10, "cardNo", true, Map.of("text", "测试", "state", "LOST")), ALL)
                            .rows())
                    .hasSize(1);
        });
    }

    private static void cards(EntityManager entities, CardState... states) {
        for (int i = 0; i < states.length; i++) {
            IcCard card = IcCard.blank("GZ000" + i, "440106", TIANHE, NOW);
            entities.persist(card);
            card.personalise(new Holder(7L, i + 1, "91440101MA5ABCDE52", "测试公司", "甲"), ACT);
            if (states[i] != CardState.MADE) {
                card.issue(TODAY, TODAY.plusYears(5), ACT);
            }
            switch (states[i]) {
                case LOST -> card.reportLoss(TODAY, ACT);
                case SUSPENDED -> card.suspend(SuspensionGround.CASE, ACT);
                case EXPIRED -> card.expire(TODAY.plusYears(6), ACT);
                default -> {}
            }
        }
    }

    private static List<CardState> states(EntityManager entities) {
        return new JpaCards(entities).ofSubject(7).stream().map(IcCard::state).toList();
    }

    private static void database(EntityManager entities, String update, LocalDate day) {
        entities.createQuery(update).setParameter("day", day).executeUpdate();
    }

    private static int round(EntityManager entities) {
        return new CardRound(new JpaCards(entities), Clock.fixed(NOW, Clocks.OFFICIAL_ZONE)).next();
    }

    @OnBothDatabases
    void what_follows_from_an_act_bears_the_name_of_the_officer_who_did_it(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            cards(entities, CardState.ACTIVE);
            Callers approving = new Nobody() {
                @Override
                public Caller current() {
                    return new Caller("reg.approver", "440106", TIANHE, CallerKind.ORDINARY);
                }
            };

            effects(database, entities, approving).cancelled(7, "注销登记", "DJ1");

            assertThat(entities.createQuery(
                                    "select s.officerName from CardStep s where s.event = 'CANCEL'", String.class)
                            .getResultList())
                    .containsExactly("戴文忠");
        });
    }

    private static CardEffectsService effects(TestDatabase database, EntityManager entities) {
        return effects(database, entities, new Nobody());
    }

    private static CardEffectsService effects(TestDatabase database, EntityManager entities, Callers callers) {
        return new CardEffectsService(
                new JpaCards(entities),
                new CardTerms(ReferenceCalendar.of(database)),
                callers,
                Clock.fixed(NOW, Clocks.OFFICIAL_ZONE),
                () -> new Officer("reg.approver", "戴文忠", "440106", "天河分局", TIANHE, "核准员", Map.of()));
    }

    private static class Nobody implements Callers {

        @Override
        public Caller current() {
            return named("system");
        }

        @Override
        public Caller named(String loginName) {
            return new Caller(loginName, "440100", TIANHE, CallerKind.SYSTEM);
        }
    }

    private static TestDatabase emptied(TestDatabase database) {
        List.of("ic_card_event", "ic_card").forEach(table -> database.execute("delete from " + table));
        return database;
    }
}
