package org.hongdun.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.platform.organisation.OrganisationDirectory;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;

/** The organisation of today for the pages, read anew every half minute: every page names units, and they change yearly. */
@ApplicationScoped
class UnitBook {

    private static final Duration KEPT = Duration.ofSeconds(30);

    /** @param branches the bureau and its branches */
    record Edition(
            String bureau,
            LocalDate day,
            Instant readAt,
            List<Unit> all,
            List<Unit> branches,
            List<String> branchCodes,
            Map<String, Unit> byCode) {}

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Clock clock;

    private volatile Edition latest;

    Edition of(String bureau) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Edition kept = latest;
        if (kept == null
                || !kept.bureau().equals(bureau)
                || !kept.day().equals(today)
                || kept.readAt().plus(KEPT).isBefore(now)) {
            kept = read(bureau, today, now);
            latest = kept;
        }
        return kept;
    }

    /** As it was last; empty if there never was one of that code. */
    Optional<Unit> last(String code) {
        List<Unit> versions = directory.history(code);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private Edition read(String bureau, LocalDate today, Instant now) {
        List<Unit> all = directory.tree(bureau, today);
        List<Unit> branches = all.stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU || unit.kind() == UnitKind.BRANCH)
                .toList();
        return new Edition(
                bureau,
                today,
                now,
                all,
                branches,
                branches.stream().map(Unit::code).toList(),
                all.stream().collect(Collectors.toMap(Unit::code, Function.identity())));
    }
}
