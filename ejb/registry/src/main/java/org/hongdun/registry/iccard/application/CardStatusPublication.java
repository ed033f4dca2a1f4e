package org.hongdun.registry.iccard.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.kernel.iccard.CardStatusList;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.IcCard;

/**
 * The status list of cards for the portal (domain.md 4.7): a card is told when it was given out, and whenever it has come to
 * another state, whoever moved it.
 */
@ApplicationScoped
public class CardStatusPublication {

    private static final String PORTAL = "portal";

    private Cards cards;
    private Outbox outbox;

    protected CardStatusPublication() {}

    @Inject
    public CardStatusPublication(Cards cards, Outbox outbox) {
        this.cards = cards;
        this.outbox = outbox;
    }

    /**
     * Puts the next part of the list into the outbox and marks its cards as told, in one transaction.
     *
     * @return how many cards it tells of; 0 when the portal knows all
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int next() {
        List<IcCard> untold = cards.untold(CardStatusList.LARGEST_PART);
        if (!untold.isEmpty()) {
            CardStatusList part = new CardStatusList(
                    untold.stream().map(CardStatusPublication::status).toList());
            outbox.put(OutgoingDocument.of(PORTAL, CardStatusList.TYPE, CardStatusList.TYPE, part.toXml()));
            cards.told(untold);
        }
        return untold.size();
    }

    private static CardStatus status(IcCard card) {
        return new CardStatus(
                card.cardNo(),
                card.holder().creditCode(),
                CardStatus.State.valueOf(card.state().name()),
                card.changedAt(),
                card.issuedOn(),
                card.expiresOn());
    }
}
