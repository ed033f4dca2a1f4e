package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock as it stands.
 *
 * @param dueOn last day of the legal limit by the strict reading, which binds the bureau; while stopped as of the stop
 * @param legalEnd the legal end, which may lie behind days off
 * @param promisedOn last day of the promised limit, equal to {@code dueOn} when nothing was promised
 * @param finishedOn null while it is open
 * @param stops in order
 */
public record ClockView(
        Matter matter,
        String code,
        String title,
        String limit,
        String promise,
        LocalDate basisOn,
        LocalDate dueOn,
        LocalDate legalEnd,
        LocalDate promisedOn,
        ClockState state,
        LocalDate finishedOn,
        List<StopView> stops)
        implements Serializable {

    public ClockView {
        stops = List.copyOf(stops);
    }
}
