package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowStatus;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.FlowPaths;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.drawing.FlowReader;
import org.hongdun.platform.approval.persistence.FlowDefinitions;

/** The flows as models. What is published never changes, so each is read once. */
@ApplicationScoped
public class Flows {

    private record Read(FlowModel model, FlowPaths paths) {}

    private final Map<Long, Read> known = new ConcurrentHashMap<>();

    @Inject
    private FlowDefinitions definitions;

    /** A version that is or was published; refused with HD-L090 if there is none of that id. */
    public FlowModel model(long definitionId) {
        return read(definitionId).model();
    }

    /** Where tokens may go in a version that is or was published. */
    public FlowPaths paths(long definitionId) {
        return read(definitionId).paths();
    }

    /** The rule of a task; empty if the node is no task of that version. */
    public Optional<StepRule> stepRule(long definitionId, String nodeId) {
        return model(definitionId).node(nodeId).map(FlowNode::step);
    }

    private Read read(long definitionId) {
        Read already = known.get(definitionId);
        if (already != null) {
            return already;
        }
        FlowDefinition definition = definitions
                .find(definitionId)
                .filter(found -> found.status() != FlowStatus.DRAFT)
                .orElseThrow(() -> new RuleViolation(FlowError.FLOW_NOT_FOUND));
        FlowModel model = FlowReader.read(definition.drawing());
        Read read = new Read(model, FlowPaths.of(model));
        known.put(definitionId, read);
        return read;
    }
}
