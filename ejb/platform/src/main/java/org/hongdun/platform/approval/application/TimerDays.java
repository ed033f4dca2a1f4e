package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.CalendarListener;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.MovedTimer;

/** Timers of items under way move with the calendar, as the clocks of their steps do. */
@ApplicationScoped
class TimerDays implements CalendarListener {

    private static final int LONGEST_LOOK_BACK = 400;

    @Inject
    private EngineRoom room;

    @Inject
    private ApprovalItems items;

    @Inject
    private Flows flows;

    @Inject
    private LegalClocks clocks;

    @Inject
    private AuditTrail audit;

    private record Move(DueTimer timer, ApprovalItems.Named item, LocalDate from, LocalDate to) {

        MovedTimer told() {
            return new MovedTimer(
                    timer.id(),
                    new ClockName(new Matter(item.itemKind(), item.itemKey()), timer.timerId()),
                    item.unitPath(),
                    item.title(),
                    StepClocks.link(item.id()),
                    from,
                    to);
        }
    }

    private record Last(String limit, LocalDate day) {}

    @Override
    public long wouldMove(CalendarShift shift) {
        return moves(shift).size();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long moved(CalendarShift shift) {
        List<Move> moves = moves(shift);
        moves.forEach(move -> {
            DueTimer timer = move.timer();
            room.engine()
                    .retime(
                            timer.id(),
                            timer.due().plus(Duration.ofDays(ChronoUnit.DAYS.between(move.from(), move.to()))));
            audit.record(
                    ApprovalEvent.TIMER_REDATED,
                    Outcome.DONE,
                    move.item().itemNo(),
                    timer.timerId() + " " + move.from() + " > " + move.to());
        });
        clocks.redated(shift, moves.stream().map(Move::told).toList());
        return moves.size();
    }

    private List<Move> moves(CalendarShift shift) {
        List<DueTimer> timers = room.engine()
                .timersFrom(shift.day().atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant());
        Map<String, ApprovalItems.Named> named =
                items.named(timers.stream().map(DueTimer::engineItem).distinct().toList());
        Map<Last, LocalDate> known = new HashMap<>();
        return timers.stream()
                .filter(timer -> named.containsKey(timer.engineItem()))
                .map(timer -> move(timer, named.get(timer.engineItem()), shift, known))
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    private Move move(DueTimer timer, ApprovalItems.Named item, CalendarShift shift, Map<Last, LocalDate> known) {
        LocalDate day = LocalDate.ofInstant(timer.due(), Clocks.OFFICIAL_ZONE);
        TermRule term =
                flows.model(item.definitionId()).nodes().get(timer.timerId()).term();
        LocalDate to = known.computeIfAbsent(new Last(StepClocks.limit(term), day), last -> movedTo(last, shift));
        return new Move(timer, item, day, to);
    }

    /** The last day of the same term from the same day, as the latest day is that gives the last day it had. */
    private static LocalDate movedTo(Last last, CalendarShift shift) {
        return Stream.iterate(last.day(), day -> day.minusDays(1))
                .limit(LONGEST_LOOK_BACK)
                .filter(day -> shift.before()
                        .reckon(last.limit(), day, List.of())
                        .lastDay()
                        .equals(last.day()))
                .findFirst()
                .map(basis ->
                        shift.edition().reckon(last.limit(), basis, List.of()).lastDay())
                .orElse(last.day());
    }
}
