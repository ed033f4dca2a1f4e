package org.hongdun.exchange.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.application.Headers;
import org.hongdun.exchange.application.Parcel;

/** Parcels as messages: first the files, each streamed in a message of its own, then the document that names them. */
class OutgoingMessages {

    private static final String DUPLICATE_DETECTION = "_AMQ_DUPL_ID";
    private static final String STREAM_FROM = "JMS_AMQ_InputStream";

    private final Session session;
    private final MessageProducer producer;
    private final ContentStore contents;
    private final Runnable moved;

    /** @param moved told of every piece of a file that has left */
    OutgoingMessages(Session session, MessageProducer producer, ContentStore contents, Runnable moved) {
        this.session = session;
        this.producer = producer;
        this.contents = contents;
        this.moved = moved;
    }

    void send(Parcel parcel) throws JMSException {
        for (ContentRef file : parcel.attachments()) {
            sendFile(parcel, file);
        }
        Message message = parcel.signed() ? bytes(parcel.body()) : text(parcel.body());
        for (Map.Entry<String, String> property : parcel.properties().entrySet()) {
            message.setStringProperty(property.getKey(), property.getValue());
        }
        message.setStringProperty(DUPLICATE_DETECTION, parcel.transmissionId());
        message.setJMSCorrelationID(parcel.correlationId());
        producer.send(message);
    }

    private void sendFile(Parcel parcel, ContentRef file) throws JMSException {
        try (InputStream in = new MovingStream(contents.open(file.sm3()), moved)) {
            BytesMessage message = session.createBytesMessage();
            message.setStringProperty(Headers.CONTENT, file.sm3());
            message.setStringProperty(DUPLICATE_DETECTION, parcel.transmissionId() + "#" + file.sm3());
            message.setObjectProperty(STREAM_FROM, in);
            producer.send(message);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BytesMessage bytes(byte[] body) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(body);
        return message;
    }

    private TextMessage text(byte[] body) throws JMSException {
        return session.createTextMessage(new String(body, StandardCharsets.UTF_8));
    }
}
