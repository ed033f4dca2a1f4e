package org.hongdun.registry.licence;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One licence with its way.
 *
 * @param version to be given back with the next event
 * @param possible events the caller may enter now
 */
public record LicenceView(
        LicenceRow header, long version, LicenceFace face, List<Step> steps, List<LicenceEvent> possible)
        implements Serializable {

    public LicenceView {
        steps = List.copyOf(steps);
        possible = List.copyOf(possible);
    }

    /** One event of the licence's way. */
    public record Step(
            LicenceEvent event, LicenceState state, Instant at, String officerName, String reason, String paper)
            implements Serializable {}
}
