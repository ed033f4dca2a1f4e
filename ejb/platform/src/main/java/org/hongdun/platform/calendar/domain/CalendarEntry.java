package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.DayPart;

/** A day that differs from its weekday. */
@Entity
@Table(name = "work_calendar")
public class CalendarEntry {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTICE = 120;

    @Id
    @Column(name = "calendar_day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_kind", length = 8, nullable = false)
    private DayKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "off_part", length = 10)
    private DayPart offPart;

    @Column(name = "day_name", length = 40, nullable = false)
    private String name;

    @Column(name = "notice", length = 120, nullable = false)
    private String notice;

    protected CalendarEntry() {}

    public CalendarEntry(LocalDate day) {
        this.day = day;
    }

    public CalendarDay asDay() {
        return new CalendarDay(day, kind, offPart, name, notice);
    }

    /** Takes over what the day is to be; checked by {@link #check}. */
    public void become(CalendarDay wanted) {
        check(wanted);
        kind = wanted.kind();
        offPart = wanted.offPart();
        name = wanted.name().strip();
        notice = wanted.notice().strip();
    }

    /** Refuses a day that cannot be: HD-C003, HD-C006, HD-C007, HD-C008. */
    public static void check(CalendarDay wanted) {
        LocalDate day = wanted.day();
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RuleViolation(CalendarError.DATE_MALFORMED, day);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (wanted.kind() == DayKind.MAKE_UP && !weekend) {
            throw new RuleViolation(CalendarError.WEEKDAY_MADE_UP, day);
        }
        if (wanted.kind() == DayKind.HALF ? weekend || wanted.offPart() == null : wanted.offPart() != null) {
            throw new RuleViolation(CalendarError.NOT_A_HALF_DAY, day);
        }
        if (wanted.kind() == null
                || !isWritten(wanted.name(), LONGEST_NAME)
                || !isWritten(wanted.notice(), LONGEST_NOTICE)) {
            throw new RuleViolation(CalendarError.REASON_MISSING);
        }
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }
}
