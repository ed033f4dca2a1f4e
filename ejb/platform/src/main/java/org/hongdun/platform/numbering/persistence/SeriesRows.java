package org.hongdun.platform.numbering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hongdun.platform.numbering.domain.NumberSeries;

/** The rows of the series. */
@ApplicationScoped
public class SeriesRows {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected SeriesRows() {}

    SeriesRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The row, locked to the end of the transaction. */
    public Optional<NumberSeries> locked(String key) {
        return Optional.ofNullable(entities.find(NumberSeries.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Opens the series in a transaction of its own; fails when somebody else has just done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String key) {
        entities.persist(new NumberSeries(key));
        entities.flush();
    }
}
