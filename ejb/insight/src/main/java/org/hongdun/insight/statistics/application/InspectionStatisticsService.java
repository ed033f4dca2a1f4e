package org.hongdun.insight.statistics.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.insight.statistics.Dimension;
import org.hongdun.insight.statistics.FigureFilter;
import org.hongdun.insight.statistics.Figures;
import org.hongdun.insight.statistics.InspectionStatistics;
import org.hongdun.insight.statistics.Measures;
import org.hongdun.insight.statistics.Snapshot;
import org.hongdun.insight.statistics.StatisticsError;
import org.hongdun.insight.statistics.domain.PublishedNight;
import org.hongdun.insight.statistics.persistence.InspectionCube;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

/** The readers' side of the room. */
@Stateless
@Local(InspectionStatistics.class)
public class InspectionStatisticsService implements InspectionStatistics {

    private static final String READ = "statistics-read";
    private static final int NIGHTS_SHOWN = 500;

    @Inject
    private InspectionCube cube;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private Organisation organisation;

    @Inject
    private LegalCalendar calendar;

    @Override
    @RolesAllowed(READ)
    public List<Snapshot> snapshots() {
        return cube.nights(NIGHTS_SHOWN).stream().map(PublishedNight::view).toList();
    }

    @Override
    @RolesAllowed(READ)
    public Figures figures(LocalDate asOf, int inspectionYear, Dimension by, FigureFilter filter) {
        if (cube.night(asOf, inspectionYear).isEmpty()) {
            throw new RuleViolation(StatisticsError.NO_FIGURES, asOf, inspectionYear);
        }
        Set<String> reached = reached();
        Map<String, Measures> now = cube.sums(asOf, inspectionYear, by, filter, reached);
        LocalDate yearBefore = asOf.minusYears(1);
        boolean comparable = cube.night(yearBefore, inspectionYear - 1).isPresent();
        Map<String, Measures> before =
                comparable ? cube.sums(yearBefore, inspectionYear - 1, by, filter, reached) : Map.of();

        Map<String, String> names = by == Dimension.BRANCH ? organisation.shortNames(now.keySet()) : Map.of();
        List<Figures.Row> rows = now.entrySet().stream()
                .map(e -> new Figures.Row(e.getKey(), names.get(e.getKey()), e.getValue(), before.get(e.getKey())))
                .toList();
        BigDecimal lagging = calendar.parameter("STAT.LAGGING", asOf).asDecimal();
        return new Figures(asOf, inspectionYear, by, rows, sum(now), comparable ? sum(before) : null, lagging);
    }

    /** Codes of the branches within the officer's reach; null when it is the whole city. */
    private Set<String> reached() {
        Reach reach = currentOfficer.officer().reach(READ);
        if (reach.scope() == DataScope.CITY) {
            return null;
        }
        return organisation.branches().stream()
                .filter(branch -> reach.covers(branch.path()))
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    private static Measures sum(Map<String, Measures> rows) {
        return rows.values().stream().reduce(Measures.NONE, Measures::plus);
    }
}
