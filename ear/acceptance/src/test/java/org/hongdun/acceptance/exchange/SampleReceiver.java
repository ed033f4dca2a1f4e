package org.hongdun.acceptance.exchange;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * Two receivers as a process to be killed: the naive one tells the broker first and acts afterwards, the careful one acts
 * once and tells the broker afterwards. An effect is a line with the message's id in a file.
 */
final class SampleReceiver {

    static final String QUEUE = "samples";
    private static final int BATCH = 40;
    private static final long WORK_NANOS = 5_000_000;

    private SampleReceiver() {}

    /** @param arguments address of the broker, file of the effects, {@code naive} or {@code careful} */
    public static void main(String[] arguments) throws IOException, JMSException {
        Path effects = Path.of(arguments[1]);
        boolean naive = arguments[2].equals("naive");
        Set<String> done = new HashSet<>(Files.exists(effects) ? Files.readAllLines(effects) : List.of());
        try (JMSContext context =
                        new ActiveMQConnectionFactory(arguments[0]).createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = context.createConsumer(context.createQueue(QUEUE))) {
            for (List<String> batch = take(consumer); !batch.isEmpty(); batch = take(consumer)) {
                if (naive) {
                    context.commit();
                }
                for (String id : batch) {
                    if (naive || done.add(id)) {
                        act(effects, id);
                    }
                }
                if (!naive) {
                    context.commit();
                }
            }
        }
    }

    private static List<String> take(JMSConsumer consumer) throws JMSException {
        List<String> batch = new ArrayList<>();
        for (Message message = consumer.receive(1_000);
                message != null;
                message = batch.size() < BATCH ? consumer.receive(200) : null) {
            batch.add(message.getStringProperty("id"));
        }
        return batch;
    }

    private static void act(Path effects, String id) throws IOException {
        LockSupport.parkNanos(WORK_NANOS);
        Files.writeString(effects, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
