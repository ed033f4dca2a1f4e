package org.hongdun.platform.approval.engine;

import java.util.List;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Where the tokens of an item are that rest on nodes of one kind. */
record ReadTokens(String engineItem, Class<? extends FlowElement> kind) implements Command<List<Token>> {

    @Override
    public List<Token> execute(CommandContext context) {
        return CommandContextUtil.getExecutionEntityManager(context)
                .findChildExecutionsByProcessInstanceId(engineItem)
                .stream()
                .filter(execution -> kind.isInstance(execution.getCurrentFlowElement()))
                .map(execution -> new Token(execution.getId(), execution.getActivityId()))
                .toList();
    }
}
