package org.hongdun.registry.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanState;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.iccard.domain.IcCard;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.lock.LockError;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules 1, 2, 4, 5 and 10 of domain.md, Appendix B, each in one transaction over the real books. */
class RegisterEffectsTest {

    private static final String UNIT = "hongdun-registry";
    private static final Set<SubjectItem> HEAD = Set.of(SubjectItem.LEGAL_REPRESENTATIVE, SubjectItem.PERSONS);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void rule_1_a_revoked_licence_is_void_its_cards_revoked_and_its_legal_representative_barred_for_three_years(
            TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.issueLicenceAndCard();

            house.record(ActKind.REVOCATION, "穗工商处字1号", SubjectState.REVOKED);

            assertThat(house.licenceStates()).containsExactly(LicenceState.VOID_ANNOUNCED);
            assertThat(house.cardStates()).containsExactly(CardState.REVOKED);
            assertThat(house.creditClass()).isEqualTo("D");
            assertThat(bans(entities))
                    .singleElement()
                    .returns("王甲", ban -> ban.person().name())
                    .returns(LocalDate.of(2029, 6, 12), BanRecord::endsOn)
                    .returns(BanState.PROPOSED, ban -> ban.state(EffectHouse.TODAY));
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> house.seat("F2", Persons.citizen("王甲", 1, 1)))
                    .as("until the legal office has confirmed, an officer has to look")
                    .returns(BanError.TO_BE_CLEARED, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void rule_1_a_legal_representative_whose_number_nobody_knows_is_quarantined(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            new EffectHouse(database, entities)
                    .effects()
                    .licenceRevoked(EffectHouse.SUBJECT, "穗工商处字1号", LocalDate.of(2026, 6, 10), "市局");

            assertThat(bans(entities))
                    .singleElement()
                    .returns(BanState.QUARANTINED, ban -> ban.state(EffectHouse.TODAY));
        });
    }

    @OnBothDatabases
    void rule_1_is_written_once_however_often_the_decision_is_served(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.effects().licenceRevoked(EffectHouse.SUBJECT, "穗工商处字1号", LocalDate.of(2026, 6, 10), "市局");
            house.effects().licenceRevoked(EffectHouse.SUBJECT, "穗工商处字1号", LocalDate.of(2026, 6, 10), "市局");

            assertThat(bans(entities)).hasSize(1);
        });
    }

    @OnBothDatabases
    void rule_1_bars_nobody_from_an_enterprise_that_has_no_legal_representative(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.isOfType("9999");

            house.record(ActKind.REVOCATION, "穗工商处字3号", SubjectState.REVOKED);

            assertThat(bans(entities)).isEmpty();
            assertThat(house.creditClass()).isEqualTo("D");
        });
    }

    @OnBothDatabases
    void rule_5_lowers_no_class_that_is_lower_already(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.record(ActKind.REVOCATION, "穗工商处字4号", SubjectState.REVOKED);

            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);

            assertThat(house.creditClass()).isEqualTo("D");
        });
    }

    @OnBothDatabases
    void rule_2_the_gate_comes_first_and_the_card_is_to_be_written_anew(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.issueLicenceAndCard();
            house.submit("F2", Persons.citizen("李乙", 1, 2));
            house.submit("F3", Persons.citizen("赵丙", 1, 3));
            house.bar(Persons.citizen("赵丙", 1, 3));

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() ->
                            house.record(ActKind.CHANGE, "F3", HEAD, EffectHouse.head(Persons.citizen("赵丙", 1, 3))))
                    .returns(BanError.BARRED, RuleViolation::reason);
            house.record(ActKind.CHANGE, "F2", HEAD, EffectHouse.head(Persons.citizen("李乙", 1, 2)));

            assertThat(house.heads())
                    .singleElement()
                    .returns("李乙", holding -> holding.person().name());

            assertThat(house.cards())
                    .singleElement()
                    .returns(EffectHouse.TODAY.plusDays(30), card -> card.rewriteDueOn());
        });
    }

    @OnBothDatabases
    void a_barred_person_taken_over_from_another_system_is_listed_and_not_refused(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.bar(Persons.citizen("赵丙", 1, 3));

            house.record(ActKind.IMPORT, null, HEAD, EffectHouse.head(Persons.citizen("赵丙", 1, 3)));

            assertThat(house.heads())
                    .singleElement()
                    .returns("赵丙", holding -> holding.person().name());
            assertThat(entities.createQuery("select h from BanHit h", BanHit.class)
                            .getResultList())
                    .singleElement()
                    .returns(HitWeight.BLOCK, BanHit::weight)
                    .returns(HitState.OPEN, BanHit::status);
        });
    }

    @OnBothDatabases
    void a_number_that_another_system_never_checked_keeps_nobody_out_of_the_book(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);

            house.record(ActKind.IMPORT, "报2", HEAD, new PersonEntry(Post.LEGAL_REP, "钱丁", null, "4401?", null, null));

            assertThat(house.heads())
                    .singleElement()
                    .returns("钱丁", holding -> holding.person().name());
        });
    }

    @OnBothDatabases
    void what_ended_in_another_system_has_had_its_effects_there(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.issueLicenceAndCard();
            house.effects().caseOpened(EffectHouse.SUBJECT, "穗工商案字5号");

            house.record(ActKind.IMPORT, "报1", SubjectState.CANCELLED);

            assertThat(house.heads()).isEmpty();
            assertThat(house.licenceStates()).containsExactly(LicenceState.ISSUED);
        });
    }

    @OnBothDatabases
    void rule_4_another_branch_handles_licences_and_cards_of_who_has_moved_to_it(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.issueLicenceAndCard();
            house.inChargeIs(EffectHouse.YUEXIU);

            house.record(ActKind.MOVE, "迁1", Set.of(SubjectItem.DOMICILE, SubjectItem.AUTHORITY));

            assertThat(house.licences()).singleElement().returns(EffectHouse.YUEXIU, Licence::unitPath);
            assertThat(house.cards())
                    .singleElement()
                    .returns(EffectHouse.YUEXIU, IcCard::unitPath)
                    .returns(EffectHouse.TODAY.plusDays(30), IcCard::rewriteDueOn);
            assertThat(house.listedFor(EffectHouse.YUEXIU))
                    .as("licence and card")
                    .isEqualTo(2);
            assertThat(house.listedFor(EffectHouse.TIANHE)).isZero();
        });
    }

    @OnBothDatabases
    void rule_5_nobody_who_is_overdue_moves_away(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> house.record(ActKind.MOVE, "迁2", SubjectState.MOVED_OUT))
                    .returns(LockError.LOCKED, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void rule_5_overdue_locks_and_suspends_and_a_late_pass_restores(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.issueLicenceAndCard();

            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);
            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);

            assertThat(house.creditClass()).isEqualTo("B");
            assertThat(house.toldOverdue()).as("told once").containsExactly(2025);
            assertThat(house.cards()).singleElement().returns(SuspensionGround.INSPECTION, card -> card.suspendedFor());
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> house.record(ActKind.CHANGE, "F9", Set.of(SubjectItem.NAME)))
                    .returns(LockError.LOCKED, RuleViolation::reason)
                    .satisfies(refused ->
                            assertThat(refused.details()).containsExactly(LockKind.ANNUAL_INSPECTION_LOCK, "NJ2025"));

            house.effects().inspectionPassed(EffectHouse.SUBJECT, 2024);
            assertThat(house.cardStates()).as("another year").containsExactly(CardState.SUSPENDED);
            house.effects().inspectionPassed(EffectHouse.SUBJECT, 2025);

            assertThat(house.cardStates()).containsExactly(CardState.ACTIVE);
            house.record(ActKind.CHANGE, "F9", Set.of(SubjectItem.NAME));
            assertThat(house.cards())
                    .singleElement()
                    .returns(EffectHouse.TODAY.plusDays(30), card -> card.rewriteDueOn());
        });
    }

    @OnBothDatabases
    void rule_5_what_an_officer_has_released_is_not_locked_again(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.issueLicenceAndCard();
            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);
            house.effects().inspectionPassed(EffectHouse.SUBJECT, 2025);

            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2025);

            assertThat(house.cardStates()).containsExactly(CardState.ACTIVE);
            house.effects().changed(EffectHouse.SUBJECT);
            house.effects().inspectionOverdue(EffectHouse.SUBJECT, 2026);
            assertThat(house.cardStates()).as("of the next year").containsExactly(CardState.SUSPENDED);
        });
    }

    @OnBothDatabases
    void rule_10_nobody_is_cancelled_while_a_case_is_open(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.issueLicenceAndCard();
            house.effects().caseOpened(EffectHouse.SUBJECT, "穗工商案字2号");

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> house.record(ActKind.CANCELLATION, "注1", SubjectState.CANCELLED))
                    .returns(LockError.LOCKED, RuleViolation::reason);
            assertThat(house.cardStates()).containsExactly(CardState.ACTIVE);

            house.effects().caseClosed(EffectHouse.SUBJECT, "穗工商案字2号");
            house.record(ActKind.CANCELLATION, "注1", SubjectState.CANCELLED);

            assertThat(house.cardStates()).containsExactly(CardState.CANCELLED);
            assertThat(house.licenceStates()).containsExactly(LicenceState.VOID_ANNOUNCED);
            assertThat(house.heads()).isEmpty();
        });
    }

    @OnBothDatabases
    void rule_10_holds_for_a_correction_that_says_the_subject_had_ended(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.effects().caseOpened(EffectHouse.SUBJECT, "穗工商案字3号");

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> house.record(ActKind.CORRECTION, "更1", SubjectState.REVOKED_CANCELLED))
                    .returns(LockError.LOCKED, RuleViolation::reason);
        });
    }

    @OnBothDatabases
    void no_lock_keeps_a_registration_that_was_obtained_by_fraud(TestDatabase database) {
        EffectHouse.emptied(database).in(UNIT, entities -> {
            EffectHouse house = new EffectHouse(database, entities);
            house.seat("F1", Persons.citizen("王甲", 1, 1));
            house.issueLicenceAndCard();
            house.effects().caseOpened(EffectHouse.SUBJECT, "穗工商案字4号");

            house.record(ActKind.ANNULMENT, "撤1", SubjectState.ANNULLED);

            assertThat(house.cardStates()).containsExactly(CardState.CANCELLED);
            assertThat(house.licenceStates()).containsExactly(LicenceState.VOID_ANNOUNCED);
            assertThat(house.heads()).isEmpty();
        });
    }

    private static List<BanRecord> bans(EntityManager entities) {
        return entities.createQuery("select b from BanRecord b", BanRecord.class)
                .getResultList();
    }
}
