package org.hongdun.platform.approval.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hongdun.platform.approval.engine.DueTimer;

/** Looks every half minute for timers that are due, on every server alike, and lets the server's executor fire them. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FlowTimer {

    private static final int AT_ONCE = 50;
    private static final int PARTS = 20;
    private static final int PART = 500;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private FlowRounds rounds;

    @Inject
    private TimeKeeper times;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @PermitAll
    public void round() {
        List<DueTimer> due = rounds.due(AT_ONCE);
        CompletableFuture<?>[] fired = due.stream()
                .map(timer -> CompletableFuture.runAsync(() -> rounds.fire(timer), executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(fired).join();
        rounds.releaseForgottenClaims();
    }

    /** What ended since the last minute; after a long pause the rest follows in the next minutes. */
    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @PermitAll
    public void recordTimes() {
        for (int part = 0; part < PARTS; part++) {
            if (times.recordSteps(PART) + times.recordItems(PART) == 0) {
                return;
            }
        }
    }
}
