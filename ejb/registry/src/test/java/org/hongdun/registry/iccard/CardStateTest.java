package org.hongdun.registry.iccard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CardStateTest {

    /** domain.md 4.7, row by row. */
    private static final String RULES = """
            BLANK PERSONALISE MADE
            BLANK DAMAGE SCRAPPED
            MADE ISSUE ACTIVE
            MADE MODIFY MADE
            MADE VOID SCRAPPED
            ACTIVE MODIFY ACTIVE
            ACTIVE REPORT_LOSS LOST
            ACTIVE SUSPEND SUSPENDED
            ACTIVE CANCEL CANCELLED
            ACTIVE REVOKE REVOKED
            ACTIVE REPLACE REPLACED
            ACTIVE EXPIRE EXPIRED
            LOST RELEASE ACTIVE
            LOST REISSUE CANCELLED
            LOST CANCEL CANCELLED
            SUSPENDED RESTORE ACTIVE
            SUSPENDED REVOKE REVOKED
            SUSPENDED CANCEL CANCELLED
            REVOKED CANCEL CANCELLED
            """;

    static Stream<Arguments> everyStateWithEveryEvent() {
        Map<String, CardState> allowed = new HashMap<>();
        RULES.lines()
                .map(line -> line.split(" "))
                .forEach(rule -> allowed.put(rule[0] + " " + rule[1], CardState.valueOf(rule[2])));
        assertThat(allowed).hasSize(19);
        return Arrays.stream(CardState.values())
                .flatMap(state -> Arrays.stream(CardEvent.values())
                        .map(event -> Arguments.of(state, event, allowed.get(state + " " + event))));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @MethodSource("everyStateWithEveryEvent")
    void a_card_goes_only_the_ways_of_the_table(CardState state, CardEvent event, CardState next) {
        assertThat(state.after(event).orElse(null)).isEqualTo(next);
    }
}
