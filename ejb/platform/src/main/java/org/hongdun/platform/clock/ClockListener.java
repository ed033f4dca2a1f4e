package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A room whose matters run on clocks; a CDI bean of that room, which passes over clocks that are not its own. The clock is
 * the only one to compute a last day: a room may keep a copy for its lists and writes it when it is told so here.
 */
public interface ClockListener {

    /** The last day of those clocks is another one now; joins the transaction that moved it. */
    void moved(LocalDate dueOn, List<ClockName> clocks);

    /** Login names of those who have the work in hand; a clock that is missing is the business of its unit as such. */
    default Map<ClockName, Set<String>> handlers(Collection<ClockName> clocks) {
        return Map.of();
    }

    /**
     * Matters under way that should have a clock, in the order of their ids, at most so many after that one; for a room
     * that had matters before there were clocks.
     */
    default UnderWay underWay(long after, int most) {
        return new UnderWay(List.of(), after);
    }

    /** @param last id to go on after; empty clocks are the end */
    record UnderWay(List<NewClock> clocks, long last) implements Serializable {

        public UnderWay {
            clocks = List.copyOf(clocks);
        }
    }
}
