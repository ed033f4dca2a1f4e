package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.persistence.FlowDefinitions;

/** Published versions as the engine knows them; one that it does not know yet is deployed when first needed. */
@ApplicationScoped
class Deployed {

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private Deployment deployment;

    private final Map<Long, String> engineKeys = new ConcurrentHashMap<>();

    Running published(String flowKey) {
        return version(definitions
                .publishedId(flowKey)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_FLOW, flowKey)));
    }

    Running version(long definitionId) {
        return new Running(definitionId, engineKey(definitionId), flows.model(definitionId), flows.paths(definitionId));
    }

    private String engineKey(long definitionId) {
        String known = engineKeys.get(definitionId);
        if (known != null) {
            return known;
        }
        String deployed = deployment.engineKey(definitionId);
        engineKeys.put(definitionId, deployed);
        return deployed;
    }
}
