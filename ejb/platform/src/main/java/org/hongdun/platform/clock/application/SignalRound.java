package org.hongdun.platform.clock.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.platform.clock.domain.SignalPlan;
import org.hongdun.platform.clock.persistence.ClockRows;

/**
 * Lets the clocks speak that have something to say. The rows are locked first: a second server waits, reads them again and
 * finds everything said; what died half way was rolled back and is said by the next round.
 */
final class SignalRound {

    private final ClockRows rows;
    private final CalendarEdition edition;
    private final SignalHours hours;
    private final Function<Collection<ClockName>, Map<ClockName, Set<String>>> handlers;

    SignalRound(
            ClockRows rows,
            CalendarEdition edition,
            SignalHours hours,
            Function<Collection<ClockName>, Map<ClockName, Set<String>>> handlers) {
        this.rows = rows;
        this.edition = edition;
        this.hours = hours;
        this.handlers = handlers;
    }

    /**
     * One transaction's worth.
     *
     * @param most clocks
     * @return what was said; empty when no clock had anything to say
     */
    Said speak(Instant now, int most) {
        List<Long> ids = rows.speaking(now, most);
        if (ids.isEmpty()) {
            return new Said(0, List.of());
        }
        List<LegalClock> clocks = rows.locked(ids);
        Map<Long, List<ClockSignal>> said = rows.standing(ids).stream()
                .collect(groupingBy(signal -> signal.clock().id()));
        Map<ClockName, Set<String>> inHand =
                handlers.apply(clocks.stream().map(LegalClock::name).toList());
        List<ClockSignal> raised = new ArrayList<>();
        for (LegalClock clock : clocks) {
            if (clock.isRunning()) {
                raised.addAll(speak(
                        clock,
                        new ArrayList<>(said.getOrDefault(clock.id(), List.of())),
                        inHand.getOrDefault(clock.name(), Set.of()),
                        now));
            }
        }
        return new Said(ids.size(), raised);
    }

    private List<ClockSignal> speak(LegalClock clock, List<ClockSignal> standing, Set<String> inHand, Instant now) {
        SignalPlan plan = clock.plan(edition, hours);
        List<ClockSignal> raised = plan.due(now, standing).stream()
                .map(planned -> new ClockSignal(clock, planned, inHand, now))
                .toList();
        raised.forEach(rows::add);
        standing.addAll(raised);
        clock.nextSignal(plan.nextAfter(now, standing).orElse(null));
        return raised;
    }

    /**
     * @param clocks that were looked at
     * @param raised signals that went out
     */
    record Said(int clocks, List<ClockSignal> raised) {}
}
