package org.hongdun.platform.approval.condition;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowField.Type;
import org.hongdun.platform.approval.domain.FlowModel;

/** A condition decides yes or no, or says by name what is wrong with it. */
class ConditionsFuzzTest {

    private static final Map<String, Object> VALUES = Map.of(
            "amount",
            new BigDecimal("50000.01"),
            "reason",
            "购买档案柜",
            "urgent",
            true,
            "wanted",
            LocalDate.of(2026, 1, 30),
            "outcome",
            "AGREE");

    @FuzzTest(maxDuration = "60s")
    void a_condition_decides_or_is_refused_by_name(byte[] written) {
        String condition = new String(written, UTF_8);
        if (condition.isBlank()) {
            return;
        }
        FlowEdge edge = new FlowEdge("way", "x", "y", "", condition, false);
        FlowModel model = new FlowModel(
                "budget",
                "预算",
                List.of(
                        new FlowField("amount", Type.NUMBER, "金额"),
                        new FlowField("reason", Type.TEXT, "事由"),
                        new FlowField("urgent", Type.FLAG, "加急"),
                        new FlowField("wanted", Type.DATE, "希望办结日")),
                Map.of(),
                List.of(edge));
        Conditions.fault(model, edge);
        try {
            Conditions.evaluate(model, "way", VALUES);
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
