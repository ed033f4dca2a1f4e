package org.hongdun.platform.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The dates of one clock before and after an edition of the calendar. */
@Entity
@Table(name = "clock_redating")
@IdClass(RedatingKey.class)
public class Redating {

    @Id
    @Column(name = "version_no", nullable = false)
    private int version;

    @Id
    @Column(name = "clock_id", nullable = false)
    private long clockId;

    @Column(name = "changed_day", nullable = false)
    private LocalDate changedDay;

    @Column(name = "old_due_on", nullable = false)
    private LocalDate oldDueOn;

    @Column(name = "new_due_on", nullable = false)
    private LocalDate newDueOn;

    @Column(name = "old_promised_on", nullable = false)
    private LocalDate oldPromisedOn;

    @Column(name = "new_promised_on", nullable = false)
    private LocalDate newPromisedOn;

    @Column(name = "signals_withdrawn", nullable = false)
    private int signalsWithdrawn;

    @Column(name = "redated_at", nullable = false)
    private Instant redatedAt;

    protected Redating() {}

    /** Of a clock that already has its new dates. */
    public Redating(LegalClock clock, ClockDates old, LocalDate changedDay, Instant at) {
        this.version = clock.calendarVersion();
        this.clockId = clock.id();
        this.changedDay = changedDay;
        this.oldDueOn = old.dueOn();
        this.newDueOn = clock.dates().dueOn();
        this.oldPromisedOn = old.promisedOn();
        this.newPromisedOn = clock.dates().promisedOn();
        this.redatedAt = at;
    }

    public void withdrawn(int signals) {
        signalsWithdrawn += signals;
    }
}
