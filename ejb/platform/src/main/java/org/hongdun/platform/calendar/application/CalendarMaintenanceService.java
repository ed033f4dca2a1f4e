package org.hongdun.platform.calendar.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarChangeRow;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.CalendarListener;
import org.hongdun.platform.calendar.CalendarMaintenance;
import org.hongdun.platform.calendar.CalendarPreview;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.domain.CalendarChange;
import org.hongdun.platform.calendar.domain.CalendarEntry;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.persistence.LegalRows;

@Stateless
@Local(CalendarMaintenance.class)
@RolesAllowed("calendar-maintain")
public class CalendarMaintenanceService implements CalendarMaintenance {

    @Inject
    private LegalRows rows;

    @Inject
    private LegalCalendarService calendar;

    @Inject
    @Any
    private Instance<CalendarListener> listeners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @Override
    public CalendarPreview preview(CalendarDay day) {
        CalendarEntry.check(day);
        return preview(rows.book(), day.day(), day);
    }

    @Override
    public CalendarPreview previewRemoval(LocalDate day) {
        return preview(rows.book(), day, null);
    }

    private CalendarPreview preview(LegalBook book, LocalDate day, CalendarDay after) {
        CalendarShift shift = new CalendarShift(day, book, book.with(day, after));
        long moving = listeners.stream()
                .mapToLong(listener -> listener.wouldMove(shift))
                .sum();
        return new CalendarPreview(before(book, day, after), after, book.version(), moving);
    }

    @Override
    public CalendarPreview put(CalendarDay day, String reason, int versionSeen) {
        CalendarEntry.check(day);
        CalendarEntry entry = rows.entry(day.day());
        CalendarPreview done = change(day.day(), day, reason, versionSeen);
        entry.become(day);
        rows.store(entry);
        audit.record(
                CalendarEvent.CALENDAR_DAY_PUT,
                Outcome.DONE,
                day.day().toString(),
                day.kind() + " " + day.name() + "; " + done.moving() + "; " + reason);
        return done;
    }

    @Override
    public CalendarPreview remove(LocalDate day, String reason, int versionSeen) {
        CalendarPreview done = change(day, null, reason, versionSeen);
        rows.remove(day);
        audit.record(CalendarEvent.CALENDAR_DAY_REMOVED, Outcome.DONE, day.toString(), done.moving() + "; " + reason);
        return done;
    }

    /** Makes the next edition: its number can be taken once, so that of two changes at the same time one is refused. */
    private CalendarPreview change(LocalDate day, CalendarDay after, String reason, int versionSeen) {
        LegalBook book = rows.book();
        CalendarDay before = before(book, day, after);
        if (book.version() != versionSeen) {
            throw new RuleViolation(CalendarError.CHANGED_MEANWHILE);
        }
        LegalBook next = book.with(day, after);
        try {
            rows.add(new CalendarChange(
                    next.version(),
                    day,
                    before,
                    after,
                    reason,
                    clock.instant(),
                    callers.current().loginName()));
        } catch (PersistenceException takenByAnother) {
            throw new RuleViolation(CalendarError.CHANGED_MEANWHILE);
        }
        calendar.close();
        CalendarShift shift = new CalendarShift(day, book, next);
        long moved =
                listeners.stream().mapToLong(listener -> listener.moved(shift)).sum();
        return new CalendarPreview(before, after, book.version(), moved);
    }

    private static CalendarDay before(LegalBook book, LocalDate day, CalendarDay after) {
        CalendarDay before = book.day(day).orElse(null);
        if (before == null && after == null) {
            throw new RuleViolation(CalendarError.DAY_IS_ORDINARY, day);
        }
        return before;
    }

    @Override
    public Slice<CalendarChangeRow> changes(ListQuery query) {
        return rows.changes(query);
    }
}
