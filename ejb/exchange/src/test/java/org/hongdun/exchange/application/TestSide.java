package org.hongdun.exchange.application;

import jakarta.jms.ConnectionFactory;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.ReceiptListener;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.contract.ReceiptXml;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.jms.BrokerLink;
import org.hongdun.exchange.jms.Exchange;
import org.hongdun.exchange.jms.Stop;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.exchange.persistence.DatabaseContentStore;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.Lanes;
import org.hongdun.exchange.persistence.MonitorTable;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.exchange.persistence.Settings;
import org.hongdun.testing.TestDatabase;

/** One side of the exchange on a real database, without a server around it. */
public final class TestSide {

    private static final String UNIT = "hongdun-exchange";
    private static final Contracts CONTRACTS = new Contracts();

    private final TestDatabase database;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterwards = new ThreadLocal<>();
    public final EntityManager em;
    private final Exchange exchange;
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private Stop stop = new Stop();

    public final Side side;
    public final Transactions transactions = new OwnTransactions();
    public final DatabaseContentStore contents;
    public final Outbox outbox;
    public final Intake intake;
    public final Deliveries deliveries;
    public final Relay relay;
    public final LinkBoard board;
    public final MonitorTable monitor;
    public final Interventions interventions;
    public final DocumentViews views;

    public TestSide(
            String name,
            TestDatabase database,
            Path keyFolder,
            Clock clock,
            Collection<DocumentHandler> documentHandlers,
            Collection<ReceiptListener> listeners) {
        this.database = database;
        this.side = new Side(name);
        this.em = threadBound();
        KeyRing keys = new KeyRing(keyFolder, name);
        OutboxTable outboxTable = new OutboxTable(em);
        InboxTable inboxTable = new InboxTable(em);
        Lanes lanes = new Lanes(em);
        Settings settings = new Settings(em, clock);
        Bells bells = new Bells();
        Handlers handlers = new Handlers(documentHandlers, listeners);
        Receipts receipts = new Receipts(outboxTable, transactions, bells, clock);
        contents = new DatabaseContentStore(em, clock);
        board = new LinkBoard(clock);
        monitor = new MonitorTable(em);
        outbox = new DocumentOutbox(outboxTable, contents, settings, CONTRACTS, transactions, bells, clock);
        intake = new Intake(inboxTable, receipts, settings, transactions, side, keys, CONTRACTS);
        Delivery delivery = new Delivery(
                inboxTable,
                lanes,
                receipts,
                new ReceiptBook(outboxTable, handlers, clock),
                handlers,
                contents,
                settings,
                transactions,
                clock);
        deliveries = new Deliveries(inboxTable, delivery, transactions, clock);
        relay = new Relay(outboxTable, lanes, settings, transactions, side, keys, clock);
        views = new DocumentViews(inboxTable, outboxTable, monitor, contents);
        interventions = new Interventions(
                inboxTable, outboxTable, monitor, lanes, contents, receipts, CONTRACTS, List.of(), clock);
        exchange = new Exchange(
                intake, deliveries, relay, contents, board, bells, transactions, settings, Thread::new, clock);
    }

    /** Starts the loops over the links to these partners. */
    public void start(Function<String, ConnectionFactory> factories, String... partners) {
        start(Duration.ofMinutes(1), factories, partners);
    }

    /** @param patience after which a silent link is opened anew */
    public void start(Duration patience, Function<String, ConnectionFactory> factories, String... partners) {
        stop = new Stop();
        List<BrokerLink> links = BrokerLink.of(side).stream()
                .filter(l -> List.of(partners).contains(l.partner()))
                .toList();
        for (Runnable loop : exchange.loops(links, name -> factories.apply(name).createConnection(), stop, patience)) {
            Thread thread = new Thread(loop, side.name() + " " + loop.getClass().getSimpleName());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    public void stop() throws InterruptedException {
        stop.now();
        for (Thread thread : threads) {
            thread.join(20_000);
        }
        threads.clear();
    }

    /** An empty exchange, as after the migration. */
    public void clear() {
        for (String table : List.of(
                "exchange_outbox",
                "exchange_inbox",
                "exchange_sequence",
                "exchange_lease",
                "exchange_content_chunk",
                "exchange_content",
                "exchange_intervention")) {
            database.execute("delete from " + table);
        }
    }

    /** Documents, without the receipts. */
    public long incoming(DocumentState state) {
        return count("InboxDocument", state);
    }

    /** Documents, without the receipts. */
    public long outgoing(DocumentState state) {
        return count("OutboxDocument", state);
    }

    private long count(String table, DocumentState state) {
        return transactions.anew(() -> em.createQuery(
                        "select count(d) from " + table + " d where d.state = :state and d.documentType <> :receipt",
                        Long.class)
                .setParameter("state", state)
                .setParameter("receipt", OutboxDocument.RECEIPT_TYPE)
                .getSingleResult());
    }

    /** How many transactions have been begun. */
    public int begun() {
        return begun.get();
    }

    public InboxDocument arrived(String documentId) {
        return transactions.anew(() -> em.createQuery(
                        "select d from InboxDocument d where d.documentId = :id order by d.id", InboxDocument.class)
                .setParameter("id", documentId)
                .setMaxResults(1)
                .getSingleResult());
    }

    public OutboxDocument left(String documentId) {
        return transactions.anew(
                () -> em.createQuery("select d from OutboxDocument d where d.documentId = :id", OutboxDocument.class)
                        .setParameter("id", documentId)
                        .getSingleResult());
    }

    /** Outcome and code of the receipts written for a document, oldest first. */
    public List<String> receiptsFor(String documentId) {
        return transactions.anew(() -> em.createQuery(
                        "select d from OutboxDocument d where d.correlationId = :id and d.documentType = :receipt"
                                + " order by d.createdAt, d.id",
                        OutboxDocument.class)
                .setParameter("id", documentId)
                .setParameter("receipt", OutboxDocument.RECEIPT_TYPE)
                .getResultStream()
                .map(d -> ReceiptXml.read(d.body()))
                .map(r -> r.outcome() + " " + r.code())
                .toList());
    }

    private EntityManager threadBound() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    EntityManager bound = current.get();
                    return invoke(
                            bound != null ? bound : database.factory(UNIT).createEntityManager(), method, arguments);
                });
    }

    private static Object invoke(EntityManager em, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(em, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private final class OwnTransactions implements Transactions {

        @Override
        public <T> T anew(Supplier<T> work) {
            begun.incrementAndGet();
            EntityManager outer = current.get();
            List<Runnable> outerAfterwards = afterwards.get();
            List<Runnable> own = new ArrayList<>();
            T result;
            try {
                afterwards.set(own);
                result = database.ask(UNIT, bound -> {
                    current.set(bound);
                    return work.get();
                });
            } finally {
                current.set(outer);
                afterwards.set(outerAfterwards);
            }
            own.forEach(Runnable::run);
            return result;
        }

        @Override
        public void afterCommit(Runnable then) {
            afterwards.get().add(then);
        }
    }
}
