package org.hongdun.platform.approval.engine;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;

/** The engine would write down every node and arrow that a token passes; our moves do that. */
final class NoDiary extends ActivityInstanceEntityManagerImpl {

    NoDiary(ProcessEngineConfigurationImpl configuration) {
        super(configuration, new MybatisActivityInstanceDataManager(configuration));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {
        // our step is the record
    }

    @Override
    public void recordActivityEnd(ExecutionEntity execution, String reason) {
        // our step is the record
    }

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {
        // our moves are the record
    }

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String engineItem) {
        // there are none
    }
}
