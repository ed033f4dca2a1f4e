package org.hongdun.exchange.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.application.Arrival;
import org.hongdun.exchange.application.Headers;
import org.hongdun.exchange.application.Transactions;
import org.hongdun.exchange.contract.XmlText;
import org.hongdun.exchange.domain.Body;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.persistence.Settings;
import org.hongdun.kernel.RuleViolation;

/**
 * Messages of any client as arrivals. A body above the limit goes to the content store without ever being whole in the heap;
 * so do the files that come in messages of their own.
 */
class IncomingMessages {

    private static final System.Logger LOG = System.getLogger(IncomingMessages.class.getName());
    private static final String UNNAMED = "-";
    private static final String ANY_MEDIA_TYPE = "application/octet-stream";
    private static final String LARGE_SIZE = "_AMQ_LARGE_SIZE";

    private final Transactions transactions;
    private final ContentStore contents;
    private final Settings settings;
    private final ThreadFactory threads;
    private final Clock clock;

    IncomingMessages(
            Transactions transactions, ContentStore contents, Settings settings, ThreadFactory threads, Clock clock) {
        this.transactions = transactions;
        this.contents = contents;
        this.settings = settings;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Null for a file, which is stored and needs no row of its own.
     *
     * @param moved told of every piece of a large body that has come
     */
    Arrival read(Message message, boolean signed, Runnable moved) throws JMSException {
        Map<String, String> properties = properties(message);
        String file = properties.get(Headers.CONTENT);
        if (signed && file != null) {
            return storeFile(message, file, moved)
                    ? null
                    : arrival(message, properties, null, "file " + file + " is not whole");
        }
        if (message instanceof BytesMessage bytes) {
            return bytes(bytes, properties, moved);
        }
        if (message instanceof TextMessage text) {
            return text(text, properties);
        }
        return arrival(message, properties, null, "line 1: the body is neither text nor bytes");
    }

    private Arrival bytes(BytesMessage message, Map<String, String> properties, Runnable moved) throws JMSException {
        long length = message.getBodyLength();
        if (length > settings.amount(SettingName.BODY_LIMIT)) {
            return arrival(message, properties, spooled(message, length, moved), null);
        }
        byte[] bytes = new byte[(int) length];
        message.readBytes(bytes);
        return arrival(message, properties, Body.of(bytes), null);
    }

    private Arrival text(TextMessage message, Map<String, String> properties) throws JMSException {
        Object largeSize = message.getObjectProperty(LARGE_SIZE);
        if (largeSize instanceof Number size && size.longValue() > 2 * settings.amount(SettingName.CONTENT_LIMIT)) {
            return arrival(message, properties, new Body(null, null, size.longValue(), null), null);
        }
        String text = message.getText();
        if (text == null) {
            return arrival(message, properties, null, "line 1: there is no body");
        }
        byte[] bytes = XmlText.utf8(text);
        if (bytes.length <= settings.amount(SettingName.BODY_LIMIT)) {
            return arrival(message, properties, Body.of(bytes), null);
        }
        ContentRef stored = transactions.anew(
                () -> contents.store(new ByteArrayInputStream(bytes), UNNAMED, ANY_MEDIA_TYPE, bytes.length));
        return new Arrival(
                properties,
                Body.stored(stored.sm3(), stored.length()),
                null,
                arrivalId(message),
                UUID.nameUUIDFromBytes(bytes).toString(),
                message.getJMSRedelivered(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Body spooled(BytesMessage message, long length, Runnable moved) {
        long most = settings.amount(SettingName.CONTENT_LIMIT);
        if (length > most) {
            return new Body(null, null, length, null);
        }
        ContentRef stored = transactions.anew(() -> store(message, most, moved));
        return Body.stored(stored.sm3(), stored.length());
    }

    /** @return whether the file is here now, under the digest that its sender gave */
    private boolean storeFile(Message message, String sm3, Runnable moved) {
        if (transactions.anew(() -> contents.contains(sm3))) {
            return true;
        }
        try {
            long most = settings.amount(SettingName.CONTENT_LIMIT);
            transactions.anew(() -> {
                String found = store(message, most, moved).sm3();
                if (!found.equals(sm3)) {
                    throw new IllegalArgumentException("digest " + found);
                }
            });
            return true;
        } catch (IllegalArgumentException | RuleViolation notWhole) {
            LOG.log(System.Logger.Level.WARNING, "HD-X103 file {0} is not kept: {1}", sm3, notWhole.getMessage());
            return false;
        }
    }

    private ContentRef store(Message message, long most, Runnable moved) {
        try (PushedBytes bytes = new PushedBytes(message, threads)) {
            ContentRef stored = contents.store(new MovingStream(bytes, moved), UNNAMED, ANY_MEDIA_TYPE, most);
            bytes.requireWhole();
            return stored;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Arrival arrival(Message message, Map<String, String> properties, Body body, String unreadable)
            throws JMSException {
        return new Arrival(
                properties,
                body,
                unreadable,
                arrivalId(message),
                nameOf(body),
                message.getJMSRedelivered(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String arrivalId(Message message) throws JMSException {
        String id = message.getJMSMessageID();
        return id == null || id.isBlank() ? UUID.randomUUID().toString() : id;
    }

    private String nameOf(Body body) {
        if (body == null || body.digest() == null) {
            return UUID.randomUUID().toString();
        }
        return body.bytes() == null
                ? nameOfStored(body.content())
                : UUID.nameUUIDFromBytes(body.bytes()).toString();
    }

    /** The same name-based UUID (MD5, version 3) as over bytes in the heap. */
    private String nameOfStored(String sm3) {
        return transactions.anew(() -> {
            try (var in = contents.open(sm3)) {
                MessageDigest md5 = MessageDigest.getInstance("MD5");
                byte[] piece = new byte[64 * 1024];
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    md5.update(piece, 0, read);
                }
                return uuid(md5.digest());
            } catch (IOException | NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static String uuid(byte[] md5) {
        md5[6] = (byte) (md5[6] & 0x0f | 0x30);
        md5[8] = (byte) (md5[8] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(md5);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }

    private static Map<String, String> properties(Message message) throws JMSException {
        Map<String, String> properties = new HashMap<>();
        for (Object name : Collections.list(message.getPropertyNames())) {
            if (name.toString().startsWith("Hd")) {
                Object value = message.getObjectProperty(name.toString());
                properties.put(name.toString(), value == null ? null : value.toString());
            }
        }
        return properties;
    }
}
