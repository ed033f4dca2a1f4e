package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the container's entity manager injectable. */
@Dependent
class ExchangeUnitProducer {

    @Produces
    @ExchangeUnit
    @PersistenceContext(unitName = "hongdun-exchange")
    private EntityManager em;
}
