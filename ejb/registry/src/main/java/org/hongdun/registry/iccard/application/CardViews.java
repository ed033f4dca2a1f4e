package org.hongdun.registry.iccard.application;

import org.hongdun.registry.iccard.CardRow;
import org.hongdun.registry.iccard.CardView;
import org.hongdun.registry.iccard.domain.CardStep;
import org.hongdun.registry.iccard.domain.Holder;
import org.hongdun.registry.iccard.domain.IcCard;

/** Makes what the pages see. */
final class CardViews {

    private static final Holder NOBODY = new Holder(null, null, null, null, null);

    private CardViews() {}

    static Holder holder(IcCard card) {
        return card.holder() == null ? NOBODY : card.holder();
    }

    static CardRow row(IcCard card) {
        Holder holder = holder(card);
        return new CardRow(
                card.id(),
                card.cardNo(),
                card.state(),
                card.unitCode(),
                holder.subjectId(),
                holder.duplicateNo(),
                holder.creditCode(),
                holder.subjectName(),
                card.issuedOn(),
                card.expiresOn(),
                card.suspendedFor(),
                card.rewriteDueOn(),
                card.changedAt());
    }

    static CardView.Step step(CardStep step) {
        return new CardView.Step(
                step.event(), step.before(), step.after(), step.at(), step.officerName(), step.reason(), step.paper());
    }
}
