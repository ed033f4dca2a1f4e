package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An item as the flow administrator sees it: where it stands and how it came there. What it is about, the values of its
 * fields and the opinions, is not his business.
 *
 * @param version of what the page shows; every intervention wants it back
 * @param open the steps it is in, with the tasks that wait in them
 * @param names of the persons in {@code open} by login name
 * @param drawing the flow as it was drawn (BPMN), of the version it runs on
 * @param timeline its way without words
 * @param jumpTargets where it can jump to; empty unless it runs
 * @param suspendedAt null unless it is suspended
 * @param suspendDocument the paper on which a legal stop rests, null for an internal one
 */
public record AdministeredItem(
        long itemId,
        long version,
        String itemNo,
        String title,
        ItemStatus status,
        String flowName,
        int flowVersion,
        String unitCode,
        String initiatorName,
        Instant startedAt,
        List<ItemState.OpenStep> open,
        Map<String, String> names,
        String drawing,
        Map<String, ItemView.Mark> marks,
        List<ItemView.Entry> timeline,
        List<ReturnTarget> jumpTargets,
        Instant suspendedAt,
        String suspendDocument)
        implements Serializable {

    public AdministeredItem {
        open = List.copyOf(open);
        names = Map.copyOf(names);
        marks = Map.copyOf(marks);
        timeline = List.copyOf(timeline);
        jumpTargets = List.copyOf(jumpTargets);
    }
}
