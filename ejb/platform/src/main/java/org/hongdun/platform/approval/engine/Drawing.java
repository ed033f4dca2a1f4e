package org.hongdun.platform.approval.engine;

import java.util.HashMap;
import java.util.Map;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;

/**
 * A flow as the engine gets it: the ids, and nothing that a person wrote. A task becomes a node at which the token waits;
 * every condition and every due instant becomes a question to {@link FlowQuestions}.
 */
final class Drawing {

    static final String QUESTIONS = "approvalFlow";

    private Drawing() {}

    static BpmnModel of(FlowModel flow) {
        Process process = new Process();
        process.setId(flow.key());
        process.setName(flow.key());
        Map<String, FlowElement> drawn = new HashMap<>();
        for (org.hongdun.platform.approval.domain.FlowNode node : flow.nodes().values()) {
            FlowNode element = element(flow, node);
            element.setId(id(node.id()));
            element.setName(node.id());
            drawn.put(node.id(), element);
        }
        flow.nodes().values().forEach(node -> {
            if (drawn.get(node.id()) instanceof BoundaryEvent timer) {
                timer.setAttachedToRef((Activity) drawn.get(node.attachedTo()));
            }
            container(process, drawn, node.parentId()).addFlowElement(drawn.get(node.id()));
        });
        for (FlowEdge edge : flow.edges()) {
            SequenceFlow arrow = new SequenceFlow(edge.from(), edge.to());
            arrow.setId(id(edge.id()));
            if (edge.condition() != null) {
                arrow.setConditionExpression("${" + QUESTIONS + ".takes('" + edge.id() + "')}");
            }
            container(process, drawn, flow.nodes().get(edge.from()).parentId()).addFlowElement(arrow);
        }
        BpmnModel model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static FlowNode element(FlowModel flow, org.hongdun.platform.approval.domain.FlowNode node) {
        return switch (node.kind()) {
            case START -> new StartEvent();
            case END -> new EndEvent();
            case TASK -> new ReceiveTask();
            case PARALLEL -> new ParallelGateway();
            case SUBPROCESS -> new SubProcess();
            case EXCLUSIVE -> exclusive(flow, node.id());
            case TIMER -> timer(node);
        };
    }

    private static ExclusiveGateway exclusive(FlowModel flow, String nodeId) {
        ExclusiveGateway gateway = new ExclusiveGateway();
        flow.leaving(nodeId).stream().filter(FlowEdge::otherwise).forEach(edge -> gateway.setDefaultFlow(edge.id()));
        return gateway;
    }

    private static BoundaryEvent timer(org.hongdun.platform.approval.domain.FlowNode node) {
        TimerEventDefinition due = new TimerEventDefinition();
        due.setTimeDate("${" + QUESTIONS + ".due('" + id(node.id()) + "')}");
        BoundaryEvent timer = new BoundaryEvent();
        timer.setCancelActivity(node.interrupting());
        timer.setAttachedToRefId(node.attachedTo());
        timer.addEventDefinition(due);
        return timer;
    }

    private static FlowElementsContainer container(Process process, Map<String, FlowElement> drawn, String parentId) {
        return parentId == null ? process : (SubProcess) drawn.get(parentId);
    }

    /** Ids stand in expressions; whatever is not a plain name must not get there. */
    private static String id(String id) {
        if (!id.matches("[A-Za-z_][A-Za-z0-9_.-]{0,63}")) {
            throw new IllegalArgumentException("Not an id: " + id);
        }
        return id;
    }
}
