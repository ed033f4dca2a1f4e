package org.hongdun.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.DataScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldRolesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Term FROM_MARCH = new Term(MARCH, null);
    private static final Role REVIEWER = new Role("INSPECTION_REVIEWER", false);
    private static final Role HEAD = new Role("BRANCH_HEAD", false);

    @ParameterizedTest
    @CsvSource({
        "SYSADMIN, SECADMIN", "SYSADMIN, AUDITOR", "SECADMIN, AUDITOR",
        "SECADMIN, SYSADMIN", "AUDITOR, SYSADMIN", "AUDITOR, SECADMIN"
    })
    void one_person_holds_at_most_one_of_the_three(String held, String wanted) {
        expectRefused(AccessError.ADMINISTRATORS_KEPT_APART, new Role(held, true), new Role(wanted, true), FROM_MARCH);
    }

    @Test
    void an_administrator_gets_no_business_role() {
        expectRefused(AccessError.ADMINISTRATORS_KEPT_APART, new Role("SYSADMIN", true), REVIEWER, FROM_MARCH);
    }

    @Test
    void who_has_a_business_role_becomes_no_administrator() {
        expectRefused(AccessError.ADMINISTRATORS_KEPT_APART, REVIEWER, new Role("AUDITOR", true), FROM_MARCH);
    }

    @Test
    void a_role_that_begins_later_counts_too() {
        expectRefused(
                AccessError.ADMINISTRATORS_KEPT_APART,
                new Role("SYSADMIN", true),
                REVIEWER,
                new Term(MARCH.minusMonths(1), MARCH));
    }

    @Test
    void what_has_ended_before_does_not_count() {
        HeldRoles earlierAuditor =
                holding(new Role("AUDITOR", true), new Term(MARCH.minusYears(1), MARCH.minusDays(1)));

        assertThat(grant(earlierAuditor, REVIEWER, FROM_MARCH).isInForceOn(MARCH))
                .isTrue();
    }

    @Test
    void two_business_roles_go_together() {
        assertThat(grant(holding(REVIEWER, FROM_MARCH), HEAD, FROM_MARCH).isInForceOn(MARCH))
                .isTrue();
    }

    @Test
    void the_same_role_is_not_granted_twice_for_the_same_days() {
        expectRefused(AccessError.ALREADY_GRANTED, REVIEWER, REVIEWER, FROM_MARCH);
    }

    @Test
    void nobody_grants_to_himself() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new HeldRoles(AccountTest.active(), List.of())
                        .grant(REVIEWER, DataScope.UNIT, FROM_MARCH, "li.na", AccountTest.NOON))
                .returns(AccessError.OWN_ACCOUNT, RuleViolation::reason);
    }

    @Test
    void a_revoked_grant_ends_the_day_before() {
        Grant grant = grant(holding(), REVIEWER, FROM_MARCH);
        grant.revoke(MARCH.plusDays(10));

        assertThat(grant.isInForceOn(MARCH.plusDays(9))).isTrue();
        assertThat(grant.isInForceOn(MARCH.plusDays(10))).isFalse();
    }

    @Test
    void a_grant_revoked_on_its_first_day_has_never_been_in_force() {
        Grant grant = grant(holding(), REVIEWER, FROM_MARCH);
        grant.revoke(MARCH);

        assertThat(grant.isInForceOn(MARCH)).isFalse();
        assertThat(grant.isInForceOn(MARCH.minusDays(1))).isFalse();
    }

    @Test
    void a_term_does_not_end_before_it_begins() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Term(MARCH, MARCH.minusDays(1)))
                .returns(AccessError.TERM_MALFORMED, RuleViolation::reason);
    }

    private static void expectRefused(ErrorCode reason, Role held, Role wanted, Term term) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> grant(holding(held, FROM_MARCH), wanted, term))
                .returns(reason, RuleViolation::reason);
    }

    private static Grant grant(HeldRoles held, Role role, Term term) {
        return held.grant(role, DataScope.UNIT_TREE, term, "secadmin", AccountTest.NOON);
    }

    private static HeldRoles holding() {
        return new HeldRoles(AccountTest.active(), List.of());
    }

    private static HeldRoles holding(Role role, Term term) {
        Account account = AccountTest.active();
        Grant grant = new Grant(account, role, DataScope.UNIT_TREE, term, "secadmin", AccountTest.NOON);
        return new HeldRoles(account, List.of(grant));
    }
}
