package org.hongdun.exchange.jms;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.time.Duration;
import org.hongdun.exchange.application.LinkBoard;

/**
 * Keeps one link to a broker alive: opens it, works on it until something breaks, notes why, waits longer each time (1 to
 * 30 seconds), and opens it again.
 */
abstract class LinkLoop implements Runnable {

    static final Duration IDLE = Duration.ofMillis(300);

    private static final System.Logger LOG = System.getLogger(LinkLoop.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A link that has held so long starts over with the shortest pause. */
    private static final Duration STEADY = Duration.ofSeconds(60);

    final BrokerLink link;
    final LinkBoard board;
    final Stop stop;
    final Connections connections;
    private volatile Connection connection;
    private volatile long movedAt = System.nanoTime();
    private volatile boolean givenUp;
    private Duration pause = FIRST_PAUSE;

    LinkLoop(BrokerLink link, Connections connections, LinkBoard board, Stop stop) {
        this.link = link;
        this.connections = connections;
        this.board = board;
        this.stop = stop;
        board.announce(link.name(), link.partner(), link.direction());
    }

    @Override
    public void run() {
        while (!ends()) {
            long opened = System.nanoTime();
            moved();
            try (Connection opening = connections.open(link.connectionFactory())) {
                connection = opening;
                Session session = opening.createSession(true, Session.SESSION_TRANSACTED);
                opening.start();
                work(session);
            } catch (JMSException | RuntimeException broken) {
                if (ends()) {
                    return;
                }
                LOG.log(System.Logger.Level.WARNING, "HD-X102 link {0} is away: {1}", link.name(), words(broken));
                board.away(link.name(), words(broken));
                if (System.nanoTime() - opened > STEADY.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                moved();
                if (stop.within(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    /** Works until the stop; what it throws closes the connection. */
    abstract void work(Session session) throws JMSException;

    void alive() {
        board.connected(link.name());
    }

    /** Whether to stop working: every loop of this node ends, or another one serves this link. */
    boolean ends() {
        return givenUp || stop.isOrdered();
    }

    /** Something has come back: an answer of the broker, or a piece of a file. */
    void moved() {
        movedAt = System.nanoTime();
    }

    boolean hasMovedWithin(Duration time) {
        return System.nanoTime() - movedAt < time.toNanos();
    }

    /** Another loop over the same link, to which this one leaves it. */
    final LinkLoop replacement() {
        givenUp = true;
        return anew();
    }

    abstract LinkLoop anew();

    /** What the session holds uncommitted the broker hands over again. */
    final void disconnect() throws JMSException {
        Connection open = connection;
        if (open != null) {
            open.close();
        }
    }

    static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure ? failure.toString() : failure + " / " + root;
    }
}
