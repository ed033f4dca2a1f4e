package org.hongdun.benchmark;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.BridgeConfiguration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * What the brokers could do without a product around them: two of the same software, with journals that sync as ours do,
 * and a core bridge from one to the other that detects duplicates.
 */
final class BareBrokers implements AutoCloseable {

    private static final String FIRST = "tcp://127.0.0.1:61999";
    private static final String SECOND = "tcp://127.0.0.1:61998";
    private static final String LOCAL = "local";
    private static final String BRIDGED = "bridged";
    private static final String ARRIVED = "arrived";
    private static final int JOURNAL_TIMEOUT_NANOS = 500_000;
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final byte[] body;
    private final EmbeddedActiveMQ first;
    private final EmbeddedActiveMQ second;

    /** @param bodyBytes length of each message */
    BareBrokers(Path folder, int bodyBytes) throws Exception {
        body = new byte[bodyBytes];
        second = started(configuration(folder.resolve("second"), SECOND, ARRIVED));
        first = started(configuration(folder.resolve("first"), FIRST, LOCAL, BRIDGED)
                .addConnectorConfiguration("second", SECOND)
                .addBridgeConfiguration(new BridgeConfiguration()
                        .setName("bridge")
                        .setQueueName(BRIDGED)
                        .setForwardingAddress(ARRIVED)
                        .setUseDuplicateDetection(true)
                        .setStaticConnectors(List.of("second"))));
    }

    private static ConfigurationImpl configuration(Path folder, String address, String... queues) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration
                .setSecurityEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDatasync(true)
                .setJournalBufferTimeout_NIO(JOURNAL_TIMEOUT_NANOS)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("tcp", address);
        for (String queue : queues) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration()
                    .setName(queue)
                    .addRoutingType(RoutingType.ANYCAST)
                    .addQueueConfig(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST)));
        }
        return configuration;
    }

    private static EmbeddedActiveMQ started(ConfigurationImpl configuration) throws Exception {
        return new EmbeddedActiveMQ().setConfiguration(configuration).start();
    }

    /** Messages a second through one broker: first all in, then all out. */
    double consumed(int count) throws JMSException {
        long begun = System.nanoTime();
        send(count, LOCAL);
        receive(count, FIRST, LOCAL);
        return count / seconds(begun);
    }

    /** Messages a second into one broker, over the bridge and out of the other, all at the same time. */
    double bridged(int count) throws JMSException {
        long begun = System.nanoTime();
        CompletableFuture<Void> receiving = CompletableFuture.runAsync(() -> receive(count, SECOND, ARRIVED));
        send(count, BRIDGED);
        receiving.join();
        return count / seconds(begun);
    }

    private void send(int count, String name) throws JMSException {
        try (JMSContext context = new ActiveMQConnectionFactory(FIRST).createContext(JMSContext.SESSION_TRANSACTED)) {
            Queue queue = context.createQueue(name);
            for (int i = 1; i <= count; i++) {
                BytesMessage message = context.createBytesMessage();
                message.writeBytes(body);
                context.createProducer().send(queue, message);
                if (i % BATCH == 0 || i == count) {
                    context.commit();
                }
            }
        }
    }

    private static void receive(int count, String address, String name) {
        try (JMSContext context = new ActiveMQConnectionFactory(address).createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = context.createConsumer(context.createQueue(name))) {
            for (int i = 1; i <= count; i++) {
                if (consumer.receive(PATIENCE.toMillis()) == null) {
                    throw new IllegalStateException("Only " + (i - 1) + " of " + count + " messages came");
                }
                if (i % BATCH == 0 || i == count) {
                    context.commit();
                }
            }
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() throws Exception {
        first.stop();
        second.stop();
    }
}
