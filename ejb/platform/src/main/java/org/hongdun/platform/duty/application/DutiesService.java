package org.hongdun.platform.duty.application;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hongdun.platform.duty.Duties;

@ApplicationScoped
public class DutiesService implements Duties {

    private static final System.Logger LOG = System.getLogger(DutiesService.class.getName());

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DutyBook book;

    @Override
    public void every(Duration pause, String duty, Runnable round) {
        known.add(duty);
        executor.schedule(() -> make(pause, duty, round), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void make(Duration pause, String duty, Runnable round) {
        try {
            if (book.take(duty)) {
                round.run();
            }
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "HD-D101 a round of " + duty + " has failed and begins anew", failed);
        } finally {
            every(pause, duty, round);
        }
    }

    @Override
    public boolean keep(String duty) {
        return book.take(duty);
    }

    @PreDestroy
    void giveBack() {
        known.forEach(book::giveBack);
    }
}
