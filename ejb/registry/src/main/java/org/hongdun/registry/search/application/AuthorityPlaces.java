package org.hongdun.registry.search.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.organisation.Organisation;

/**
 * Where the successors of today of the registration authorities stand in the organisation, as it was some seconds ago at
 * most: asked of the database for every question, it took longer than the search.
 */
@ApplicationScoped
class AuthorityPlaces {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(Instant at, Map<String, OrgPath> places) {}

    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    Map<String, OrgPath> of(Collection<String> authorities) {
        Known latest = known;
        Instant now = clock.instant();
        if (latest.at().plus(FRESH).isBefore(now) || !latest.places().keySet().containsAll(authorities)) {
            latest = new Known(
                    now,
                    organisation.inChargeOf(authorities).entrySet().stream()
                            .collect(toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().path())));
            known = latest;
        }
        return latest.places();
    }
}
