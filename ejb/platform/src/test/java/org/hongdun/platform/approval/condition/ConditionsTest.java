package org.hongdun.platform.approval.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowField.Type;
import org.hongdun.platform.approval.domain.FlowModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

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

    private static FlowModel model(String condition) {
        return new FlowModel(
                "budget",
                "预算",
                List.of(
                        new FlowField("amount", Type.NUMBER, "金额"),
                        new FlowField("reason", Type.TEXT, "事由"),
                        new FlowField("urgent", Type.FLAG, "加急"),
                        new FlowField("wanted", Type.DATE, "希望办结日")),
                Map.of(),
                List.of(new FlowEdge("way", "x", "y", "", condition, false)));
    }

    private static boolean decide(String condition, Map<String, ?> values) {
        return Conditions.evaluate(model(condition), "way", values);
    }

    private static FlowError refusal(String condition, Map<String, ?> values) {
        try {
            decide(condition, values);
        } catch (RuleViolation refused) {
            return (FlowError) refused.reason();
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "amount > 50000;true",
                "amount > 50000.0;true",
                "amount <= 50000;false",
                "amount > 1000 && urgent;true",
                "!urgent || amount < 1000;false",
                "reason.contains('档案');true",
                "reason.startsWith(\"购买\") && size(reason) == 5;true",
                "reason in ['甲', '乙'];false",
                "wanted < '2026-02-01';true",
                "outcome == 'AGREE';true",
                "rejected;false",
                "amount / 2.0 > 25000.0 ? urgent : false;true",
            })
    void a_condition_compares_the_fields(String condition, boolean expected) {
        assertThat(decide(condition, VALUES)).isEqualTo(expected);
    }

    @Test
    void an_empty_text_and_an_unticked_box_are_values() {
        assertThat(decide("reason == '' && !urgent", Map.of())).isTrue();
    }

    @Test
    void a_number_or_date_that_is_needed_and_missing_is_asked_for_by_its_label() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide("amount > 1.0", Map.of()))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(FlowError.VALUE_MISSING);
                    assertThat(refused.details()).containsExactly("金额");
                });
        assertThat(refusal("wanted < '2026-02-01'", new HashMap<>())).isEqualTo(FlowError.VALUE_MISSING);
    }

    @Test
    void a_number_that_is_not_needed_may_be_missing() {
        assertThat(decide("urgent || amount > 1.0", Map.of("urgent", true))).isTrue();
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertThat(refusal("amount > 1.0", Map.of("amount", "many"))).isEqualTo(FlowError.VALUE_WRONG);
        assertThat(refusal("wanted > ''", Map.of("wanted", "2026-02-30"))).isEqualTo(FlowError.VALUE_WRONG);
        assertThat(refusal("amount > 1.0", Map.of("amount", Double.NaN))).isEqualTo(FlowError.VALUE_WRONG);
        assertThat(refusal("reason == ''", Map.of("reason", "x".repeat(5_000)))).isEqualTo(FlowError.VALUE_WRONG);
        assertThat(refusal("urgent", Map.of("urgent", new Object()))).isEqualTo(FlowError.VALUE_WRONG);
    }

    @Test
    void what_cannot_be_computed_is_refused() {
        assertThat(refusal("size('a') / size('') > 0", VALUES)).isEqualTo(FlowError.CONDITION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2].all(x, x > 0)",
                "[1, 2].exists(x, x > 0)",
                "[1, 2].map(x, x * x).size() > 0",
                "[1, 2].filter(x, x > 0).size() > 0",
                "has(reason.length)",
                "reason.matches('(a+)+$')",
                "type(reason) == string",
                "dyn(reason) == 1",
                "timestamp('2026-01-01T00:00:00Z') == timestamp('2026-01-01T00:00:00Z')",
                "int('5') > 4",
                "string(amount) == '5'",
                "bytes(reason).size() > 1",
                "reason.getClass() == ''",
                "java.lang.Runtime.getRuntime().exec('id') == ''",
                "T(java.lang.Runtime) == ''",
                "${amount} > 1",
                "#{amount} > 1",
                "execution.setVariable('a', 1)",
                "google.protobuf.Any{type_url: 'x'} == null",
                "system('id')",
            })
    void a_condition_can_neither_loop_nor_call_nor_convert(String condition) {
        assertThat(Conditions.fault(model(condition), model(condition).edges().get(0)))
                .map(FlowFinding::code)
                .get()
                .isIn(FlowError.CONDITION_SYNTAX, FlowError.CONDITION_TYPES, FlowError.CONDITION_UNKNOWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 400, 5_000})
    void a_condition_of_any_size_is_answered_at_once(int parts) {
        String nested = "(".repeat(parts) + "urgent" + ")".repeat(parts);
        String sum = "amount > 0.0" + " + 1.0".repeat(parts);
        String either = "urgent" + " || urgent".repeat(parts);
        for (String condition : List.of(nested, sum, either)) {
            FlowModel model = model(condition);
            long before = System.nanoTime();
            Conditions.fault(model, model.edges().get(0));
            assertThat(System.nanoTime() - before).as("%.20s…", condition).isLessThan(2_000_000_000L);
        }
    }

    @Test
    void the_widest_condition_on_the_longest_values_is_decided_in_time() {
        String longest = "x".repeat(4_000);
        String condition = "(" + "reason + ".repeat(30) + "reason).contains('y')";
        FlowModel model = model(condition);
        Conditions.evaluate(model, "way", Map.of("reason", longest));
        long before = System.nanoTime();
        Conditions.evaluate(model, "way", Map.of("reason", longest));
        assertThat(System.nanoTime() - before).isLessThan(500_000_000L);
    }
}
