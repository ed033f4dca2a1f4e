package org.hongdun.acceptance.site;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that happens elsewhere. */
public final class Patience {

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError if it does not hold in time
     */
    public static void await(String what, Duration patience, BooleanSupplier condition) {
        await(what, patience, condition, () -> "");
    }

    /**
     * As {@link #await(String, Duration, BooleanSupplier)}.
     *
     * @param instead what is found instead, for the report of a failure
     */
    public static void await(String what, Duration patience, BooleanSupplier condition, Supplier<String> instead) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what + instead.get());
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
