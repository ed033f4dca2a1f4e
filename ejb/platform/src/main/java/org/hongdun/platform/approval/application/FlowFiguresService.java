package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.approval.FlowDimension;
import org.hongdun.platform.approval.FlowFigure;
import org.hongdun.platform.approval.FlowFigures;
import org.hongdun.platform.approval.FlowTime;
import org.hongdun.platform.approval.WorkList.FlowName;
import org.hongdun.platform.approval.persistence.ApprovalTimes;
import org.hongdun.platform.approval.persistence.WorkLines;
import org.hongdun.platform.organisation.Organisation;

@Stateless
@Local(FlowFigures.class)
@RolesAllowed(FlowFiguresService.READ)
public class FlowFiguresService implements FlowFigures {

    static final String READ = "statistics-read";

    @Inject
    private ApprovalTimes times;

    @Inject
    private WorkLines lines;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer officer;

    @Override
    public List<FlowFigure> figures(FlowDimension by, ListQuery query) {
        Map<List<String>, Tuple> waits = new HashMap<>();
        times.waits(by, within(), unit(query), query).forEach(row -> waits.put(keys(row), row));
        Map<String, String> names = new HashMap<>();
        lines.flows().forEach(flow -> names.put(flow.key(), flow.name()));
        return times.figures(by, within(), unit(query), query).stream()
                .filter(row -> row.get(0) != null)
                .map(row -> figure(by, row, waits.get(waitKeys(by, row)), names))
                .sorted(Comparator.comparing(FlowFigure::name)
                        .thenComparing(figure -> String.valueOf(figure.flowName())))
                .toList();
    }

    private static List<String> keys(Tuple row) {
        return List.of(String.valueOf(row.get(0)), String.valueOf(row.get(1)));
    }

    /** A flow is counted by its items, but it waits in its steps. */
    private static List<String> waitKeys(FlowDimension by, Tuple row) {
        return by == FlowDimension.FLOW ? List.of(String.valueOf(row.get(0)), "STEP") : keys(row);
    }

    private static FlowFigure figure(FlowDimension by, Tuple row, Tuple waits, Map<String, String> names) {
        String first = (String) row.get(0);
        boolean ofPost = by == FlowDimension.POST;
        String flowName = ofPost ? null : names.getOrDefault(first, first);
        return new FlowFigure(
                ofPost ? null : first,
                flowName,
                by == FlowDimension.STEP ? (String) row.get(1) : null,
                switch (by) {
                    case FLOW -> flowName;
                    case STEP -> (String) row.get("name");
                    case POST -> first;
                },
                number(row, "n"),
                (number(row, "lower_middle") + number(row, "upper_middle")) / 2.0,
                number(row, "ninetieth"),
                waits == null ? 0 : number(waits, "own"),
                waits == null ? 0 : number(waits, "other"),
                waits == null ? 0 : number(waits, "applicant"));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    @Override
    public Slice<FlowTime> times(FlowDimension by, ListQuery query) {
        return times.times(by, within(), unit(query), query);
    }

    @Override
    public List<FlowName> flows() {
        return lines.flows();
    }

    private String within() {
        return officer.officer().reach(READ).pathPattern();
    }

    private String unit(ListQuery query) {
        return query.filter("unit")
                .map(code -> organisation.unit(code).path().value() + "%")
                .orElse(null);
    }
}
