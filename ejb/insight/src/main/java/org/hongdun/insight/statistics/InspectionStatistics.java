package org.hongdun.insight.statistics;

import java.time.LocalDate;
import java.util.List;

/** Published figures of the annual inspection, within the caller's reach. Permission {@code statistics-read}. */
public interface InspectionStatistics {

    /** The published nights, newest first. */
    List<Snapshot> snapshots();

    /**
     * One table.
     *
     * @throws org.hongdun.kernel.RuleViolation HD-Q001 if nothing was published for this day and year
     */
    Figures figures(LocalDate asOf, int inspectionYear, Dimension by, FigureFilter filter);
}
