package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.NewNameApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameApplicationTest {

    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final LocalDate TODAY = Names.TODAY;
    private static final LocalDate LAST_DAY = TODAY.plusMonths(6);
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Officer OFFICER = officer("440106", TIANHE);
    private static final Officer STRANGER = officer("440104", new OrgPath("/440100/440104/"));

    private static Officer officer(String unit, OrgPath path) {
        return new Officer(
                "reg." + unit,
                "测试员",
                unit,
                "分局",
                path,
                "审查员",
                Map.of(
                        NameApplication.ACCEPT, DataScope.UNIT_TREE,
                        NameApplication.REVIEW, DataScope.UNIT_TREE,
                        NameApplication.APPROVE, DataScope.UNIT_TREE));
    }

    @Test
    void a_pre_approved_name_passes_two_reviews() {
        NameApplication application = underReview(NameRegime.R2017);
        application.reviewed(OFFICER, "拟核准", NOW);
        application.approved(OFFICER, "准予", LAST_DAY, NOW);

        assertThat(application.steps())
                .extracting(NameApplicationStep::status)
                .containsExactly(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.ACCEPTED,
                        ApplicationStatus.REVIEW1,
                        ApplicationStatus.REVIEW2,
                        ApplicationStatus.APPROVED);
        assertThat(application.expiresOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void a_declared_name_is_reserved_at_once() {
        NameApplication application = submitted(NameRegime.R2021, false);
        application.approved(OFFICER, null, LAST_DAY, NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.APPROVED);
    }

    @Test
    void a_declared_name_with_a_restricted_word_is_not() {
        NameApplication application = submitted(NameRegime.R2021, true);

        refused(NameError.OUT_OF_TURN, () -> application.approved(OFFICER, null, LAST_DAY, NOW));
    }

    @Test
    void a_pre_approved_name_is_never_reserved_at_the_window() {
        NameApplication application = submitted(NameRegime.R2017, false);

        refused(NameError.OUT_OF_TURN, () -> application.approved(OFFICER, null, LAST_DAY, NOW));
    }

    @Test
    void what_is_sent_back_comes_again_with_another_name() {
        NameApplication application = underReview(NameRegime.R2017);
        refused(NameError.OPINION_MISSING, () -> application.sentBack(OFFICER, " ", NOW));
        application.sentBack(OFFICER, "请更换字号", NOW);
        application.corrected(" 广州蓝天酒业有限公司 ", false, OFFICER, NOW);

        assertThat(application.name()).isEqualTo("广州蓝天酒业有限公司");
        assertThat(application.status()).isEqualTo(ApplicationStatus.REVIEW1);
        assertThat(application.steps().get(2).name()).isEqualTo("广州红光酒业有限公司");
    }

    @Test
    void a_rejection_says_why() {
        NameApplication application = underReview(NameRegime.R2017);
        refused(NameError.OPINION_MISSING, () -> application.rejected(OFFICER, null, NOW));
        application.rejected(OFFICER, "与已登记名称相近", NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.REJECTED);
        refused(NameError.OUT_OF_TURN, () -> application.reviewed(OFFICER, null, NOW));
    }

    @Test
    void only_an_officer_of_the_unit_decides() {
        NameApplication application = underReview(NameRegime.R2017);

        refused(NameError.OUTSIDE_JURISDICTION, () -> application.reviewed(STRANGER, null, NOW));
        refused(NameError.OUTSIDE_JURISDICTION, () -> application.sentBack(STRANGER, "请更换", NOW));
        refused(NameError.OUTSIDE_JURISDICTION, () -> application.rejected(STRANGER, "不符", NOW));
        refused(NameError.OUTSIDE_JURISDICTION, () -> application.withdrawn(STRANGER, null, NOW));
    }

    @Test
    void a_reservation_is_extended_once_and_before_it_ends() {
        NameApplication application = reserved(NameRegime.R2017);
        refused(
                NameError.RESERVATION_OVER,
                () -> application.extended(OFFICER, LAST_DAY.plusMonths(6), LAST_DAY.plusDays(1), NOW));
        application.extended(OFFICER, LAST_DAY.plusMonths(6), LAST_DAY, NOW);

        assertThat(application.expiresOn()).isEqualTo(LAST_DAY.plusMonths(6));
        refused(
                NameError.EXTENDED_ALREADY,
                () -> application.extended(OFFICER, LAST_DAY.plusMonths(12), LAST_DAY, NOW));
    }

    @Test
    void a_declared_name_is_not_extended() {
        NameApplication application = submitted(NameRegime.R2021, false);
        application.approved(OFFICER, null, LAST_DAY, NOW);

        refused(NameError.NO_EXTENSION, () -> application.extended(OFFICER, LAST_DAY.plusMonths(2), TODAY, NOW));
    }

    @Test
    void a_reservation_is_used_once_and_while_it_holds() {
        NameApplication late = reserved(NameRegime.R2017);
        refused(NameError.RESERVATION_OVER, () -> late.used(LAST_DAY.plusDays(1), NOW));
        late.used(LAST_DAY, NOW);

        refused(NameError.USED_ALREADY, () -> late.used(LAST_DAY, NOW));
        refused(NameError.OUT_OF_TURN, () -> late.withdrawn(OFFICER, null, NOW));
    }

    @Test
    void a_reservation_expires_on_the_day_after_its_last() {
        NameApplication application = reserved(NameRegime.R2017);
        refused(NameError.OUT_OF_TURN, () -> application.expired(LAST_DAY, NOW));
        application.expired(LAST_DAY.plusDays(1), NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.EXPIRED);
        refused(NameError.RESERVATION_OVER, () -> application.used(LAST_DAY.plusDays(1), NOW));
    }

    @ParameterizedTest
    @EnumSource(NameRegime.class)
    void what_is_open_or_reserved_may_be_withdrawn(NameRegime regime) {
        NameApplication open = submitted(regime, false);
        open.withdrawn(OFFICER, null, NOW);

        assertThat(open.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        refused(NameError.OUT_OF_TURN, () -> open.withdrawn(OFFICER, null, NOW));
    }

    @Test
    void who_applied_on_line_takes_it_back_himself_and_his_reason_is_kept() {
        NameApplication online = NameApplication.submitted(
                "MC2026-000002",
                new NewNameApplication("广州红光酒业有限公司", "C", "陈静", null, false, false),
                NameRegime.R2021,
                false,
                entry(),
                new NameApplication.Desk("440106", TIANHE, null, UUID.randomUUID()),
                NOW,
                TODAY);
        online.withdrawn(null, "改用其他名称", NOW);

        assertThat(online.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(online.steps())
                .last()
                .extracting(NameApplicationStep::opinion)
                .isEqualTo("改用其他名称");
    }

    @Test
    void a_decision_is_on_what_the_officer_saw() {
        NameApplication application = underReview(NameRegime.R2017);

        refused(NameError.CHANGED_MEANWHILE, () -> application.expectVersion(application.version() + 1L));
        application.expectVersion(application.version());
    }

    @Test
    void a_name_keeps_its_key_as_long_as_it_is_taken() {
        NameEntry entry = entry();
        entry.reserved(LAST_DAY, 2);
        entry.registered(7, TODAY, 3);
        assertThat(entry.standing().isTaken()).isTrue();

        assertThat(entry.follow(NameStanding.CANCELLED, TODAY, 4)).isTrue();
        assertThat(entry.follow(NameStanding.CANCELLED, TODAY, 5)).isFalse();
        assertThat(entry.changeNo()).isEqualTo(4);
    }

    private static NameEntry entry() {
        String name = "广州红光酒业有限公司";
        return NameEntry.appliedFor(Names.CITY, name, Names.split(name), TODAY, 1);
    }

    private static NameApplication submitted(NameRegime regime, boolean needsApproval) {
        return NameApplication.submitted(
                "MC2026-000001",
                new NewNameApplication("广州红光酒业有限公司", "C", "陈静", null, false, false),
                regime,
                needsApproval,
                entry(),
                OFFICER,
                NOW,
                TODAY);
    }

    private static NameApplication underReview(NameRegime regime) {
        NameApplication application = submitted(regime, false);
        application.accepted(OFFICER, NOW);
        return application;
    }

    private static NameApplication reserved(NameRegime regime) {
        NameApplication application = underReview(regime);
        application.reviewed(OFFICER, null, NOW);
        application.approved(OFFICER, null, LAST_DAY, NOW);
        return application;
    }

    private static void refused(NameError reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
