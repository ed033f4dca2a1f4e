package org.hongdun.portal.card.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.kernel.iccard.CardStatus.State;
import org.hongdun.portal.card.domain.KnownCard;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaKnownCardsTest {

    private static final String OWN = "91440101MA5ABCDE52";
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    private TestDatabase database;

    @AfterEach
    void clean() {
        database.execute("delete from card_status");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void an_enterprise_finds_its_own_cards_and_no_other(TestDatabase on) {
        database = on;
        List<CardStatus> told = List.of(
                told("GZ1", OWN, State.REPLACED, 2024),
                told("GZ2", OWN, State.LOST, 2025),
                told("GZ3", "914401010500000107", State.ACTIVE, 2025));
        on.in("hongdun-portal", em -> {
            JpaKnownCards cards = new JpaKnownCards();
            cards.em = em;
            told.forEach(status -> cards.add(new KnownCard(status, MONDAY)));
        });

        List<CardStatus> own = on.ask("hongdun-portal", em -> {
            JpaKnownCards cards = new JpaKnownCards();
            cards.em = em;
            assertThat(cards.withNumbers(List.of("GZ3", "GZ4"))).hasSize(1);
            return cards.of(OWN).stream().map(KnownCard::status).toList();
        });
        assertThat(own).containsExactly(told.get(1), told.get(0));
    }

    private static CardStatus told(String number, String code, State state, int issued) {
        return new CardStatus(number, code, state, MONDAY, LocalDate.of(issued, 3, 3), LocalDate.of(issued + 5, 3, 2));
    }
}
