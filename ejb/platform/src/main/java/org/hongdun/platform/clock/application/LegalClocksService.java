package org.hongdun.platform.clock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.ClockView;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.Entered;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.SignalHours;
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
    private AuditTrail audit;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @Override
    public ClockView start(NewClock wanted) {
        if (rows.isOpen(wanted.matter(), wanted.code())) {
            throw new RuleViolation(ClockError.ALREADY_RUNNING, wanted.matter(), wanted.code());
        }
        LegalClock started = new LegalClock(wanted, calendar.edition(), hours(), clock.instant());
        try {
            rows.add(started);
        } catch (PersistenceException startedByAnother) {
            throw new RuleViolation(ClockError.ALREADY_RUNNING, wanted.matter(), wanted.code());
        }
        return started.view();
    }

    @Override
    public void stop(Matter matter, String code, StopKind kind, String document, LocalDate on) {
        open(matter, code).stop(kind, document, on, entered());
        audit.record(
                ClockEvent.CLOCK_STOPPED, Outcome.DONE, matter.key(), code + " " + kind + " " + document + " " + on);
    }

    @Override
    public void resume(Matter matter, String code, String document, LocalDate on) {
        LegalClock stopped = open(matter, code);
        CalendarEdition edition = calendar.edition();
        stopped.resume(document, on, entered(), edition, hours());
        new Redater(rows, hours())
                .takeBack(List.of(stopped), edition, clock.instant(), Withdrawal.STOPPED)
                .forEach(signal -> withdrawn(audit, signal));
        audit.record(ClockEvent.CLOCK_RESUMED, Outcome.DONE, matter.key(), code + " " + document + " " + on);
    }

    static void withdrawn(AuditTrail audit, ClockSignal signal) {
        audit.record(
                ClockEvent.CLOCK_SIGNAL_WITHDRAWN,
                Outcome.DONE,
                signal.clock().matterKey(),
                signal.signal() + " " + signal.cause());
    }

    @Override
    public void finish(Matter matter, String code, LocalDate on) {
        finish(List.of(open(matter, code)), on);
    }

    @Override
    public void finishAll(Matter matter, LocalDate on) {
        finish(rows.open(matter), on);
    }

    private void finish(List<LegalClock> open, LocalDate on) {
        if (!open.isEmpty()) {
            rows.standing(open.stream().map(LegalClock::id).toList()).forEach(signal -> signal.clear(clock.instant()));
            open.forEach(each -> each.finish(on, clock.instant()));
        }
    }

    @Override
    public void assign(Matter matter, OrgPath unitPath, String handler) {
        rows.open(matter).forEach(each -> each.assign(unitPath, handler));
    }

    @Override
    public List<ClockView> of(Matter matter) {
        return rows.of(matter).stream().map(LegalClock::view).toList();
    }

    private LegalClock open(Matter matter, String code) {
        return rows.open(matter, code).orElseThrow(() -> new RuleViolation(ClockError.CLOCK_NOT_FOUND, matter, code));
    }

    private SignalHours hours() {
        return rules.hours(LocalDate.now(clock));
    }

    private Entered entered() {
        return new Entered(callers.current().loginName(), clock.instant(), LocalDate.now(clock));
    }
}
