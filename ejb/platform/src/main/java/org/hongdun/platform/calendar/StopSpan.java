package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time in which a clock stood still. The day of the stop still counts; the days after it do not, up to and including the
 * day of the resume.
 */
public record StopSpan(LocalDate stoppedOn, LocalDate resumedOn) implements Serializable {

    public boolean covers(LocalDate day) {
        return day.isAfter(stoppedOn) && !day.isAfter(resumedOn);
    }
}
