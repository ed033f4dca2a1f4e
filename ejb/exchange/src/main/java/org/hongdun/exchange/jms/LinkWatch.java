package org.hongdun.exchange.jms;

import jakarta.jms.JMSException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.hongdun.exchange.application.LinkBoard;

/**
 * Opens a link anew on which nothing has come back for long. The client of the broker waits without limit for the answer
 * that its queue is empty; were that answer lost, the link would be silent and look connected for ever.
 */
class LinkWatch implements Runnable {

    private static final System.Logger LOG = System.getLogger(LinkWatch.class.getName());

    private final List<LinkLoop> loops;
    private final ThreadFactory threads;
    private final LinkBoard board;
    private final Stop stop;
    private final Duration patience;

    /**
     * @param loops what serves the links now; kept up to date here
     * @param patience more than any single answer may take
     */
    LinkWatch(List<LinkLoop> loops, ThreadFactory threads, LinkBoard board, Stop stop, Duration patience) {
        this.loops = loops;
        this.threads = threads;
        this.board = board;
        this.stop = stop;
        this.patience = patience;
    }

    @Override
    public void run() {
        while (!stop.within(patience.dividedBy(10))) {
            loops.replaceAll(loop -> loop.hasMovedWithin(patience) ? loop : replaced(loop));
        }
    }

    private LinkLoop replaced(LinkLoop silent) {
        String name = silent.link.name();
        String why = "nothing came back for " + patience.toSeconds() + " s; opened anew";
        LOG.log(System.Logger.Level.ERROR, "HD-X105 link {0} is silent: {1}", name, why);
        board.away(name, why);
        LinkLoop anew = silent.replacement();
        threads.newThread(() -> disconnect(silent)).start();
        threads.newThread(anew).start();
        return anew;
    }

    /** On a thread of its own, since the farewell may find no answer either. */
    private static void disconnect(LinkLoop silent) {
        try {
            silent.disconnect();
        } catch (JMSException | RuntimeException goneAlready) {
            LOG.log(System.Logger.Level.WARNING, "HD-X105 link {0}: {1}", silent.link.name(), goneAlready.getMessage());
        }
    }
}
