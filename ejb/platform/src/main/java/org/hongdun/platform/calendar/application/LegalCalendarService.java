package org.hongdun.platform.calendar.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.YearlyWindow;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.persistence.LegalRows;

/** Keeps the book open for a minute, since lists ask about many rows; a changed row counts after that minute. */
@ApplicationScoped
public class LegalCalendarService implements LegalCalendar {

    private static final Duration OPEN_FOR = Duration.ofMinutes(1);

    private record Opened(LegalBook book, Instant at) {}

    @Inject
    private LegalRows rows;

    @Inject
    private Clock clock;

    private volatile Opened opened;

    @Override
    public LegalValue parameter(String code, LocalDate on) {
        return book().inForce(code, on);
    }

    @Override
    public Optional<LegalValue> find(String code, LocalDate on) {
        return book().find(code, on);
    }

    @Override
    public Deadline due(String code, LocalDate acceptedOn) {
        return book().due(code, acceptedOn);
    }

    @Override
    public int workingDaysLeft(LocalDate today, LocalDate dueOn) {
        return workingCalendar().workingDaysBetween(today, dueOn);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workingCalendar().isWorkingDay(day);
    }

    @Override
    public WorkingCalendar workingCalendar() {
        return book().workingCalendar();
    }

    @Override
    public CalendarEdition edition() {
        return book();
    }

    @Override
    public CalendarEdition latestEdition() {
        return rows.book();
    }

    @Override
    public LocalDate onlineReceiptDay(Instant arrivedAt) {
        return book().onlineReceiptDay(arrivedAt, Clocks.OFFICIAL_ZONE);
    }

    @Override
    public Duration workingTime(Instant from, Instant to) {
        return book().workingTime(from, to, Clocks.OFFICIAL_ZONE);
    }

    @Override
    public YearlyWindow yearlyWindow(int windowYear) {
        return book().window(windowYear);
    }

    @Override
    public YearlyWindow currentWindow(LocalDate today) {
        return book().currentWindow(today);
    }

    /** The next question opens the book anew. */
    void close() {
        opened = null;
    }

    LegalBook book() {
        Opened current = opened;
        Instant now = clock.instant();
        if (current == null || now.isAfter(current.at().plus(OPEN_FOR))) {
            current = new Opened(rows.book(), now);
            opened = current;
        }
        return current.book();
    }
}
