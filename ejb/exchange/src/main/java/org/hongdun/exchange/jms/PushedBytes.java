package org.hongdun.exchange.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ThreadFactory;

/**
 * The body of a large message as a stream. The client pushes such a body, from threads of its own and piece by piece; what
 * stores it has its transaction on the thread that reads here.
 */
final class PushedBytes extends FilterInputStream {

    private static final String STREAM_TO = "JMS_AMQ_SaveStream";
    private static final int IN_HAND = 256 * 1024;

    private final Thread pushing;
    private volatile JMSException broken;

    PushedBytes(Message message, ThreadFactory threads) throws IOException {
        super(new PipedInputStream(IN_HAND));
        PipedOutputStream out = new PipedOutputStream((PipedInputStream) in);
        pushing = threads.newThread(() -> push(message, out));
        pushing.start();
    }

    private void push(Message message, OutputStream out) {
        try (out) {
            message.setObjectProperty(STREAM_TO, out);
        } catch (JMSException failed) {
            broken = failed;
        } catch (IOException readerGone) {
            broken = new JMSException(readerGone.getMessage());
        }
    }

    /** After the last byte: that it was the last one, and not the moment when the connection broke. */
    void requireWhole() throws IOException {
        await();
        if (broken != null) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        await();
    }

    private void await() throws IOException {
        try {
            pushing.join();
        } catch (InterruptedException ordered) {
            Thread.currentThread().interrupt();
            throw new IOException(ordered);
        }
    }
}
