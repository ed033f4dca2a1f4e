package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hongdun.exchange.Direction;

/**
 * Wakes the loops of this node when there is something to do for them. What another node writes rings nowhere here, so a
 * loop also looks by itself now and then.
 */
@ApplicationScoped
public class Bells {

    private final Map<String, Semaphore> bells = new ConcurrentHashMap<>();

    /** There is a document to act on (IN) or to give away (OUT). */
    public void ring(Direction direction, String partner) {
        Semaphore bell = bell(direction, partner);
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Returns at once if it has been rung since the last call. */
    public void await(Direction direction, String partner, Duration most) {
        Semaphore bell = bell(direction, partner);
        try {
            if (bell.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException ordered) {
            Thread.currentThread().interrupt();
        }
    }

    private Semaphore bell(Direction direction, String partner) {
        return bells.computeIfAbsent(direction + "|" + partner, key -> new Semaphore(0));
    }
}
