package org.hongdun.platform.approval.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.duty.Duties;

/** Looks every half minute for what is due by itself, and lets the server's executor do it. */
@Singleton
@Startup
public class FlowTimer {

    private static final int AT_ONCE = 50;
    private static final int PARTS = 20;
    private static final int PART = 500;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Duties duties;

    @Inject
    private FlowRounds rounds;

    @Inject
    private Cover cover;

    @Inject
    private TimeKeeper times;

    @PostConstruct
    void begin() {
        duties.every(Duration.ofSeconds(30), "flow-rounds", this::round);
        duties.every(Duration.ofMinutes(1), "flow-cover", this::cover);
        duties.every(Duration.ofMinutes(1), "flow-times", this::recordTimes);
    }

    private void round() {
        List<DueTimer> due = rounds.due(AT_ONCE);
        CompletableFuture<?>[] fired = due.stream()
                .map(timer -> CompletableFuture.runAsync(() -> rounds.fire(timer), executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(fired).join();
        rounds.releaseForgottenClaims();
    }

    private void cover() {
        cover.uncovered().forEach(cover::cover);
    }

    /** What ended since the last minute; after a long pause the rest follows in the next minutes. */
    private void recordTimes() {
        for (int part = 0; part < PARTS; part++) {
            if (times.recordSteps(PART) + times.recordItems(PART) == 0) {
                return;
            }
        }
    }
}
