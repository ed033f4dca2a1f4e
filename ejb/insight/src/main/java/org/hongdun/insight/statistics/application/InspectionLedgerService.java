package org.hongdun.insight.statistics.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.insight.statistics.InspectionLedger;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.domain.Proof;
import org.hongdun.insight.statistics.domain.PublishedNight;
import org.hongdun.insight.statistics.persistence.InspectionCube;

/** The night's side of the room. */
@Stateless
@Local(InspectionLedger.class)
public class InspectionLedgerService implements InspectionLedger {

    @Inject
    private InspectionCube cube;

    @Override
    @RolesAllowed("system")
    public void put(LocalDate asOf, int inspectionYear, List<InspectionTally> tallies) {
        cube.put(asOf, inspectionYear, tallies);
    }

    @Override
    @RolesAllowed("system")
    public Map<Disposition, Long> counts(LocalDate asOf, int inspectionYear) {
        return cube.counts(asOf, inspectionYear);
    }

    @Override
    @RolesAllowed("system")
    public Map<String, Long> reasons(LocalDate asOf) {
        return cube.reasons(asOf);
    }

    @Override
    @RolesAllowed("system")
    public void derive(LocalDate asOf, int inspectionYear) {
        cube.derive(asOf, inspectionYear);
    }

    @Override
    @RolesAllowed("system")
    public void publish(LocalDate asOf, int inspectionYear, Instant startedAt, Instant now) {
        Map<Disposition, Long> counts = cube.counts(asOf, inspectionYear);
        Proof.publishable(
                cube.total(asOf, inspectionYear),
                cube.unbalancedCells(asOf, inspectionYear),
                counts.getOrDefault(Disposition.COUNTED, 0L));
        Optional<PublishedNight> earlier = cube.night(asOf, inspectionYear);
        PublishedNight night = earlier.orElseGet(() -> new PublishedNight(asOf, inspectionYear));
        night.counted(counts, startedAt, now);
        if (earlier.isEmpty()) {
            cube.add(night);
        }
    }

    @Override
    @RolesAllowed("system")
    public void forgetFactsBefore(LocalDate day) {
        cube.forgetFactsBefore(day);
    }
}
