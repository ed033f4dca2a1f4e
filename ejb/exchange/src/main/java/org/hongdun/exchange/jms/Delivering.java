package org.hongdun.exchange.jms;

import java.time.Duration;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.application.Bells;
import org.hongdun.exchange.application.Deliveries;

/** Gives the stored documents of one sender their effect. */
class Delivering implements Runnable {

    private static final System.Logger LOG = System.getLogger(Delivering.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final String sender;
    private final Deliveries deliveries;
    private final Bells bells;
    private final Stop stop;

    Delivering(String sender, Deliveries deliveries, Bells bells, Stop stop) {
        this.bells = bells;
        this.sender = sender;
        this.deliveries = deliveries;
        this.stop = stop;
    }

    @Override
    public void run() {
        Duration pause = LinkLoop.IDLE;
        while (!stop.isOrdered()) {
            try {
                if (deliveries.run(sender) == 0) {
                    bells.await(Direction.IN, sender, LinkLoop.IDLE);
                }
                pause = LinkLoop.IDLE;
            } catch (RuntimeException databaseAway) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "HD-X104 documents of {0} have to wait: {1}",
                        sender,
                        LinkLoop.words(databaseAway));
                stop.within(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }
}
