package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.FlowDifference;
import org.hongdun.platform.approval.FlowDifference.Aspect;
import org.hongdun.platform.approval.FlowDifference.Kind;
import org.hongdun.platform.approval.FlowDifference.Thing;
import org.junit.jupiter.api.Test;

class FlowComparisonTest {

    private static final FlowModel FIRST = Drawing.flow()
            .fields("amount:NUMBER:金额")
            .start("s")
            .task("a")
            .task("b", "hd:who='ROLE_IN_UNIT' hd:whoValue='R' hd:whoUnit='ITEM' hd:term='5WD'")
            .end("e")
            .way("s", "a", "b", "e")
            .model();

    @Test
    void a_flow_does_not_differ_from_itself() {
        assertThat(FlowComparison.of(FIRST, FIRST)).isEmpty();
    }

    @Test
    void what_came_what_went_and_what_changed_is_named() {
        FlowModel second = Drawing.flow()
                .fields("amount:NUMBER:金额 reason:TEXT:事由")
                .start("s")
                .task(
                        "b",
                        "hd:who='ROLE_IN_UNIT' hd:whoValue='R' hd:whoUnit='ITEM' hd:mode='COUNTERSIGN' hd:ratio='66' hd:term='3WD'")
                .task("c")
                .end("e")
                .way("s", "b", "c", "e")
                .model();

        assertThat(FlowComparison.of(FIRST, second))
                .contains(
                        new FlowDifference(Kind.ADDED, Thing.FIELD, "reason", "事由", null, null, null),
                        new FlowDifference(Kind.ADDED, Thing.NODE, "c", "办c", null, null, null),
                        new FlowDifference(Kind.REMOVED, Thing.NODE, "a", "办a", null, null, null),
                        new FlowDifference(Kind.REMOVED, Thing.ARROW, "a-b", "办a → 办b", null, null, null),
                        new FlowDifference(
                                Kind.CHANGED, Thing.NODE, "b", "办b", Aspect.MODE, "SINGLE", "COUNTERSIGN 66%"),
                        new FlowDifference(Kind.CHANGED, Thing.NODE, "b", "办b", Aspect.TERM, "5WD", "3WD"))
                .noneMatch(difference -> difference.aspect() == Aspect.WHO);
    }
}
