package org.hongdun.platform.approval.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.repository.ProcessDefinition;

/** Makes an item that stands at the given nodes at once: tasks, and joins that wait for their other branches; or begins. */
record PlaceTokens(String engineKey, List<String> nodes) implements Command<String> {

    @Override
    public String execute(CommandContext context) {
        ProcessEngineConfigurationImpl configuration = CommandContextUtil.getProcessEngineConfiguration(context);
        ExecutionEntityManager executions = configuration.getExecutionEntityManager();
        ProcessDefinition definition =
                configuration.getDeploymentManager().findDeployedProcessDefinitionById(engineKey);
        Process process = configuration
                .getDeploymentManager()
                .resolveProcessDefinition(definition)
                .getProcess();
        ExecutionEntity root = executions.createProcessInstanceExecution(
                definition, null, null, null, null, null, null, null, null, null, null, null, null);
        root.setCurrentFlowElement(process.getInitialFlowElement());
        if (nodes.isEmpty()) {
            MoveToken.set(context, executions, root, process.getInitialFlowElement());
        }
        Map<String, ExecutionEntity> scopes = new HashMap<>();
        for (String node : nodes) {
            FlowElement element = process.getFlowElement(node, true);
            MoveToken.set(context, executions, scope(executions, root, scopes, element.getSubProcess()), element);
        }
        return root.getId();
    }

    private static ExecutionEntity scope(
            ExecutionEntityManager executions,
            ExecutionEntity root,
            Map<String, ExecutionEntity> scopes,
            SubProcess around) {
        if (around == null) {
            return root;
        }
        ExecutionEntity known = scopes.get(around.getId());
        if (known != null) {
            return known;
        }
        ExecutionEntity scope =
                executions.createChildExecution(scope(executions, root, scopes, around.getSubProcess()));
        scope.setCurrentFlowElement(around);
        scope.setScope(true);
        scope.setActive(false);
        scopes.put(around.getId(), scope);
        return scope;
    }
}
