package org.hongdun.exchange.jms;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.application.Bells;
import org.hongdun.exchange.application.Deliveries;
import org.hongdun.exchange.application.Intake;
import org.hongdun.exchange.application.LinkBoard;
import org.hongdun.exchange.application.Relay;
import org.hongdun.exchange.application.Transactions;
import org.hongdun.exchange.persistence.Settings;

/** All loops of one side: taking, giving and delivering for every link. */
public class Exchange {

    private final Intake intake;
    private final Deliveries deliveries;
    private final Relay relay;
    private final ContentStore contents;
    private final LinkBoard board;
    private final Bells bells;
    private final IncomingMessages messages;
    private final ThreadFactory threads;

    public Exchange(
            Intake intake,
            Deliveries deliveries,
            Relay relay,
            ContentStore contents,
            LinkBoard board,
            Bells bells,
            Transactions transactions,
            Settings settings,
            ThreadFactory threads,
            Clock clock) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.relay = relay;
        this.contents = contents;
        this.board = board;
        this.bells = bells;
        this.threads = threads;
        this.messages = new IncomingMessages(transactions, contents, settings, threads, clock);
    }

    /**
     * The loops, to be run in a thread each until the stop is ordered.
     *
     * @param patience after which a silent link is opened anew; more than any single answer or pause may take
     */
    public List<Runnable> loops(List<BrokerLink> links, Connections connections, Stop stop, Duration patience) {
        List<Runnable> loops = new ArrayList<>();
        List<LinkLoop> watched = new ArrayList<>();
        for (BrokerLink link : links) {
            if (link.direction() == Direction.IN) {
                watched.add(new Taking(link, connections, board, stop, intake, messages, bells));
                loops.add(new Delivering(link.partner(), deliveries, bells, stop));
            } else {
                watched.add(new Giving(link, connections, board, stop, relay, contents, bells));
            }
        }
        loops.addAll(watched);
        loops.add(new LinkWatch(watched, threads, board, stop, patience));
        return loops;
    }
}
