package org.hongdun.portal.card.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.hongdun.portal.card.domain.KnownCard;
import org.hongdun.portal.card.domain.KnownCards;

@ApplicationScoped
class JpaKnownCards implements KnownCards {

    @PersistenceContext(unitName = "hongdun-portal")
    EntityManager em;

    @Override
    public void add(KnownCard card) {
        em.persist(card);
    }

    @Override
    public List<KnownCard> withNumbers(Collection<String> cardNos) {
        return em.createQuery("select c from KnownCard c where c.cardNo in :numbers", KnownCard.class)
                .setParameter("numbers", cardNos)
                .getResultList();
    }

    @Override
    public List<KnownCard> of(String creditCode) {
        return em.createQuery(
                        "select c from KnownCard c where c.creditCode = :code order by c.issuedOn desc, c.cardNo",
                        KnownCard.class)
                .setParameter("code", creditCode)
                .getResultList();
    }
}
