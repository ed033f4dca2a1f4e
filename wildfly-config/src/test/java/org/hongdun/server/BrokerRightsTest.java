package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both brokers as real processes: what each account may do at each address, and what a restart keeps. */
class BrokerRightsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path home;

    private static final Map<Side, BrokerProcess> BROKERS = new EnumMap<>(Side.class);

    @BeforeAll
    static void start_both_brokers() throws IOException {
        Settings settings = Settings.from(Map.of(), home)
                .with(Setting.HONGDUN_BROKER_PORT, freePort())
                .with(Setting.HONGDUN_PORTAL_BROKER_PORT, freePort());
        Layout layout = layout("broker-test");
        for (Side side : Side.values()) {
            var broker = new BrokerProcess(side, layout, settings);
            BROKERS.put(side, broker);
            broker.start();
        }
        BROKERS.values().forEach(broker -> broker.awaitReady(PATIENCE));
    }

    /** The brokers' files and, as their libraries, the class path of this test. */
    static Layout layout(String name) throws IOException {
        Path layout = Path.of("target", name).toAbsolutePath();
        Installation.delete(layout);
        Installation.copyTree(Path.of("broker"), layout.resolve("broker"));
        linkOwnClassPath(Files.createDirectories(layout.resolve("lib")));
        return new Layout(layout);
    }

    private static void linkOwnClassPath(Path lib) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(":")) {
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(lib.resolve(Path.of(entry).getFileName()), Path.of(entry));
            }
        }
    }

    @AfterAll
    static void stop_both_brokers() {
        BROKERS.values().forEach(BrokerProcess::stop);
    }

    static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    private static <T> T as(Side side, String account, String password, Work<T> work) throws Exception {
        try (ServerLocator locator = ActiveMQClient.createServerLocator(
                        "tcp://127.0.0.1:" + BROKERS.get(side).port());
                ClientSessionFactory factory = locator.createSessionFactory();
                ClientSession session = factory.createSession(account, password, false, true, true, false, 0)) {
            session.start();
            return work.in(session);
        }
    }

    private interface Work<T> {
        T in(ClientSession session) throws Exception;
    }

    private static Void send(ClientSession session, String address, String id) throws ActiveMQException {
        ClientMessage message = session.createMessage(true);
        message.putStringProperty(Message.HDR_DUPLICATE_DETECTION_ID.toString(), id);
        session.createProducer(address).send(message);
        return null;
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "PORTAL,portal,hongdun,hongdun.documents.to-intranet,send",
        "PORTAL,intranet,hongdun,hongdun.documents.to-intranet,consume",
        "PORTAL,intranet,hongdun,hongdun.documents.to-portal,send",
        "PORTAL,portal,hongdun,hongdun.documents.to-portal,consume",
        "PORTAL,intranet,hongdun,hongdun.dlq,consume",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.12315.in,send",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.12315.out,consume",
        "INTRANET,legacy-archives,demo-archives,hongdun.legacy.archives.in,send",
        "INTRANET,legacy-cases,demo-cases,hongdun.legacy.cases.out,consume",
        "INTRANET,legacy-registry,demo-registry,hongdun.legacy.registry.in,send",
        "INTRANET,intranet,hongdun,hongdun.legacy.12315.in,consume",
        "INTRANET,intranet,hongdun,hongdun.legacy.12315.out,send",
    })
    void an_account_may(Side side, String account, String password, String address, String what) throws Exception {
        as(side, account, password, session -> use(session, address, what));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "PORTAL,portal,hongdun,hongdun.documents.to-portal,send",
        "PORTAL,portal,hongdun,hongdun.documents.to-intranet,consume",
        "PORTAL,intranet,hongdun,hongdun.documents.to-intranet,send",
        "PORTAL,intranet,hongdun,hongdun.documents.to-portal,consume",
        "PORTAL,portal,hongdun,hongdun.dlq,consume",
        "PORTAL,portal,hongdun,activemq.management,send",
        "PORTAL,intranet,hongdun,activemq.management,send",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.12315.in,consume",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.12315.out,send",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.cases.in,send",
        "INTRANET,legacy-12315,demo-12315,hongdun.legacy.cases.out,consume",
        "INTRANET,legacy-12315,demo-12315,activemq.management,send",
        "INTRANET,legacy-12315,demo-12315,hongdun.dlq,consume",
        "INTRANET,intranet,hongdun,activemq.management,send",
    })
    void an_account_may_not(Side side, String account, String password, String address, String what) {
        assertThatThrownBy(() -> as(side, account, password, session -> use(session, address, what)))
                .isInstanceOf(ActiveMQException.class)
                .hasMessageContaining("does not have permission");
    }

    private static Void use(ClientSession session, String address, String what) throws ActiveMQException {
        if (what.equals("send")) {
            return send(session, address, UUID.randomUUID().toString());
        }
        session.createConsumer(address).close();
        return null;
    }

    @ParameterizedTest
    @CsvSource({"PORTAL,portal", "INTRANET,intranet", "INTRANET,legacy-12315", "PORTAL,nobody"})
    void a_wrong_password_opens_no_session(Side side, String account) {
        assertThatThrownBy(() -> as(side, account, "wrong", session -> null))
                .isInstanceOf(ActiveMQSecurityException.class);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL,portal,hongdun", "PORTAL,intranet,hongdun", "INTRANET,legacy-12315,demo-12315"})
    void nobody_creates_queues_or_addresses(Side side, String account, String password) {
        assertThatThrownBy(() -> as(side, account, password, session -> {
                    session.createQueue(QueueConfiguration.of("hongdun.own").setDurable(true));
                    return null;
                }))
                .isInstanceOf(ActiveMQSecurityException.class);
    }

    @Test
    void a_message_survives_kill_minus_nine_and_is_not_taken_a_second_time_afterwards() throws Exception {
        String id = UUID.randomUUID().toString();
        String address = "hongdun.legacy.cases.in";
        as(Side.INTRANET, "legacy-cases", "demo-cases", session -> send(session, address, id));

        BrokerProcess broker = BROKERS.get(Side.INTRANET);
        broker.kill();
        broker.start();
        broker.awaitReady(PATIENCE);

        as(Side.INTRANET, "legacy-cases", "demo-cases", session -> send(session, address, id));
        List<String> ids = as(Side.INTRANET, "intranet", "hongdun", session -> {
            var consumer = session.createConsumer(address);
            var found = new java.util.ArrayList<String>();
            for (ClientMessage message = consumer.receive(2000); message != null; message = consumer.receive(500)) {
                found.add(message.getStringProperty(SimpleString.of(Message.HDR_DUPLICATE_DETECTION_ID.toString())));
                message.acknowledge();
            }
            session.commit();
            return found;
        });
        assertThat(ids).containsExactly(id);
    }
}
