package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorneTest {

    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 4);
    private static final LocalDate RENAMED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 1);

    @Test
    void a_subject_bears_its_last_name_and_the_one_before_cools_off() {
        assertThat(Borne.of(List.of(
                        spell("红光", FOUNDED, RENAMED, SubjectState.ACTIVE, null),
                        spell("蓝天", RENAMED, null, SubjectState.ACTIVE, null))))
                .extracting(Borne::name, Borne::standing, Borne::day)
                .containsExactly(
                        tuple("红光", NameStanding.CHANGED, RENAMED), tuple("蓝天", NameStanding.REGISTERED, RENAMED));
    }

    @Test
    void a_name_that_is_borne_again_does_not_cool_off() {
        assertThat(Borne.of(List.of(
                        spell("红光", FOUNDED, RENAMED, SubjectState.ACTIVE, null),
                        spell("蓝天", RENAMED, ENDED, SubjectState.ACTIVE, null),
                        spell("红光", ENDED, null, SubjectState.ACTIVE, null))))
                .extracting(Borne::name, Borne::standing)
                .containsExactly(tuple("红光", NameStanding.REGISTERED), tuple("蓝天", NameStanding.CHANGED));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, REGISTERED, 2010-01-04",
        "LIQUIDATING, REGISTERED, 2010-01-04",
        "DORMANT, REGISTERED, 2010-01-04",
        "REVOKED, REVOKED, 2026-06-01",
        "REVOKED_CANCELLED, CANCELLED, 2026-06-01",
        "CANCELLED, CANCELLED, 2026-06-01",
        "ANNULLED, ANNULLED, 2026-06-01",
        "MOVED_OUT, CHANGED, 2026-06-01",
    })
    void the_state_of_the_subject_is_that_of_its_name(SubjectState state, NameStanding standing, LocalDate day) {
        boolean over = standing != NameStanding.REGISTERED;

        assertThat(Borne.of(List.of(spell("红光", FOUNDED, null, state, over ? ENDED : null))))
                .extracting(Borne::standing, Borne::day)
                .containsExactly(tuple(standing, day));
    }

    private static RegisteredName spell(
            String name, LocalDate from, LocalDate until, SubjectState state, LocalDate endedOn) {
        return new RegisteredName(1, name, from, until, "1130", "C", null, "440106", state, endedOn);
    }
}
