package org.hongdun.exchange.jms;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The one sign at which every loop of this node ends; waiting for it is how loops pause. */
public final class Stop {

    private final CountDownLatch sign = new CountDownLatch(1);

    public void now() {
        sign.countDown();
    }

    public boolean isOrdered() {
        return sign.getCount() == 0;
    }

    /** @return whether the sign has come meanwhile */
    public boolean within(Duration pause) {
        try {
            return sign.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ordered) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
