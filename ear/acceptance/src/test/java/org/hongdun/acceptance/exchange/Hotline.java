package org.hongdun.acceptance.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.hongdun.server.Setting;
import org.hongdun.server.Settings;
import org.hongdun.server.Side;

/** An old system at the intranet's broker, speaking one of three protocols: the hotline 12315 unless another is named. */
public final class Hotline implements AutoCloseable {

    public enum Protocol {
        CORE,
        AMQP,
        STOMP
    }

    /** A receipt as it came: the id of the message it is about, its code and our number for the document. */
    public record Receipt(String messageId, int code, String businessNo, String text) {}

    private final String account;
    private final String in;
    private final int port;
    private final String password;
    private final JMSContext core;
    private final JMSConsumer receipts;

    Hotline(Settings settings) {
        this(settings, "12315", Setting.HONGDUN_LEGACY_12315_PASSWORD);
    }

    public Hotline(Settings settings, String system, Setting ofPassword) {
        account = "legacy-" + system;
        in = "hongdun.legacy." + system + ".in";
        port = settings.brokerPort(Side.INTRANET);
        password = settings.get(ofPassword);
        core = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port).createContext(account, password);
        receipts = core.createConsumer(core.createQueue("hongdun.legacy." + system + ".out"));
    }

    /** Sends bytes with the given properties. */
    public void send(Protocol protocol, byte[] body, Map<String, String> properties) {
        switch (protocol) {
            case CORE -> sendByJms(core, body, properties);
            case AMQP -> {
                ConnectionFactory amqp = new JmsConnectionFactory("amqp://127.0.0.1:" + port);
                try (JMSContext context = amqp.createContext(account, password)) {
                    sendByJms(context, body, properties);
                }
            }
            case STOMP -> sendByStomp(body, properties);
        }
    }

    private void sendByJms(JMSContext context, byte[] body, Map<String, String> properties) {
        try {
            BytesMessage message = context.createBytesMessage();
            message.writeBytes(body);
            for (Map.Entry<String, String> property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            context.createProducer().send(context.createQueue(in), message);
        } catch (JMSException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void sendByStomp(byte[] body, Map<String, String> properties) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            write(
                    socket,
                    "CONNECT\naccept-version:1.2\nhost:127.0.0.1\nlogin:" + account + "\npasscode:" + password + "\n\n",
                    new byte[0]);
            expect(socket, "CONNECTED");
            StringBuilder head = new StringBuilder("SEND\ndestination:" + in
                    + "\ndestination-type:ANYCAST\npersistent:true\nreceipt:1\ncontent-length:" + body.length + "\n");
            properties.forEach(
                    (name, value) -> head.append(name).append(':').append(value).append('\n'));
            write(socket, head + "\n", body);
            expect(socket, "RECEIPT");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Socket socket, String head, byte[] body) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(head.getBytes(UTF_8));
        frame.write(body);
        frame.write(0);
        socket.getOutputStream().write(frame.toByteArray());
    }

    private static void expect(Socket socket, String command) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        int next = socket.getInputStream().read();
        while (next > 0 || next == 0 && frame.size() == 0) {
            frame.write(next);
            next = socket.getInputStream().read();
        }
        String answer = frame.toString(UTF_8).strip();
        if (!answer.startsWith(command)) {
            throw new IOException("Not " + command + ": " + answer);
        }
    }

    /** The next receipt, or null if none comes within the given time; what else the queue brings is passed over. */
    public Receipt receipt(long patienceMillis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        try {
            while (true) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                Message message = left > 0 ? receipts.receive(left) : null;
                if (message == null) {
                    return null;
                }
                String xml = message instanceof TextMessage text
                        ? text.getText()
                        : new String(message.getBody(byte[].class), UTF_8);
                if (xml.contains("urn:hongdun:receipt.v1")) {
                    return new Receipt(
                            message.getJMSCorrelationID(),
                            Integer.parseInt(element(xml, "code")),
                            element(xml, "businessNo"),
                            element(xml, "text"));
                }
            }
        } catch (JMSException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All receipts that come until none has come for the given time. */
    List<Receipt> receipts(long quietMillis) {
        List<Receipt> all = new ArrayList<>();
        for (Receipt next = receipt(quietMillis); next != null; next = receipt(quietMillis)) {
            all.add(next);
        }
        return all;
    }

    private static String element(String xml, String name) {
        Matcher element =
                Pattern.compile("<(?:\\w+:)?" + name + "[^>]*>([^<]*)<").matcher(xml);
        return element.find() ? element.group(1) : "";
    }

    @Override
    public void close() {
        core.close();
    }
}
