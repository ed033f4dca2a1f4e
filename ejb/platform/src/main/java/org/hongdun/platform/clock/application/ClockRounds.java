package org.hongdun.platform.clock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarListener;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.domain.ClockSignal;
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
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Brings clocks up to the newest edition; returns how many were looked at, 0 when there was nothing to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int catchUp() {
        List<ClockSignal> withdrawn = new ArrayList<>();
        CalendarEdition latest = calendar.latestEdition();
        int looked = redater().catchUp(latest, LocalDate.now(clock), clock.instant(), CHUNK, withdrawn);
        withdrawn.forEach(signal -> LegalClocksService.withdrawn(audit, signal));
        return looked;
    }

    /** Lets the clocks speak; returns how many were looked at, 0 when none had anything to say. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int speak() {
        SignalRound.Said said = new SignalRound(rows, calendar.edition(), rules.hours(LocalDate.now(clock)))
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

    @Override
    public long wouldMove(CalendarShift shift) {
        return redater().wouldMove(shift);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long moved(CalendarShift shift) {
        List<ClockSignal> withdrawn = new ArrayList<>();
        long moved = redater().move(shift, clock.instant(), withdrawn);
        withdrawn.forEach(signal -> LegalClocksService.withdrawn(audit, signal));
        return moved;
    }

    private Redater redater() {
        return new Redater(rows, rules.hours(LocalDate.now(clock)));
    }
}
