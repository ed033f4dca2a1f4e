package org.hongdun.portal.card.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.kernel.iccard.CardStatusList;
import org.hongdun.portal.card.domain.KnownCard;
import org.hongdun.portal.card.domain.KnownCards;

/** Keeps the status list as the bureau tells it, part by part. */
@ApplicationScoped
public class CardStatusHandler implements DocumentHandler {

    private KnownCards cards;

    protected CardStatusHandler() {}

    @Inject
    public CardStatusHandler(KnownCards cards) {
        this.cards = cards;
    }

    @Override
    public String documentType() {
        return CardStatusList.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        List<CardStatus> told = CardStatusList.fromXml(document.body()).cards();
        Map<String, KnownCard> known = cards
                .withNumbers(told.stream().map(CardStatus::cardNo).toList())
                .stream()
                .collect(Collectors.toMap(KnownCard::cardNo, Function.identity()));
        for (CardStatus status : told) {
            KnownCard card = known.get(status.cardNo());
            if (card == null) {
                cards.add(new KnownCard(status, document.sentAt()));
            } else {
                card.told(status, document.sentAt());
            }
        }
        return Handled.withoutNumber();
    }
}
