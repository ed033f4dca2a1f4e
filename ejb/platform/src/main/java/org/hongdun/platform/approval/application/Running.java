package org.hongdun.platform.approval.application;

import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowPaths;

/**
 * A deployed version of a flow.
 *
 * @param engineKey what the engine calls it
 */
record Running(long definitionId, String engineKey, FlowModel model, FlowPaths paths) {

    Running(long definitionId, String engineKey, FlowModel model) {
        this(definitionId, engineKey, model, FlowPaths.of(model));
    }
}
