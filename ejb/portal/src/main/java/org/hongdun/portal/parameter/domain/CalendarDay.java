package org.hongdun.portal.parameter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the calendar departs from the ordinary week. */
@Entity
@Table(name = "PORTAL_CALENDAR_DAY")
public class CalendarDay {

    @Id
    @Column(name = "CALENDAR_DAY")
    private LocalDate day;

    @Column(name = "WORKED", nullable = false)
    private boolean worked;

    @Column(name = "NOTICE", length = 200, nullable = false)
    private String notice;

    protected CalendarDay() {}

    public LocalDate day() {
        return day;
    }

    /** True for a made-up working day, false for a day off. */
    public boolean worked() {
        return worked;
    }
}
