package org.hongdun.insight.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of figures.
 *
 * @param asOf the day at whose end (24:00) was counted
 * @param inspectionYear the inspection year (检验年度), the year reported on
 * @param total computed from the cells, never from rounded rows
 * @param totalLastYear the same corner on the same day of last year, or null if there are no figures
 * @param lagging by how many percentage points a pass rate must lie below the total's to be called lagging
 */
public record Figures(
        LocalDate asOf,
        int inspectionYear,
        Dimension by,
        List<Row> rows,
        Measures total,
        Measures totalLastYear,
        BigDecimal lagging)
        implements Serializable {

    public Figures {
        rows = List.copyOf(rows);
    }

    /** Whether the row's pass rate lies so far below the total's that somebody should ask why. */
    public boolean isLagging(Row row) {
        BigDecimal rate = row.measures().passRate();
        BigDecimal whole = total.passRate();
        return rate != null && whole != null && whole.subtract(rate).compareTo(lagging) > 0;
    }

    /**
     * One row.
     *
     * @param key branch code, section letter or type code
     * @param name name of the branch; null for sections and types, whose names stand in the pages' bundles
     * @param lastYear the same row on the same day of last year, or null
     */
    public record Row(String key, String name, Measures measures, Measures lastYear) implements Serializable {}
}
