package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.SubjectHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnulledTest {

    private final SubjectHistory history = new SubjectHistory(
            List.of(
                    act(1, ActKind.ESTABLISHMENT, null, true),
                    act(2, ActKind.CHANGE, "DJ1", true),
                    act(3, ActKind.CHANGE, "DJ1", true),
                    act(4, ActKind.CHANGE, "DJ2", false),
                    act(5, ActKind.CORRECTION, "DJ3", true)),
            Map.of());

    @Test
    void it_is_all_acts_of_a_filing_newest_first() {
        assertThat(Annulled.acts(history, " DJ1 "))
                .extracting(SubjectHistory.Act::actNo)
                .containsExactly(3, 2);
        assertThat(Annulled.isEstablishment(Annulled.acts(history, "DJ1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1", "第 1 号", "第1号"})
    void an_act_without_a_paper_is_known_by_its_own_number(String number) {
        assertThat(Annulled.acts(history, number))
                .extracting(SubjectHistory.Act::actNo)
                .containsExactly(1);
        assertThat(Annulled.isEstablishment(Annulled.acts(history, number))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DJ2", "DJ3", "DJ9", "9", "''"})
    void what_was_withdrawn_or_only_corrected_or_never_was_is_nothing_to_annul(String number) {
        assertThat(Annulled.acts(history, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2", "第 3 号"})
    void an_act_with_a_paper_is_known_by_the_paper_alone(String number) {
        assertThat(Annulled.acts(history, number)).isEmpty();
    }

    private static SubjectHistory.Act act(int no, ActKind kind, String documentNo, boolean inForce) {
        return new SubjectHistory.Act(
                no, kind, "00", LocalDate.EPOCH, Instant.EPOCH, null, null, documentNo, null, null, inForce, List.of());
    }
}
