package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.hongdun.acceptance.exchange.Gap;
import org.hongdun.acceptance.site.RunningSite;
import org.junit.jupiter.api.Test;

/** Documents a second from the portal's outbox to the intranet's inbox, against a bare consumer of the same broker software. */
class DocumentsIT {

    private static final int ROUNDS = 5;
    private static final int DOCUMENTS = 200;
    private static final int BODY_BYTES = 2048;
    private static final int BATCH = 100;
    private static final int FIRST_YEAR = 2071;
    private static final double BUSY = 0.05;
    private static final int MOST_LOOKS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ADDRESS = "tcp://127.0.0.1:61999";

    private final Path target = Path.of(System.getProperty("basedir", ".")).resolve("target");
    private int year = FIRST_YEAR;
    private int discarded;

    @Test
    void outbox_to_inbox() throws Exception {
        EmbeddedActiveMQ bare = new EmbeddedActiveMQ()
                .setConfiguration(new ConfigurationImpl()
                        .setSecurityEnabled(false)
                        .setJournalType(JournalType.NIO)
                        .setJournalDirectory(target.resolve("bare/journal").toString())
                        .setBindingsDirectory(target.resolve("bare/bindings").toString())
                        .setLargeMessagesDirectory(target.resolve("bare/large").toString())
                        .setPagingDirectory(target.resolve("bare/paging").toString())
                        .addAcceptorConfiguration("tcp", ADDRESS));
        bare.start();
        try (RunningSite site = RunningSite.start()) {
            Gap gap = new Gap(site);
            List<Double> ours = new ArrayList<>();
            List<Double> limit = new ArrayList<>();
            ours(gap);
            bare();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(quietly(() -> ours(gap)));
                limit.add(quietly(DocumentsIT::bare));
                limit.add(quietly(DocumentsIT::bare));
                ours.add(quietly(() -> ours(gap)));
            }
            Report report = new Report();
            report.add(new Report.Line(
                    "documents portal outbox to intranet inbox",
                    "documents/s",
                    ours,
                    limit,
                    null,
                    discarded,
                    ROUNDS + " x A B B A of " + DOCUMENTS
                            + " annual reports; a round is put off by a second, at most " + MOST_LOOKS
                            + " times, while others use the machine (discarded); ours with signature, inbox row, inspection and"
                            + " audit in one database transaction each, H2 with WRITE_DELAY=0 (no fsync); limit: "
                            + BODY_BYTES + " bytes persistent (NIO journal, datasync), " + BATCH + " a transaction."));
            assertThat(ours).allMatch(rate -> rate > 0);
        } finally {
            bare.stop();
        }
    }

    private interface Round {
        double rate() throws IOException, JMSException;
    }

    /** Puts a round off while others leave less than five per cent of the processors idle, but not for ever. */
    private double quietly(Round round) throws IOException, JMSException {
        for (int look = 0; look < MOST_LOOKS && Machine.idle() < BUSY; look++) {
            discarded++;
        }
        return round.rate();
    }

    private double ours(Gap gap) {
        long begun = System.nanoTime();
        List<String> documents = gap.submit(DOCUMENTS, year++);
        gap.awaitArrivals(documents, DOCUMENTS);
        double rate = rate(begun);
        gap.awaitReceipts(documents, PATIENCE);
        return rate;
    }

    private static double bare() throws JMSException {
        long begun = System.nanoTime();
        try (JMSContext context = new ActiveMQConnectionFactory(ADDRESS).createContext(JMSContext.SESSION_TRANSACTED)) {
            Queue queue = context.createQueue("bare");
            for (int i = 1; i <= DOCUMENTS; i++) {
                BytesMessage message = context.createBytesMessage();
                message.writeBytes(new byte[BODY_BYTES]);
                context.createProducer().send(queue, message);
                if (i % BATCH == 0) {
                    context.commit();
                }
            }
            try (JMSConsumer consumer = context.createConsumer(queue)) {
                for (int i = 1; i <= DOCUMENTS; i++) {
                    assertThat(consumer.receive(PATIENCE.toMillis())).isNotNull();
                    if (i % BATCH == 0) {
                        context.commit();
                    }
                }
            }
        }
        return rate(begun);
    }

    private static double rate(long begun) {
        return DOCUMENTS / ((System.nanoTime() - begun) / 1e9);
    }
}
