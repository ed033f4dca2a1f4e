package org.hongdun.platform.approval.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;

/**
 * Takes away whatever rests on the nodes left and sets one token on the target, under the sub-process it lies in. The
 * engine's own change of state is not used: it moves named tokens one by one, knows nothing of brackets, and leaves behind
 * what waits at joins.
 */
record MoveToken(String engineItem, Set<String> left, String target) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        ExecutionEntityManager executions = CommandContextUtil.getExecutionEntityManager(context);
        ExecutionEntity root = executions.findById(engineItem);
        List<ExecutionEntity> all = executions.findChildExecutionsByProcessInstanceId(engineItem);
        Set<String> gone = new HashSet<>();
        for (ExecutionEntity execution : all) {
            if (execution.getActivityId() != null && left.contains(execution.getActivityId())) {
                remove(executions, execution, gone);
            }
        }
        FlowElement element = CommandContextUtil.getProcessEngineConfiguration(context)
                .getDeploymentManager()
                .resolveProcessDefinition(CommandContextUtil.getProcessEngineConfiguration(context)
                        .getDeploymentManager()
                        .findDeployedProcessDefinitionById(root.getProcessDefinitionId()))
                .getProcess()
                .getFlowElement(target, true);
        all.removeIf(execution -> gone.contains(execution.getId()));
        set(context, executions, parentOf(element, root, all), element);
        return null;
    }

    private static void remove(ExecutionEntityManager executions, ExecutionEntity execution, Set<String> gone) {
        if (gone.add(execution.getId())) {
            for (ExecutionEntity child : List.copyOf(execution.getExecutions())) {
                remove(executions, child, gone);
            }
            executions.deleteExecutionAndRelatedData(execution, null, false);
        }
    }

    static ExecutionEntity parentOf(FlowElement element, ExecutionEntity root, Collection<ExecutionEntity> all) {
        SubProcess around = element.getSubProcess();
        return around == null
                ? root
                : all.stream()
                        .filter(execution -> around.getId().equals(execution.getActivityId()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Not inside " + around.getId()));
    }

    static ExecutionEntity set(
            CommandContext context, ExecutionEntityManager executions, ExecutionEntity parent, FlowElement element) {
        ExecutionEntity token = executions.createChildExecution(parent);
        token.setCurrentFlowElement(element);
        CommandContextUtil.getAgenda(context).planContinueProcessOperation(token);
        return token;
    }
}
