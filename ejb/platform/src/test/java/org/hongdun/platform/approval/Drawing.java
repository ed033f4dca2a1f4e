package org.hongdun.platform.approval;

import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.drawing.FlowReader;

/** Draws flows for tests: nodes and arrows in a few letters, as the XML that a modeller would write. */
public final class Drawing {

    /** A step that is complete: the initiator, five working days. */
    public static final String RULES = "hd:who='INITIATOR' hd:term='5WD'";

    private final StringBuilder elements = new StringBuilder();
    private final List<String> drawn = new ArrayList<>();
    private String fields = "";

    public static Drawing flow() {
        return new Drawing();
    }

    public Drawing fields(String declared) {
        fields = " hd:fields='" + declared + "'";
        return this;
    }

    public Drawing start(String id) {
        return node("startEvent", id, "");
    }

    public Drawing end(String id) {
        return node("endEvent", id, "");
    }

    public Drawing task(String id) {
        return task(id, RULES);
    }

    public Drawing task(String id, String attributes) {
        return node("userTask", id, "name='办" + id + "' " + attributes);
    }

    public Drawing choice(String id, String otherwise) {
        return node("exclusiveGateway", id, "name='选" + id + "' default='" + otherwise + "'");
    }

    public Drawing merge(String id) {
        return node("exclusiveGateway", id, "");
    }

    public Drawing parallel(String id) {
        return node("parallelGateway", id, "name='并" + id + "'");
    }

    public Drawing timer(String id, String task, boolean interrupting) {
        elements.append("<b:boundaryEvent id='%s' attachedToRef='%s' cancelActivity='%s' hd:term='3WD'>"
                .formatted(id, task, interrupting));
        elements.append("<b:timerEventDefinition id='%s_t'/></b:boundaryEvent>".formatted(id));
        drawn.add(id);
        return this;
    }

    /** Opens a sub-process; what follows lies in it until {@link #close}. */
    public Drawing open(String id) {
        elements.append("<b:subProcess id='%s' name='子%s'>".formatted(id, id));
        drawn.add(id);
        return this;
    }

    public Drawing close() {
        elements.append("</b:subProcess>");
        return this;
    }

    public Drawing node(String element, String id, String attributes) {
        elements.append("<b:%s id='%s' %s/>".formatted(element, id, attributes));
        drawn.add(id);
        return this;
    }

    /** Arrows along the ids; they are called by their ends, such as {@code a-b}. */
    public Drawing way(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            arrow(ids[i - 1], ids[i], "");
        }
        return this;
    }

    public Drawing when(String from, String to, String condition) {
        return arrow(from, to, "hd:condition='" + condition + "'");
    }

    private Drawing arrow(String from, String to, String attributes) {
        String id = from + "-" + to;
        elements.append(
                "<b:sequenceFlow id='%s' sourceRef='%s' targetRef='%s' %s/>".formatted(id, from, to, attributes));
        drawn.add(id);
        return this;
    }

    /** Anything else, written into the process. */
    public Drawing raw(String xml) {
        elements.append(xml);
        return this;
    }

    public String xml() {
        StringBuilder shapes = new StringBuilder();
        for (String id : drawn) {
            shapes.append(
                    "<d:BPMNShape id='%s_di' bpmnElement='%s'><c:Bounds x='1' y='1' width='9.5' height='9'/></d:BPMNShape>"
                            .formatted(id, id));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:c="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:hd="http://hongdun.org/flow" id="defs" targetNamespace="http://hongdun.org/flow">
                  <b:process id="test-flow" name="试验流程" isExecutable="true"%s>%s</b:process>
                  <d:BPMNDiagram id="diagram"><d:BPMNPlane id="plane" bpmnElement="test-flow">%s</d:BPMNPlane></d:BPMNDiagram>
                </b:definitions>
                """.formatted(fields, elements, shapes);
    }

    public FlowModel model() {
        return FlowReader.read(xml());
    }
}
