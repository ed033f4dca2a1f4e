package org.hongdun.registry.iccard.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.iccard.SuspensionGround;
import org.hongdun.registry.iccard.domain.Act;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.IcCard;

/** What the calendar does to cards: those not written anew in time are suspended, those past their last day expire. */
@ApplicationScoped
public class CardRound {

    private static final int PORTION = 200;
    private static final String SYSTEM = "system";

    private Cards cards;
    private Clock clock;

    protected CardRound() {}

    @Inject
    public CardRound(Cards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** @return cards changed in this portion; 0 when nothing is left for today */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int next() {
        LocalDate today = LocalDate.now(clock);
        List<IcCard> late = cards.rewriteOverdue(today, PORTION);
        late.forEach(card -> card.suspend(
                SuspensionGround.NOT_REWRITTEN, act("CARD.REWRITE " + card.rewriteDueOn(), card.cardNo())));
        List<IcCard> over = late.isEmpty() ? cards.over(today, PORTION) : List.of();
        over.forEach(card -> card.expire(today, act("CARD.VALIDITY " + card.expiresOn(), card.cardNo())));
        return late.size() + over.size();
    }

    private Act act(String reason, String paper) {
        return new Act(SYSTEM, SYSTEM, clock.instant(), reason, paper);
    }
}
