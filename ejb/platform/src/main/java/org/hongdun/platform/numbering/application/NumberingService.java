package org.hongdun.platform.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.numbering.domain.NumberSeries;
import org.hongdun.platform.numbering.domain.NumberShape;
import org.hongdun.platform.numbering.persistence.SeriesRows;

@ApplicationScoped
public class NumberingService implements Numbering {

    private SeriesRows rows;

    protected NumberingService() {}

    @Inject
    NumberingService(SeriesRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String series, int numberYear) {
        return next(NumberShape.ofCity(series, numberYear));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String series, String unitCode, int numberYear) {
        return next(NumberShape.ofUnit(series, unitCode, numberYear));
    }

    private String next(NumberShape shape) {
        NumberSeries row = rows.locked(shape.prefix()).orElseGet(() -> opened(shape.prefix()));
        return shape.write(row.next(shape.digits()));
    }

    private NumberSeries opened(String key) {
        try {
            rows.open(key);
        } catch (PersistenceException openedByAnother) {
            return rows.locked(key).orElseThrow(() -> openedByAnother);
        }
        return rows.locked(key).orElseThrow(() -> new IllegalStateException("Series " + key + " was not opened"));
    }
}
