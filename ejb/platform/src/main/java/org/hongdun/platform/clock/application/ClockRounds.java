package org.hongdun.platform.clock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarListener;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.LastDay;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.platform.clock.persistence.ClockRows;

/** Goes through the clocks, a transaction for every chunk, and moves them when the calendar changes. */
@ApplicationScoped
public class ClockRounds implements CalendarListener {

    private static final int CHUNK = 100;

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
    private Clock clock;

    /** Brings clocks up to the newest edition; returns how many were looked at, 0 when there was nothing to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int catchUp() {
        List<ClockSignal> withdrawn = new ArrayList<>();
        CalendarEdition latest = calendar.latestEdition();
        List<LastDay> days = new ArrayList<>();
        int looked = redater().catchUp(latest, LocalDate.now(clock), clock.instant(), CHUNK, days, withdrawn);
        listeners.moved(days);
        withdrawn.forEach(signal -> LegalClocksService.withdrawn(audit, signal));
        return looked;
    }

    /** Lets the clocks speak; returns how many were looked at, 0 when none had anything to say. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int speak() {
        SignalRound.Said said = new SignalRound(
                        rows, calendar.edition(), rules.hours(LocalDate.now(clock)), listeners::handlers)
                .speak(clock.instant(), CHUNK);
        said.raised().stream().filter(ClockSignal::isCard).forEach(this::remember);
        return said.clocks();
    }

    private void remember(ClockSignal card) {
        audit.record(
                ClockEvent.CLOCK_CARD_RAISED,
                Outcome.DONE,
                card.clock().matterKey(),
                card.signal() + " " + card.cause());
    }

    /**
     * Gives a clock to matters of that room that are under way without one.
     *
     * @param after id in that room to begin behind
     * @return the last id looked at; empty when there are no more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OptionalLong adopt(ClockListener room, long after) {
        ClockListener.UnderWay page = room.underWay(after, CHUNK);
        if (page.clocks().isEmpty()) {
            return OptionalLong.empty();
        }
        CalendarEdition edition = calendar.latestEdition();
        SignalHours hours = rules.hours(LocalDate.now(clock));
        Set<ClockName> known =
                rows.openAmong(page.clocks().stream().map(NewClock::name).toList());
        List<LegalClock> adopted = page.clocks().stream()
                .filter(wanted -> !known.contains(wanted.name()))
                .map(wanted -> new LegalClock(wanted, edition, hours, clock.instant()))
                .toList();
        adopted.forEach(rows::add);
        listeners.moved(adopted.stream().map(LegalClock::lastDay).toList());
        return OptionalLong.of(page.last());
    }

    @Override
    public long wouldMove(CalendarShift shift) {
        return redater().wouldMove(shift);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long moved(CalendarShift shift) {
        List<ClockSignal> withdrawn = new ArrayList<>();
        long moved = redater().move(shift, clock.instant(), withdrawn);
        listeners.moved(rows.lastDaysMovedBy(shift.edition().version()));
        withdrawn.forEach(signal -> LegalClocksService.withdrawn(audit, signal));
        return moved;
    }

    private Redater redater() {
        return new Redater(rows, rules.hours(LocalDate.now(clock)));
    }
}
