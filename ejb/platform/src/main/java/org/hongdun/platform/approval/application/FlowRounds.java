package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.ApprovalItems;

/**
 * What the flows do by themselves. Two servers may find the same timer: the row of the item is locked first, and whoever
 * comes second finds the timer gone.
 */
@ApplicationScoped
class FlowRounds {

    private static final String CLAIM_IDLE = "FLOW.CLAIM.IDLE";

    @Inject
    private EngineRoom room;

    @Inject
    private ApprovalItems items;

    @Inject
    private Verbs verbs;

    @Inject
    private House house;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DueTimer> due(int most) {
        return room.engine().due(verbs.now(), most);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fire(DueTimer timer) {
        items.lockedByEngineItem(timer.engineItem())
                .filter(item -> item.status() == ItemStatus.RUNNING)
                .filter(item -> room.engine().timers(timer.engineItem()).stream()
                        .anyMatch(still -> still.id().equals(timer.id())))
                .ifPresent(
                        item -> verbs.run(item, ApprovalEvent.STEP_TIMED_OUT, timer.timerId(), run -> run.fire(timer)));
    }

    /** Gives back what somebody claimed and then let lie. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void releaseForgottenClaims() {
        Duration idle = house.minutes(CLAIM_IDLE);
        items.claimedBefore(verbs.now().minus(idle)).forEach(id -> {
            ApprovalTask task = verbs.task(id, -1);
            if (task.isClaimed()) {
                verbs.endClaim(task);
            }
        });
    }
}
