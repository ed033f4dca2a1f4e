package org.hongdun.registry.subject.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectError;
import org.junit.jupiter.api.Test;

class MarketSubjectTest {

    private static final LocalDate MOVED = LocalDate.of(2024, 1, 15);

    private final MarketSubject subject = new MarketSubject("44010620190000000001");
    private final SubjectVersion first = subject.establish(Samples.company(Samples.code(1), "广州示例商贸有限公司"));

    @Test
    void the_first_version_holds_from_the_day_of_establishment_without_end() {
        assertThat(first.versionNo()).isEqualTo(1);
        assertThat(first.validFrom()).isEqualTo(Samples.ESTABLISHED);
        assertThat(first.validTo()).isEqualTo(SubjectVersion.OPEN);
        assertThat(first.matter()).isEqualTo(SubjectVersion.ESTABLISHMENT);
    }

    @Test
    void a_change_closes_the_version_in_force_and_opens_the_next() {
        SubjectVersion second = subject.change(first, Samples.company(Samples.code(1), "广州新例商贸有限公司"), "01", MOVED);

        assertThat(first.validTo()).isEqualTo(MOVED);
        assertThat(first.particulars().name()).isEqualTo("广州示例商贸有限公司");
        assertThat(second.validFrom()).isEqualTo(MOVED);
        assertThat(second.validTo()).isEqualTo(SubjectVersion.OPEN);
        assertThat(second.versionNo()).isEqualTo(2);
        assertThat(subject.versionNo()).isEqualTo(2);
    }

    @Test
    void a_change_before_the_version_in_force_began_is_refused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> subject.change(
                        first, Samples.company(Samples.code(1), "别名"), "01", Samples.ESTABLISHED.minusDays(1)))
                .returns(SubjectError.VERSION_NOT_LATER, RuleViolation::reason);
        assertThat(first.validTo()).isEqualTo(SubjectVersion.OPEN);
    }

    @Test
    void the_domicile_of_a_household_is_public_only_down_to_the_street() {
        assertThat(Samples.household(Samples.code(2), "天河区石牌小店").publicDomicile())
                .isEqualTo("广州市天河区石牌西路");
        assertThat(Samples.company(Samples.code(1), "公司").publicDomicile()).isEqualTo("广州市天河区石牌西路12号301房");
    }
}
