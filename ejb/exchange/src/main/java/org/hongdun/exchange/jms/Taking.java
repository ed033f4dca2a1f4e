package org.hongdun.exchange.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.application.Arrival;
import org.hongdun.exchange.application.Bells;
import org.hongdun.exchange.application.Intake;
import org.hongdun.exchange.application.LinkBoard;
import org.hongdun.exchange.application.Source;

/**
 * Takes from a queue: stores a batch first and tells the broker afterwards. While the database is away the batch is kept in
 * hand and the store is tried again; nothing is given back, so the broker counts no failed deliveries for a trouble that
 * is ours.
 */
class Taking extends LinkLoop {

    private static final int MOST_MESSAGES = 100;
    private static final long MOST_BYTES = 8L << 20;
    private static final long WAIT_MILLIS = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Intake intake;
    private final IncomingMessages messages;
    private final Source source;
    private final Bells bells;

    Taking(
            BrokerLink link,
            Connections connections,
            LinkBoard board,
            Stop stop,
            Intake intake,
            IncomingMessages messages,
            Bells bells) {
        super(link, connections, board, stop);
        this.bells = bells;
        this.intake = intake;
        this.messages = messages;
        this.source = new Source(link.partner(), link.signed());
    }

    @Override
    LinkLoop anew() {
        return new Taking(link, connections, board, stop, intake, messages, bells);
    }

    @Override
    void work(Session session) throws JMSException {
        MessageConsumer consumer = session.createConsumer(session.createQueue(link.queue()));
        alive();
        while (!ends()) {
            Message first = consumer.receive(WAIT_MILLIS);
            moved();
            if (first != null) {
                take(session, consumer, first);
            }
        }
    }

    private void take(Session session, MessageConsumer consumer, Message first) throws JMSException {
        List<Arrival> arrivals = new ArrayList<>();
        long bytes = 0;
        int count = 0;
        for (Message message = first; message != null; message = consumer.receiveNoWait()) {
            Arrival arrival = messages.read(message, link.signed(), this::moved);
            moved();
            if (arrival != null) {
                arrivals.add(arrival);
                bytes += arrival.body() == null || arrival.body().bytes() == null
                        ? 0
                        : arrival.body().length();
            }
            if (++count == MOST_MESSAGES || bytes > MOST_BYTES) {
                break;
            }
        }
        if (stored(arrivals)) {
            session.commit();
            board.passed(link.name());
        }
    }

    private boolean stored(List<Arrival> arrivals) {
        Duration pause = Duration.ofSeconds(1);
        while (!arrivals.isEmpty()) {
            try {
                moved();
                intake.take(source, arrivals);
                bells.ring(Direction.IN, link.partner());
                alive();
                return true;
            } catch (RuntimeException ourTrouble) {
                board.away(link.name(), "not stored: " + words(ourTrouble));
                if (stop.within(pause)) {
                    return false;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
        return true;
    }
}
