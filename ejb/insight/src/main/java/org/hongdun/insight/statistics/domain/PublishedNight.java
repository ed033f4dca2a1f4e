package org.hongdun.insight.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.Snapshot;

/** A night whose figures balance and may be read. */
@Entity
@Table(name = "insp_snapshot")
@IdClass(SnapshotKey.class)
public class PublishedNight {

    @Id
    @Column(name = "as_of")
    private LocalDate asOf;

    @Id
    @Column(name = "insp_year")
    private int inspectionYear;

    @Column(name = "items_in", nullable = false)
    private long itemsIn;

    @Column(name = "items_out", nullable = false)
    private long itemsOut;

    @Column(name = "items_skipped", nullable = false)
    private long itemsSkipped;

    @Column(name = "items_failed", nullable = false)
    private long itemsFailed;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at", nullable = false)
    private Instant finishedAt;

    protected PublishedNight() {}

    public PublishedNight(LocalDate asOf, int inspectionYear) {
        this.asOf = asOf;
        this.inspectionYear = inspectionYear;
    }

    /** Sets down what was counted and when; a second run of the same day replaces the first. */
    public void counted(Map<Disposition, Long> counts, Instant started, Instant finished) {
        itemsOut = counts.getOrDefault(Disposition.COUNTED, 0L);
        itemsSkipped = counts.getOrDefault(Disposition.SKIPPED, 0L);
        itemsFailed = counts.getOrDefault(Disposition.FAILED, 0L);
        itemsIn = itemsOut + itemsSkipped + itemsFailed;
        startedAt = started;
        finishedAt = finished;
    }

    public Snapshot view() {
        return new Snapshot(asOf, inspectionYear, itemsIn, itemsOut, itemsSkipped, itemsFailed, startedAt, finishedAt);
    }
}
