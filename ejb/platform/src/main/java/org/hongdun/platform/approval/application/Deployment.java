package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.FlowDefinitions;

/**
 * Tells the engine of a version in a transaction of its own: the name it gets there holds whatever becomes of the item that
 * needed it, and others who need it wait only that long.
 */
@ApplicationScoped
class Deployment {

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private EngineRoom room;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String engineKey(long definitionId) {
        FlowDefinition definition = definitions
                .locked(definitionId)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_FLOW, definitionId));
        if (definition.engineKey() == null) {
            definition.deployed(room.engine().deploy(flows.model(definitionId)));
        }
        return definition.engineKey();
    }
}
