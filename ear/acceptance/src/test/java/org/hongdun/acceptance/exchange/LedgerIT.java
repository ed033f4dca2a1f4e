package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.hongdun.acceptance.site.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the kill tests sees what a naive receiver loses when it is killed, and nothing amiss with a careful one. */
class LedgerIT {

    private static final int DOCUMENTS = 400;
    private static final int KILLS = 3;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private String address;

    @TempDir
    private Path folder;

    @BeforeEach
    void startBroker() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            address = "tcp://127.0.0.1:" + free.getLocalPort();
        }
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration("tcp", address);
        broker.setConfiguration(configuration).start();
    }

    @AfterEach
    void stopBroker() throws Exception {
        broker.stop();
    }

    @Test
    void the_naive_receiver_loses_documents_and_the_checker_says_which() throws IOException, InterruptedException {
        Ledger ledger = killed("naive");

        assertThat(ledger.lost()).isNotEmpty();
        assertThat(ledger.doubled()).isEmpty();
    }

    @Test
    void the_careful_receiver_loses_and_doubles_nothing() throws IOException, InterruptedException {
        assertThat(killed("careful")).isEqualTo(Ledger.BALANCED);
    }

    private Ledger killed(String manner) throws IOException, InterruptedException {
        List<String> sent = send();
        Path effects = folder.resolve("effects");
        for (int kill = 1; kill <= KILLS; kill++) {
            Process receiver = receive(effects, manner);
            int before = lines(effects).size();
            Patience.await(
                    "effects", Duration.ofSeconds(60), () -> lines(effects).size() > before + 10);
            receiver.destroyForcibly().waitFor();
        }
        assertThat(receive(effects, manner).waitFor()).isZero();
        return Ledger.of(sent, lines(effects));
    }

    private List<String> send() {
        List<String> sent = new ArrayList<>();
        try (JMSContext context = new ActiveMQConnectionFactory(address).createContext()) {
            Queue queue = context.createQueue(SampleReceiver.QUEUE);
            JMSProducer producer = context.createProducer();
            for (int i = 0; i < DOCUMENTS; i++) {
                String id = "sample-" + i;
                producer.setProperty("id", id).send(queue, id);
                sent.add(id);
            }
        }
        return sent;
    }

    private Process receive(Path effects, String manner) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleReceiver.class.getName(),
                        address,
                        effects.toString(),
                        manner)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private static List<String> lines(Path effects) {
        try {
            return Files.exists(effects) ? Files.readAllLines(effects) : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
