package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.platform.calendar.CalendarDay;

/** A day that differs from its weekday. */
@Entity
@Table(name = "work_calendar")
public class CalendarEntry {

    @Id
    @Column(name = "calendar_day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_kind", length = 8, nullable = false)
    private DayKind kind;

    @Column(name = "day_name", length = 40, nullable = false)
    private String name;

    @Column(name = "notice", length = 120, nullable = false)
    private String notice;

    protected CalendarEntry() {}

    public CalendarDay asDay() {
        return new CalendarDay(day, kind == DayKind.MAKE_UP, name, notice);
    }
}
