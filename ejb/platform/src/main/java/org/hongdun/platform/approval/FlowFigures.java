package org.hongdun.platform.approval;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * How long the flows take, of items of units within the caller's reach. What has ended in the last minute may be
 * missing. Permission {@code statistics-read}.
 */
public interface FlowFigures {

    /**
     * The figures, by name.
     *
     * @param query filters {@code from}, {@code to} (days, both included, on which it ended), {@code flow} (its key),
     *     {@code unit} (code of a unit, with everything below it); refused with HD-L249 if malformed
     */
    List<FlowFigure> figures(FlowDimension by, ListQuery query);

    /**
     * What lies behind a figure, the longest first.
     *
     * @param query filters as of {@link #figures}, and {@code node}, {@code post}; sortable by {@code minutes},
     *     {@code closedAt}, {@code itemNo}
     */
    Slice<FlowTime> times(FlowDimension by, ListQuery query);

    /** Names of the flows that were ever published, by key. */
    List<WorkList.FlowName> flows();
}
