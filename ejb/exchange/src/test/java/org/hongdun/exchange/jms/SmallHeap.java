package org.hongdun.exchange.jms;

import jakarta.jms.Connection;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.application.Parcel;
import org.hongdun.exchange.application.Transactions;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.persistence.DatabaseContentStore;
import org.hongdun.exchange.persistence.Settings;
import org.hongdun.kernel.crypto.Sm3;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process with little memory: stores a file of 50 MiB, sends it through a broker, takes it from there into the store, and
 * reads it. Broker and database are processes of others, named by the arguments.
 */
final class SmallHeap {

    static final int FILE_BYTES = 50 << 20;

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private SmallHeap() {}

    /** @param arguments JDBC address, address of the broker */
    public static void main(String[] arguments) throws Exception {
        EntityManagerFactory factory = factory(arguments[0]);
        EntityManager em = threadBound();
        Transactions transactions = transactions(factory);
        DatabaseContentStore contents = new DatabaseContentStore(em, Clock.systemUTC());
        ContentRef file = transactions.anew(
                () -> contents.store(new Counting(FILE_BYTES), "large.bin", "application/pdf", FILE_BYTES));
        String expected = Sm3.of(new Counting(FILE_BYTES));
        require(file.sm3().equals(expected), "stored as " + file.sm3());

        try (var connections = new ActiveMQConnectionFactory(arguments[1]);
                Connection connection = connections.createConnection()) {
            Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
            connection.start();
            transactions.anew(() -> send(session, contents, file));
            session.commit();
            transactions.anew(() -> {
                em.createQuery("delete from ContentChunk").executeUpdate();
                em.createQuery("delete from StoredContent").executeUpdate();
            });
            MessageConsumer consumer = session.createConsumer(session.createQueue(BrokerLink.TO_INTRANET));
            Message message = consumer.receive(30_000);
            Settings settings = new Settings(em, Clock.systemUTC());
            transactions.anew(() -> settings.amount(SettingName.CONTENT_LIMIT));
            IncomingMessages messages =
                    new IncomingMessages(transactions, contents, settings, Thread::new, Clock.systemUTC());
            require(messages.read(message, true, () -> {}) == null, "taken as a file");
            session.commit();
        }
        String found = transactions.anew(() -> {
            try (InputStream in = contents.open(file.sm3())) {
                return Sm3.of(in);
            } catch (java.io.IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
        require(found.equals(expected), "read as " + found);
        System.exit(0);
    }

    private static void send(Session session, DatabaseContentStore contents, ContentRef file) {
        try {
            new OutgoingMessages(
                            session,
                            session.createProducer(session.createQueue(BrokerLink.TO_INTRANET)),
                            contents,
                            () -> {})
                    .send(new Parcel(1, "t-1", "intranet", null, Map.of(), new byte[0], List.of(file), true));
        } catch (jakarta.jms.JMSException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }

    private static EntityManagerFactory factory(String url) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        return Persistence.createEntityManagerFactory(
                "hongdun-exchange",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        database,
                        "jakarta.persistence.nonJtaDataSource",
                        database,
                        "hibernate.type.json_format_mapper",
                        new NoJson()));
    }

    /** Without it Hibernate looks for a JSON library that only the server has. */
    private static final class NoJson implements FormatMapper {

        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    private static EntityManager threadBound() {
        return (EntityManager) Proxy.newProxyInstance(
                SmallHeap.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, values) -> {
                    try {
                        return method.invoke(CURRENT.get(), values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static Transactions transactions(EntityManagerFactory factory) {
        return new Transactions() {
            @Override
            public <T> T anew(Supplier<T> work) {
                EntityManager outer = CURRENT.get();
                try (EntityManager em = factory.createEntityManager()) {
                    CURRENT.set(em);
                    em.getTransaction().begin();
                    T result = work.get();
                    em.getTransaction().commit();
                    return result;
                } finally {
                    CURRENT.set(outer);
                }
            }

            @Override
            public void afterCommit(Runnable then) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** So many bytes, none of them in memory. */
    private static final class Counting extends InputStream {

        private final int length;
        private int position;

        Counting(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            return position == length ? -1 : (position++ * 31 >>> 3) & 0xFF;
        }
    }
}
