package org.hongdun.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LicenceStateTest {

    private static final String RULES = """
            PRINTED ISSUE ISSUED
            PRINTED SPOIL RETURNED
            ISSUED REPLACE REPLACED
            ISSUED REPORT_LOSS LOST
            ISSUED SEIZE SEIZED
            ISSUED RETURN RETURNED
            ISSUED ANNOUNCE_VOID VOID_ANNOUNCED
            LOST ANNOUNCE_VOID VOID_ANNOUNCED
            SEIZED GIVE_BACK ISSUED
            SEIZED RETURN RETURNED
            SEIZED ANNOUNCE_VOID VOID_ANNOUNCED
            """;

    static Stream<Arguments> everyStateWithEveryEvent() {
        Map<String, LicenceState> allowed = new HashMap<>();
        RULES.lines()
                .map(line -> line.split(" "))
                .forEach(rule -> allowed.put(rule[0] + " " + rule[1], LicenceState.valueOf(rule[2])));
        assertThat(allowed).hasSize(11);
        return Arrays.stream(LicenceState.values())
                .flatMap(state -> Arrays.stream(LicenceEvent.values())
                        .map(event -> Arguments.of(state, event, allowed.get(state + " " + event))));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @MethodSource("everyStateWithEveryEvent")
    void a_licence_goes_only_the_ways_of_the_table(LicenceState state, LicenceEvent event, LicenceState next) {
        assertThat(state.after(event).orElse(null)).isEqualTo(next);
    }

    @Test
    void a_licence_that_is_lost_seized_or_given_back_is_not_in_force() {
        assertThat(LicenceState.values())
                .filteredOn(LicenceState::isInForce)
                .containsExactly(LicenceState.PRINTED, LicenceState.ISSUED);
    }
}
