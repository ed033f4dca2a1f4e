package org.hongdun.exchange.jms;

import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.List;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.application.Bells;
import org.hongdun.exchange.application.LinkBoard;
import org.hongdun.exchange.application.Parcel;
import org.hongdun.exchange.application.Relay;

/**
 * Carries the outbox to a broker, a batch per JMS transaction, and notes afterwards what has been sent. After a crash in
 * between the batch is sent once more: the broker refuses it by its transmission ids, and the inbox would know it anyway.
 */
class Giving extends LinkLoop {

    /** So often idle, the link asks whether the broker is still there: an empty commit goes there and back. */
    private static final int IDLE_BEATS = 10;

    private final Relay relay;
    private final ContentStore contents;
    private final Bells bells;

    Giving(
            BrokerLink link,
            Connections connections,
            LinkBoard board,
            Stop stop,
            Relay relay,
            ContentStore contents,
            Bells bells) {
        super(link, connections, board, stop);
        this.relay = relay;
        this.bells = bells;
        this.contents = contents;
    }

    @Override
    LinkLoop anew() {
        return new Giving(link, connections, board, stop, relay, contents, bells);
    }

    @Override
    void work(Session session) throws JMSException {
        MessageProducer producer = session.createProducer(session.createQueue(link.queue()));
        OutgoingMessages messages = new OutgoingMessages(session, producer, contents, this::moved);
        alive();
        int idle = 0;
        while (!ends()) {
            moved();
            List<Parcel> parcels = relay.next(link.name(), List.of(link.partner()), link.signed());
            if (parcels.isEmpty()) {
                if (++idle % IDLE_BEATS == 0) {
                    session.commit();
                }
                bells.await(Direction.OUT, link.partner(), IDLE);
                continue;
            }
            give(session, messages, parcels);
            relay.sent(parcels);
            board.passed(link.name());
        }
    }

    private static void give(Session session, OutgoingMessages messages, List<Parcel> parcels) throws JMSException {
        try {
            for (Parcel parcel : parcels) {
                messages.send(parcel);
            }
            session.commit();
        } catch (JMSException broken) {
            if (!isDuplicate(broken)) {
                throw broken;
            }
            oneByOne(session, messages, parcels);
        }
    }

    /** Part of the batch lies at the broker since before a crash: that part is refused there and counts as sent. */
    private static void oneByOne(Session session, OutgoingMessages messages, List<Parcel> parcels) throws JMSException {
        for (Parcel parcel : parcels) {
            try {
                messages.send(parcel);
                session.commit();
            } catch (JMSException refused) {
                if (!isDuplicate(refused)) {
                    throw refused;
                }
            }
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("ActiveMQDuplicateIdException")) {
                return true;
            }
        }
        return false;
    }
}
