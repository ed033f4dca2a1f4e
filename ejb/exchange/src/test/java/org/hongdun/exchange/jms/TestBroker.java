package org.hongdun.exchange.jms;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real broker with a journal, in this process so that a test can take it away and bring it back. */
public final class TestBroker implements AutoCloseable {

    private static final List<String> QUEUES = List.of(
            BrokerLink.TO_INTRANET,
            BrokerLink.TO_PORTAL,
            "hongdun.legacy.12315.in",
            "hongdun.legacy.12315.out",
            "hongdun.dlq");

    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ broker;

    public TestBroker(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    public TestBroker start() throws Exception {
        Configuration configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(true);
        configuration.setSecurityEnabled(false);
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.setJournalType(org.apache.activemq.artemis.core.server.JournalType.NIO);
        configuration.setJournalBufferTimeout_NIO(200_000);
        configuration.addAcceptorConfiguration("any", "tcp://127.0.0.1:" + port + "?protocols=CORE,AMQP,STOMP");
        AddressSettings settings = new AddressSettings();
        settings.setAutoCreateAddresses(false);
        settings.setAutoCreateQueues(false);
        settings.setMaxDeliveryAttempts(-1);
        configuration.addAddressSetting("#", settings);
        for (String queue : QUEUES) {
            configuration.addQueueConfiguration(
                    QueueConfiguration.of(queue).setAddress(queue).setRoutingType(RoutingType.ANYCAST));
        }
        broker = new EmbeddedActiveMQ().setConfiguration(configuration);
        broker.start();
        return this;
    }

    public void stop() throws Exception {
        broker.stop();
    }

    public int port() {
        return port;
    }

    public ConnectionFactory factory(String ignoredName) {
        return new ActiveMQConnectionFactory(
                "tcp://127.0.0.1:" + port + "?reconnectAttempts=0&initialConnectAttempts=1&callTimeout=15000");
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
