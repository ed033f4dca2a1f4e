package org.hongdun.portal.card.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.kernel.iccard.CardStatus;
import org.hongdun.portal.card.MyCards;
import org.hongdun.portal.card.domain.KnownCard;
import org.hongdun.portal.card.domain.KnownCards;

/** The login name of an enterprise is its credit code. */
@Stateless
@Local(MyCards.class)
public class MyCardsService implements MyCards {

    @Resource
    private SessionContext context;

    @Inject
    private KnownCards cards;

    @Override
    @RolesAllowed("enterprise")
    public List<CardStatus> all() {
        return cards.of(context.getCallerPrincipal().getName()).stream()
                .map(KnownCard::status)
                .toList();
    }
}
