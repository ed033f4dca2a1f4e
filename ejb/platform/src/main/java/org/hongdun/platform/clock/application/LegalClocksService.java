package org.hongdun.platform.clock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.ClockView;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.MovedTimer;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.Entered;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.platform.clock.domain.TimerRedating;
import org.hongdun.platform.clock.domain.Withdrawal;
import org.hongdun.platform.clock.persistence.ClockRows;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LegalClocksService implements LegalClocks {

    @Inject
    private ClockRows rows;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private ClockRules rules;

    @Inject
    private ClockListeners listeners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @Override
    public LocalDate start(NewClock wanted) {
        LegalClock started = new LegalClock(wanted, calendar.edition(), hours(), clock.instant());
        rows.add(started);
        return started.dueOn();
    }

    @Override
    public void stop(Matter matter, StopKind kind, String document, LocalDate on) {
        rows.open(matter).stream()
                .filter(LegalClock::isRunning)
                .forEach(each -> each.stop(kind, document, on, entered()));
        audit.record(ClockEvent.CLOCK_STOPPED, Outcome.DONE, matter.key(), kind + " " + document + " " + on);
    }

    @Override
    public void resume(Matter matter, String document, LocalDate on) {
        CalendarEdition edition = calendar.edition();
        List<LegalClock> stopped =
                rows.open(matter).stream().filter(LegalClock::isStopped).toList();
        stopped.forEach(each -> each.resume(document, on, entered(), edition, hours()));
        new Redater(rows, hours())
                .takeBack(stopped, edition, clock.instant(), Withdrawal.STOPPED)
                .forEach(signal -> withdrawn(audit, signal));
        listeners.moved(stopped.stream().map(LegalClock::lastDay).toList());
        audit.record(ClockEvent.CLOCK_RESUMED, Outcome.DONE, matter.key(), document + " " + on);
    }

    static void withdrawn(AuditTrail audit, ClockSignal signal) {
        audit.record(
                ClockEvent.CLOCK_SIGNAL_WITHDRAWN,
                Outcome.DONE,
                signal.clock().matterKey(),
                signal.signal() + " " + signal.cause());
    }

    @Override
    public void finish(Collection<ClockName> clocks, LocalDate on) {
        if (!clocks.isEmpty()) {
            rows.finish(clocks, on, clock.instant());
        }
    }

    @Override
    public void finishAll(Matter matter, LocalDate on) {
        rows.finish(matter, on, clock.instant());
    }

    @Override
    public LocalDate goOn(ClockName name) {
        List<LegalClock> all = rows.of(name.matter());
        LegalClock latest = all.stream()
                .filter(each -> each.name().equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RuleViolation(ClockError.CLOCK_NOT_FOUND, name.matter(), name.code()));
        if (latest.isFinished()) {
            latest.reopen(all, calendar.edition(), hours());
        }
        return latest.dueOn();
    }

    @Override
    public void assign(Matter matter, OrgPath unitPath) {
        rows.open(matter).forEach(each -> each.assign(unitPath));
    }

    @Override
    public void redated(CalendarShift shift, Collection<MovedTimer> timers) {
        timers.forEach(timer -> rows.add(new TimerRedating(timer, shift, clock.instant())));
    }

    @Override
    public List<ClockView> of(Matter matter) {
        return rows.of(matter).stream().map(LegalClock::view).toList();
    }

    private SignalHours hours() {
        return rules.hours(LocalDate.now(clock));
    }

    private Entered entered() {
        return new Entered(callers.current().loginName(), clock.instant(), LocalDate.now(clock));
    }
}
