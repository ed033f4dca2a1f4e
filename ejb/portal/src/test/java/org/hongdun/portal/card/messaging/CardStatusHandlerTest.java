package org.hongdun.portal.card.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.kernel.iccard.CardStatus.State;
import org.hongdun.kernel.iccard.CardStatusList;
import org.hongdun.portal.card.domain.KnownCard;
import org.hongdun.portal.card.domain.KnownCards;
import org.junit.jupiter.api.Test;

class CardStatusHandlerTest {

    private static final String CODE = "91440101MA5ABCDE52";
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T00:00:00Z");

    private final Kept cards = new Kept();
    private final CardStatusHandler handler = new CardStatusHandler(cards);

    @Test
    void a_lost_card_is_known_as_lost() {
        handle(told("GZ1", State.ACTIVE, MONDAY), told("GZ2", State.ACTIVE, MONDAY));
        handle(told("GZ2", State.LOST, TUESDAY));

        assertThat(cards.of(CODE)).extracting(card -> card.status().state()).containsExactly(State.ACTIVE, State.LOST);
    }

    @Test
    void what_was_told_before_never_replaces_what_was_told_later() {
        handle(told("GZ1", State.REVOKED, TUESDAY));
        handle(told("GZ1", State.ACTIVE, MONDAY));

        assertThat(cards.of(CODE)).extracting(KnownCard::status).containsExactly(told("GZ1", State.REVOKED, TUESDAY));
    }

    private void handle(CardStatus... told) {
        handler.handle(new IncomingDocument(
                "1",
                CardStatusList.TYPE,
                "intranet",
                null,
                TUESDAY,
                TUESDAY,
                new CardStatusList(List.of(told)).toXml(),
                List.of()));
    }

    private static CardStatus told(String number, State state, Instant at) {
        return new CardStatus(number, CODE, state, at, LocalDate.of(2025, 3, 3), LocalDate.of(2030, 3, 2));
    }

    private static final class Kept implements KnownCards {

        private final List<KnownCard> all = new ArrayList<>();

        @Override
        public void add(KnownCard card) {
            all.add(card);
        }

        @Override
        public List<KnownCard> withNumbers(Collection<String> cardNos) {
            return all.stream().filter(card -> cardNos.contains(card.cardNo())).toList();
        }

        @Override
        public List<KnownCard> of(String creditCode) {
            return List.copyOf(all);
        }
    }
}
