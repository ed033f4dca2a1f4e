package org.hongdun.platform.approval.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.junit.jupiter.api.Test;

class FlowReaderTest {

    private static void refuses(String xml, FlowError error, Object... details) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> FlowReader.read(xml))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(error);
                    assertThat(refused.details().subList(0, details.length)).containsExactly(details);
                });
    }

    private static Drawing line(String attributes) {
        return Drawing.flow().start("s").task("a", attributes).end("e").way("s", "a", "e");
    }

    @Test
    void a_drawing_becomes_a_model() {
        FlowModel model = Drawing.flow()
                .fields("amount:NUMBER:金额 reason:TEXT:事由")
                .start("s")
                .task(
                        "a",
                        "hd:who='ROLE_IN_UNIT' hd:whoValue='INSPECTION_REVIEWER' hd:whoUnit='ITEM' hd:mode='COUNTERSIGN'"
                                + " hd:ratio='66' hd:veto='true' hd:termParameter='INSP.PREREVIEW' hd:returnTo='ANY'"
                                + " hd:withdraw='true' hd:opinion='required' hd:phrases='同意|不同意'"
                                + " hd:rights='amount:WRITE reason:READ' hd:batch='true' hd:skipSame='true'")
                .timer("t", "a", false)
                .choice("x", "x-e")
                .open("p")
                .start("ps")
                .task("b", "hd:who='INITIATOR' hd:term='5WD' hd:returnTo='a b'")
                .end("pe")
                .way("ps", "b", "pe")
                .close()
                .end("e")
                .way("s", "a", "x", "e")
                .when("x", "p", "amount &gt; 5.0")
                .way("p", "e")
                .model();

        assertThat(model.key()).isEqualTo("test-flow");
        assertThat(model.name()).isEqualTo("试验流程");
        assertThat(model.fields())
                .containsExactly(
                        new FlowField("amount", FlowField.Type.NUMBER, "金额"),
                        new FlowField("reason", FlowField.Type.TEXT, "事由"));
        assertThat(model.nodes().keySet()).containsExactly("s", "a", "t", "x", "p", "ps", "b", "pe", "e");
        assertThat(model.nodes().get("a").step())
                .isEqualTo(new StepRule(
                        new WhoRule(WhoRule.Kind.ROLE_IN_UNIT, "INSPECTION_REVIEWER", "ITEM"),
                        StepMode.COUNTERSIGN,
                        66,
                        true,
                        new TermRule("INSP.PREREVIEW", 0),
                        Set.of(),
                        true,
                        true,
                        true,
                        List.of("同意", "不同意"),
                        Map.of("amount", FieldRight.WRITE, "reason", FieldRight.READ),
                        true,
                        true));
        assertThat(model.nodes().get("t"))
                .isEqualTo(new FlowNode("t", NodeKind.TIMER, null, null, null, "a", new TermRule(null, 3), false));
        assertThat(model.nodes().get("b").parentId()).isEqualTo("p");
        assertThat(model.nodes().get("b").step().returnTo()).containsExactlyInAnyOrder("a", "b");
        assertThat(model.edges())
                .contains(
                        new FlowEdge("x-p", "x", "p", "", "amount > 5.0", false),
                        new FlowEdge("x-e", "x", "e", "", null, true));
    }

    @Test
    void what_is_merely_incomplete_is_read() {
        StepRule step = line("").model().nodes().get("a").step();

        assertThat(step.who()).isNull();
        assertThat(step.term()).isNull();
        assertThat(step.mode()).isEqualTo(StepMode.SINGLE);
        assertThat(step.ratioPercent()).isEqualTo(100);
    }

    @Test
    void a_foreign_element_is_refused_by_the_name_of_its_node() {
        refuses(
                line("").raw("<b:scriptTask id='evil' name='算分'/>").xml(),
                FlowError.FOREIGN_ELEMENT,
                "算分",
                "scriptTask");
        refuses(
                Drawing.flow()
                        .raw("<b:userTask id='a' name='审查'><b:extensionElements/></b:userTask>")
                        .xml(),
                FlowError.FOREIGN_ELEMENT,
                "审查",
                "extensionElements");
    }

    @Test
    void a_foreign_attribute_is_refused_by_the_name_of_its_node() {
        refuses(line("isForCompensation='true'").xml(), FlowError.FOREIGN_ATTRIBUTE, "办a", "isForCompensation");
        refuses(line("hd:secret='1'").xml(), FlowError.FOREIGN_ATTRIBUTE, "办a", "secret");
    }

    @Test
    void a_value_that_is_not_well_written_is_refused_by_the_name_of_its_node() {
        refuses(line("hd:who='KING'").xml(), FlowError.VALUE_MALFORMED, "办a", "who", "KING");
        refuses(line("hd:ratio='66.5'").xml(), FlowError.VALUE_MALFORMED, "办a", "ratio");
        refuses(line("hd:term='5D'").xml(), FlowError.VALUE_MALFORMED, "办a", "term");
        refuses(line("hd:term='5WD' hd:termParameter='A.B'").xml(), FlowError.VALUE_MALFORMED, "办a", "term");
        refuses(line("hd:rights='amount:EAT'").xml(), FlowError.VALUE_MALFORMED, "办a", "rights");
        refuses(line("hd:withdraw='yes'").xml(), FlowError.VALUE_MALFORMED, "办a", "withdraw");
        refuses(line("").fields("amount:MONEY:金额").xml(), FlowError.VALUE_MALFORMED, "试验流程", "fields");
    }

    @Test
    void an_arrow_leads_from_a_node_to_a_node() {
        refuses(line("").way("a", "nowhere").xml(), FlowError.DANGLING, "a-nowhere");
        refuses(line("").choice("x", "s-a").xml(), FlowError.DANGLING, "选x");
    }

    @Test
    void ids_are_plain_and_unique() {
        refuses(line("").task("a b").xml(), FlowError.ID_MALFORMED, "a b");
        refuses(line("").task("a").xml(), FlowError.ID_TWICE, "a");
    }

    @Test
    void every_node_and_arrow_is_drawn() {
        String xml = line("").xml().replace("bpmnElement='a'", "bpmnElement='s'");

        refuses(xml, FlowError.NOT_DRAWN, "办a");
    }

    @Test
    void a_boundary_event_is_a_timer() {
        refuses(
                line("").raw("<b:boundaryEvent id='t' name='超时' attachedToRef='a'/>")
                        .xml(),
                FlowError.NOT_A_TIMER,
                "超时");
    }

    @Test
    void a_drawing_holds_one_flow_under_a_plain_key() {
        refuses("<b:definitions xmlns:b='http://www.omg.org/spec/BPMN/20100524/MODEL'/>", FlowError.NOT_ONE_PROCESS);
        refuses(line("").xml().replace("id=\"test-flow\"", "id=\"Test Flow\""), FlowError.ID_MALFORMED);
        refuses(line("").xml().replace("id=\"test-flow\"", "id=\"Test_Flow\""), FlowError.KEY_MALFORMED, "Test_Flow");
    }

    @Test
    void broken_xml_is_refused_with_its_line() {
        refuses("<b:definitions", FlowError.NOT_XML, 1);
        refuses("", FlowError.NOT_XML);
    }
}
