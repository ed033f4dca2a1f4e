package org.hongdun.registry.search.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Follows the record books closely enough that a new subject is found within a second, on every server for itself. */
@Singleton
@Startup
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTimer {

    private static final Logger LOG = System.getLogger(SearchTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    @Inject
    private IndexKeeper keeper;

    @Resource
    private TimerService timers;

    @PostConstruct
    void start() {
        followAfter(PAUSE);
    }

    private void followAfter(Duration pause) {
        timers.createSingleActionTimer(pause.toMillis(), new TimerConfig("index of subjects", false));
    }

    /** One round starts the next, so that none meets the one before; the container must not repeat a failed one beside it. */
    @Timeout
    @PermitAll
    public void follow(Timer timer) {
        Duration pause = AFTER_TROUBLE;
        try {
            keeper.follow();
            pause = PAUSE;
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Index of subjects: not followed, tried again in " + pause.toSeconds() + " s", failed);
        } finally {
            followAfter(pause);
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false, info = "check of the index of subjects")
    @PermitAll
    public void check() {
        keeper.check();
    }
}
