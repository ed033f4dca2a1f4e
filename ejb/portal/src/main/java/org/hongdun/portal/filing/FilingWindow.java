package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.LocalDate;
import org.hongdun.kernel.calendar.WorkingCalendar;

/**
 * The yearly window for reports (企业年度检验办法: 1 March to 30 June about the previous year).
 *
 * @param reportYear the year reported about
 * @param opens first day
 * @param closes last day in time; later reports are taken as late (补检)
 * @param workingDaysLeft working days after today up to and including the last day, as the intranet counts them;
 *     0 on the last day, on days off before it and once it has passed
 * @param late whether a report filed today is late
 */
public record FilingWindow(int reportYear, LocalDate opens, LocalDate closes, int workingDaysLeft, boolean late)
        implements Serializable {

    /** The window as it stands on a day. */
    public static FilingWindow on(LocalDate today, LocalDate opens, LocalDate closes, WorkingCalendar calendar) {
        return new FilingWindow(
                opens.getYear() - 1,
                opens,
                closes,
                Math.max(0, calendar.workingDaysBetween(today, closes)),
                today.isAfter(closes));
    }
}
