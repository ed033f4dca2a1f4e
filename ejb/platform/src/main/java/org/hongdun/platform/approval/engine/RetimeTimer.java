package org.hongdun.platform.approval.engine;

import java.time.Instant;
import java.util.Date;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.impl.persistence.entity.TimerJobEntity;

/** Gives a waiting timer another due instant. */
record RetimeTimer(String timer, Instant due) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TimerJobEntity job = CommandContextUtil.getProcessEngineConfiguration(context)
                .getJobServiceConfiguration()
                .getTimerJobEntityManager()
                .findById(timer);
        if (job != null) {
            job.setDuedate(Date.from(due));
        }
        return null;
    }
}
