package org.hongdun.portal.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.RegistrationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicantKindTest {

    @Test
    void a_person_is_offered_names_and_establishment_alone() {
        assertThat(ApplicantKind.PERSON.offers()).containsExactly(OnlineMatter.NAME, OnlineMatter.ESTABLISH);
    }

    @Test
    void an_enterprise_is_offered_every_matter() {
        assertThat(ApplicantKind.ENTERPRISE.offers()).containsExactly(OnlineMatter.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = OnlineMatter.class,
            names = {"CHANGE", "RECORD", "CANCEL", "SIMPLE_CANCEL"})
    void what_is_about_a_subject_is_for_its_own_account(OnlineMatter matter) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ApplicantKind.PERSON.expectMayApplyFor(matter))
                .returns(RegistrationError.FOR_THE_SUBJECTS_ACCOUNT, RuleViolation::reason);
        assertThatCode(() -> ApplicantKind.ENTERPRISE.expectMayApplyFor(matter)).doesNotThrowAnyException();
    }
}
