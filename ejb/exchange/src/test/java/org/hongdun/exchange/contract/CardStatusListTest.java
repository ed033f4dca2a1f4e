package org.hongdun.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.kernel.iccard.CardStatusList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardStatusListTest {

    private static final Contracts CONTRACTS = new Contracts();

    @ParameterizedTest
    @EnumSource(CardStatus.State.class)
    void every_state_of_a_card_can_be_told(CardStatus.State state) {
        CardStatusList list = list(state);

        assertThat(CONTRACTS.objection(CardStatusList.TYPE, list.toXml())).isEmpty();
        assertThat(CardStatusList.fromXml(list.toXml())).isEqualTo(list);
    }

    @Test
    void a_state_that_no_card_outside_can_have_is_refused() {
        String document = new String(list(CardStatus.State.LOST).toXml(), StandardCharsets.UTF_8);

        assertThat(CONTRACTS.objection(
                        CardStatusList.TYPE, document.replace("LOST", "BLANK").getBytes(StandardCharsets.UTF_8)))
                .get()
                .asString()
                .contains("state");
    }

    private static CardStatusList list(CardStatus.State state) {
        return new CardStatusList(List.of(new CardStatus(
                "GZ440106000003",
                "91440101MA5ABCDE52",
                state,
                Instant.parse("2026-11-27T07:02:11Z"),
                LocalDate.of(2025, 3, 3),
                LocalDate.of(2030, 3, 2))));
    }
}
