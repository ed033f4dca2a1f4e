package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The yearly window for reports (企业年度检验办法: 1 March to 30 June about the previous year).
 *
 * @param reportYear the year reported about
 * @param opens first day
 * @param closes last day in time; later reports are taken as late (补检)
 * @param daysLeft calendar days up to and including the last day, 0 on it, negative after it
 */
public record FilingWindow(int reportYear, LocalDate opens, LocalDate closes, int daysLeft) implements Serializable {

    /** Whether a report filed today is late. */
    public boolean late() {
        return daysLeft < 0;
    }
}
