package org.hongdun.registry.subject.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.DifferenceStatus;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.Samples;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate RENAMED = LocalDate.of(2025, 3, 3);
    private static final LocalDate TOLD = LocalDate.of(2025, 6, 6);
    private static final Instant NOW = Instant.parse("2025-06-06T04:00:00Z");
    private static final Recorder OFFICER = new Recorder("reg.approver", "核准员", "440106");

    private final RecordBook book = new RecordBook(new MarketSubject("44010620190000000001"));

    ComparisonTest() {
        book.establish(
                new NewAct(ActKind.IMPORT, "99", Samples.ESTABLISHED, "doc-1", null),
                Samples.company(Samples.code(1), "旧名"),
                Recorder.SYSTEM,
                NOW);
        book.record(Samples.change("01", RENAMED), Map.of(SubjectItem.NAME, "新名"), OFFICER, NOW);
    }

    @Test
    void what_only_the_old_system_has_set_follows_it() {
        Comparison comparison = Comparison.of(book, TOLD, Map.of(SubjectItem.STAFF, 30));

        assertThat(comparison.follow()).containsOnly(Map.entry(SubjectItem.STAFF, 30));
        assertThat(comparison.differ()).isEmpty();
    }

    @Test
    void what_an_act_recorded_here_has_set_is_a_difference_and_not_overwritten() {
        Comparison comparison = Comparison.of(book, TOLD, Map.of(SubjectItem.NAME, "旧名"));

        assertThat(comparison.differ()).containsOnly(Map.entry(SubjectItem.NAME, "旧名"));
        assertThat(comparison.follow()).isEmpty();
    }

    @Test
    void the_same_amount_written_otherwise_agrees() {
        Comparison comparison = Comparison.of(
                book, TOLD, Map.of(SubjectItem.CAPITAL, new BigDecimal("100.00"), SubjectItem.NAME, "新名"));

        assertThat(comparison.agree()).containsOnlyKeys(SubjectItem.CAPITAL, SubjectItem.NAME);
    }

    @Test
    void the_day_of_approval_alone_is_no_difference() {
        assertThat(Comparison.of(book, TOLD, Map.of(SubjectItem.APPROVED_ON, TOLD)))
                .isEqualTo(new Comparison(Map.of(), Map.of(), Map.of()));
    }

    @Test
    void what_was_kept_is_not_asked_again_until_either_side_says_something_else() {
        SubjectDifference difference = new SubjectDifference(1, SubjectItem.NAME);
        difference.found("新名", "旧名", TOLD, "doc-2", NOW);
        assertThat(difference.wasKept("新名", "旧名")).isFalse();

        difference.decide(DifferenceStatus.KEPT, "旧系统未更新", OFFICER, NOW);

        assertThat(difference.wasKept("新名", "旧名")).isTrue();
        assertThat(difference.wasKept("新名", "更旧的名")).isFalse();
        assertThat(difference.wasKept("又新的名", "旧名")).isFalse();
    }

    @Test
    void an_old_document_is_compared_with_the_register_of_its_day() {
        assertThat(Comparison.of(book, RENAMED.minusDays(1), Map.of(SubjectItem.NAME, "旧名"))
                        .agree())
                .containsOnlyKeys(SubjectItem.NAME);
    }

    @Test
    void a_difference_is_decided_once_and_with_a_reason() {
        SubjectDifference difference = new SubjectDifference(1, SubjectItem.NAME);
        difference.found("新名", "旧名", TOLD, "doc-2", NOW);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> difference.decide(DifferenceStatus.KEPT, " ", OFFICER, NOW))
                .returns(SubjectError.REASON_MISSING, RuleViolation::reason);
        difference.decide(DifferenceStatus.KEPT, "旧系统未更新", OFFICER, NOW);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> difference.decide(DifferenceStatus.TAKEN, "理由", OFFICER, NOW))
                .returns(SubjectError.DIFFERENCE_NOT_OPEN, RuleViolation::reason);
    }
}
