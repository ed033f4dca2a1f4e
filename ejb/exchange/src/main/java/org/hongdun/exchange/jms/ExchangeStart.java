package org.hongdun.exchange.jms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.application.Bells;
import org.hongdun.exchange.application.Deliveries;
import org.hongdun.exchange.application.Intake;
import org.hongdun.exchange.application.LinkBoard;
import org.hongdun.exchange.application.Relay;
import org.hongdun.exchange.application.Transactions;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.persistence.Settings;

/** Starts the loops with the server and ends them with it. */
@Singleton
@Startup
@DenyAll
public class ExchangeStart {

    private static final long FAREWELL_MILLIS = 5_000;

    /** Twice the longest pause of a link, four times the longest call. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    private Intake intake;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Relay relay;

    @Inject
    private ContentStore contents;

    @Inject
    private LinkBoard board;

    @Inject
    private Bells bells;

    @Inject
    private Transactions transactions;

    @Inject
    private Settings settings;

    @Inject
    private Side side;

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private final Stop stop = new Stop();
    private final List<Thread> running = new ArrayList<>();

    @PostConstruct
    void start() {
        Exchange exchange =
                new Exchange(intake, deliveries, relay, contents, board, bells, transactions, settings, threads, clock);
        for (Runnable loop : exchange.loops(BrokerLink.of(side), this::open, stop, PATIENCE)) {
            Thread thread = threads.newThread(loop);
            thread.setDaemon(true);
            running.add(thread);
            thread.start();
        }
    }

    private Connection open(String factory) throws JMSException {
        return factory(factory).createConnection(side.name(), System.getenv(BrokerLink.password(factory, side)));
    }

    private static ConnectionFactory factory(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException notBound) {
            throw new IllegalStateException(name + " is not bound in this server", notBound);
        }
    }

    @PreDestroy
    void end() {
        stop.now();
        for (Thread thread : running) {
            try {
                thread.join(FAREWELL_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
