package org.hongdun.platform.approval.engine;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisExecutionDataManager;

/** Keeps the tokens. Nothing of the engine's own hangs on an item but they, so that its end looks for nothing else. */
final class TokenKeeper extends ExecutionEntityManagerImpl {

    TokenKeeper(ProcessEngineConfigurationImpl configuration) {
        super(configuration, new MybatisExecutionDataManager(configuration));
    }

    @Override
    public void deleteRelatedDataForExecution(ExecutionEntity execution, String reason, boolean directly) {
        if (execution.isProcessInstanceType()) {
            execution.setEnded(true);
        } else {
            super.deleteRelatedDataForExecution(execution, reason, directly);
        }
    }
}
