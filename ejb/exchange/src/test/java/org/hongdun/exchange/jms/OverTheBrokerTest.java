package org.hongdun.exchange.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.exchange.application.TwoSides.await;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.application.Headers;
import org.hongdun.exchange.application.Parcel;
import org.hongdun.exchange.application.TwoSides;
import org.hongdun.exchange.contract.ReceiptXml;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All loops of both sides around a real broker. */
class OverTheBrokerTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private TestBroker broker;
    private TwoSides sides;

    @BeforeEach
    void start() throws Exception {
        broker = new TestBroker(folder.resolve("broker")).start();
        sides = new TwoSides(TestDatabase.PORTAL_ON_H2, TestDatabase.INTRANET_ON_H2, folder.resolve("keys"));
    }

    @AfterEach
    void stop() throws Exception {
        sides.portal.stop();
        sides.intranet.stop();
        broker.close();
    }

    private void startBoth() {
        sides.portal.start(broker::factory, "intranet");
        sides.intranet.start(broker::factory, "portal", "legacy-12315");
    }

    @Test
    void two_hundred_documents_cross_in_order_and_every_receipt_comes_home() throws Exception {
        List<String> filed = IntStream.range(0, 200)
                .mapToObj(i -> sides.file("K" + i % 9, null))
                .toList();
        startBoth();

        await(SOON, () -> sides.portal.outgoing(DocumentState.RECEIPTED) == 200);

        assertThat(sides.effects()).isEqualTo(filed);
        assertThat(sides.toldToPortal).hasSize(200);
    }

    @Test
    void while_the_broker_is_away_filing_goes_on_and_everything_arrives_afterwards() throws Exception {
        startBoth();
        String before = sides.file("K", null);
        await(SOON, () -> sides.portal.outgoing(DocumentState.RECEIPTED) == 1);
        broker.stop();
        await(SOON, () -> sides.portal.board.states().stream().noneMatch(l -> l.connected()));
        List<String> filed =
                IntStream.range(0, 30).mapToObj(i -> sides.file("K", null)).toList();
        assertThat(sides.portal.board.states()).allMatch(l -> l.awaySince() != null && l.lastError() != null);

        broker.start();
        await(SOON, () -> sides.portal.outgoing(DocumentState.RECEIPTED) == 31);

        assertThat(sides.effects())
                .startsWith(before)
                .endsWith(filed.toArray(String[]::new))
                .hasSize(31);
        assertThat(sides.portal.board.states()).allMatch(l -> l.connected());
    }

    @Test
    void a_link_whose_broker_never_answers_again_is_opened_anew() throws Exception {
        try (SilentLine line = new SilentLine(broker.port())) {
            sides.intranet.start(
                    Duration.ofSeconds(4),
                    ignored -> new ActiveMQConnectionFactory("tcp://127.0.0.1:" + line.port()
                            + "?reconnectAttempts=0&initialConnectAttempts=1&callTimeout=2000"
                            + "&clientFailureCheckPeriod=-1&connectionTTL=-1"),
                    "legacy-12315");
            sendComplaint("before", TwoSides.complaint());
            assertThat(receipts(1)).containsExactly("before ACCEPTED 0");

            line.fallSilent();
            sendComplaint("meanwhile", TwoSides.complaint());

            assertThat(receipts(1)).containsExactly("meanwhile ACCEPTED 0");
            assertThat(sides.effects()).containsExactly("before", "meanwhile");
        }
    }

    @Test
    void a_batch_that_was_sent_before_the_crash_and_not_noted_is_sent_again_without_harm() throws Exception {
        List<String> filed =
                IntStream.range(0, 5).mapToObj(i -> sides.file("K", null)).toList();
        List<Parcel> parcels = sides.portal.relay.next("intranet.giving", List.of("intranet"), true);
        send(parcels.subList(0, 3));

        startBoth();
        await(SOON, () -> sides.portal.outgoing(DocumentState.RECEIPTED) == 5);

        assertThat(sides.effects()).isEqualTo(filed);
    }

    private void send(List<Parcel> parcels) throws JMSException {
        try (Connection connection = broker.factory("").createConnection()) {
            Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
            OutgoingMessages messages = new OutgoingMessages(
                    session,
                    session.createProducer(session.createQueue(BrokerLink.TO_INTRANET)),
                    sides.portal.contents,
                    () -> {});
            for (Parcel parcel : parcels) {
                messages.send(parcel);
            }
            session.commit();
        }
    }

    @Test
    void attachments_travel_beside_the_document() throws Exception {
        byte[] large = new byte[5_000_000];
        new Random(5).nextBytes(large);
        byte[] small = "small".getBytes(StandardCharsets.UTF_8);
        ContentRef first = store(large, "large.pdf");
        ContentRef second = store(small, "small.pdf");
        String id = sides.file("K", null, first, second);
        startBoth();

        await(SOON, () -> sides.portal.outgoing(DocumentState.RECEIPTED) == 1);

        assertThat(sides.effects()).containsExactly(id);
        assertThat(sides.intranet.arrived(id).attachments()).containsExactly(first, second);
        assertThat(read(first)).isEqualTo(large);
        assertThat(read(second)).isEqualTo(small);
    }

    private ContentRef store(byte[] bytes, String name) {
        return sides.portal.transactions.anew(() ->
                sides.portal.contents.store(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length));
    }

    private byte[] read(ContentRef file) {
        return sides.intranet.transactions.anew(() -> {
            try (InputStream in = sides.intranet.contents.open(file.sm3())) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    @Test
    void an_old_system_gets_exactly_one_receipt_for_each_message() throws Exception {
        startBoth();
        byte[] bad = TwoSides.complaint().replace("PHONE", "FAX").getBytes(StandardCharsets.UTF_8);
        byte[] gbk = TwoSides.complaint().replace("UTF-8", "GBK").getBytes(Charset.forName("GBK"));
        sendComplaint("c-1", TwoSides.complaint());
        sendComplaint("c-2", gbk);
        sendComplaint("c-3", bad);
        sendComplaint("c-1", TwoSides.complaint());
        sendComplaint("c-4", new byte[11 << 20]);
        sendComplaint("c-5", " ".repeat(11 << 20));
        sendComplaint("c-6", TwoSides.complaint());

        List<String> receipts = receipts(7);

        assertThat(receipts)
                .containsExactlyInAnyOrder(
                        "c-1 ACCEPTED 0",
                        "c-2 ACCEPTED 0",
                        "c-3 REFUSED 301",
                        "c-1 DUPLICATE 0",
                        "c-4 REFUSED 104",
                        "c-5 REFUSED 104",
                        "c-6 ACCEPTED 0");
        assertThat(sides.effects()).containsExactlyInAnyOrder("c-1", "c-2", "c-6");
    }

    @Test
    void a_message_without_any_property_is_answered_by_the_name_of_its_bytes() throws Exception {
        startBoth();
        byte[] body = TwoSides.complaint().getBytes(StandardCharsets.UTF_8);
        sendComplaint(null, body);
        sendComplaint(null, new byte[11 << 20]);

        assertThat(receipts(2))
                .containsExactlyInAnyOrder(
                        UUID.nameUUIDFromBytes(body) + " ACCEPTED 0",
                        UUID.nameUUIDFromBytes(new byte[11 << 20]) + " REFUSED 104");
    }

    @Test
    void a_complaint_may_come_over_stomp_as_text_or_as_bytes() throws Exception {
        startBoth();
        try (Socket socket = new Socket("127.0.0.1", broker.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("CONNECT\naccept-version:1.2\nhost:hongdun\n\n\0".getBytes(StandardCharsets.UTF_8));
            stomp(out, "s-1", "", TwoSides.complaint().getBytes(StandardCharsets.UTF_8));
            byte[] gbk = TwoSides.complaint().replace("UTF-8", "GBK").getBytes(Charset.forName("GBK"));
            stomp(out, "s-2", "content-length:" + gbk.length + "\n", gbk);
            stomp(out, "s-3", "", gbk);
            out.flush();

            assertThat(receipts(3)).containsExactlyInAnyOrder("s-1 ACCEPTED 0", "s-2 ACCEPTED 0", "s-3 REFUSED 301");
        }
    }

    private static void stomp(OutputStream out, String id, String headers, byte[] body) throws IOException {
        String head = "SEND\ndestination:hongdun.legacy.12315.in\ndestination-type:ANYCAST\nHdMessageId:" + id + "\n"
                + headers + "\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.write(0);
    }

    private void sendComplaint(String id, Object body) throws JMSException {
        try (Connection connection = broker.factory("").createConnection()) {
            Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
            Message message;
            if (body instanceof String text) {
                message = session.createTextMessage(text);
            } else {
                BytesMessage bytes = session.createBytesMessage();
                bytes.writeBytes((byte[]) body);
                message = bytes;
            }
            if (id != null) {
                message.setStringProperty(Headers.ID, id);
            }
            session.createProducer(session.createQueue("hongdun.legacy.12315.in"))
                    .send(message);
        }
    }

    /** The receipts that lie in the queue of the old system: none less and, after a moment's wait, none more. */
    private List<String> receipts(int expected) throws JMSException {
        try (Connection connection = broker.factory("").createConnection()) {
            Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
            connection.start();
            MessageConsumer consumer = session.createConsumer(session.createQueue("hongdun.legacy.12315.out"));
            List<String> receipts = new java.util.ArrayList<>();
            for (Message message = consumer.receive(SOON.toMillis());
                    message != null;
                    message = consumer.receive(receipts.size() < expected ? SOON.toMillis() : 1_000)) {
                ReceiptXml.Said said =
                        ReceiptXml.read(((TextMessage) message).getText().getBytes(StandardCharsets.UTF_8));
                assertThat(message.getJMSCorrelationID()).isEqualTo(said.messageId());
                receipts.add(said.messageId() + " " + said.outcome() + " " + said.code());
            }
            return receipts;
        }
    }
}
