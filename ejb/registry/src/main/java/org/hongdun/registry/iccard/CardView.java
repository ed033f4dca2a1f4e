package org.hongdun.registry.iccard;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One card with its way.
 *
 * @param version to be given back with the next event
 * @param legalRepresentative as written on the chip; null in stock
 * @param pinFailures wrong PINs since the last right one
 * @param pinLocked whether the card refuses every PIN until a clerk clears the counter
 * @param possible events the caller may enter now
 */
public record CardView(
        CardRow header,
        long version,
        String legalRepresentative,
        int pinFailures,
        boolean pinLocked,
        List<Step> steps,
        List<CardEvent> possible)
        implements Serializable {

    public CardView {
        steps = List.copyOf(steps);
        possible = List.copyOf(possible);
    }

    /** One event of the card's way. */
    public record Step(
            CardEvent event,
            CardState before,
            CardState after,
            Instant at,
            String officerName,
            String reason,
            String paper)
            implements Serializable {}
}
