package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Lane;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.exchange.persistence.Lanes;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.exchange.persistence.OutboxTable.WaitingRow;
import org.hongdun.exchange.persistence.Settings;
import org.hongdun.kernel.crypto.Sm3;

/**
 * Makes what waits in the outbox ready for a broker: number and signature are committed before the document is shown to
 * the broker, so that a document sent twice is the same document twice. One node serves a broker at a time.
 */
@ApplicationScoped
public class Relay {

    static final int MOST_DOCUMENTS = 100;
    static final long MOST_BYTES = 8L << 20;

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final String node = UUID.randomUUID().toString();
    private OutboxTable outbox;
    private Lanes lanes;
    private Settings settings;
    private Transactions transactions;
    private Side side;
    private KeyRing keys;
    private Clock clock;

    protected Relay() {}

    @Inject
    public Relay(
            OutboxTable outbox,
            Lanes lanes,
            Settings settings,
            Transactions transactions,
            Side side,
            KeyRing keys,
            Clock clock) {
        this.outbox = outbox;
        this.lanes = lanes;
        this.settings = settings;
        this.transactions = transactions;
        this.side = side;
        this.keys = keys;
        this.clock = clock;
    }

    /** The next documents for these recipients, in order; empty if there are none or another node serves the link. */
    public List<Parcel> next(String link, Collection<String> recipients, boolean signed) {
        return transactions.anew(() -> {
            if (!lanes.lease(link, node, now(), LEASE)) {
                return List.of();
            }
            List<OutboxDocument> documents = outbox.locked(bounded(outbox.sealed(recipients, MOST_DOCUMENTS)));
            if (documents.isEmpty()) {
                documents = outbox.locked(bounded(outbox.unsealed(recipients, MOST_DOCUMENTS)));
                documents.forEach(document -> seal(document, signed));
            }
            return documents.stream().map(document -> parcel(document, signed)).toList();
        });
    }

    /** The broker has confirmed them. */
    public void sent(List<Parcel> parcels) {
        Instant at = now();
        List<Long> ids = parcels.stream().map(Parcel::id).toList();
        transactions.anew(() -> outbox.locked(ids).forEach(document -> document.sent(at)));
    }

    private void seal(OutboxDocument document, boolean signed) {
        Instant at = now();
        Lane lane = document.isReceipt() || document.sequence() != null
                ? null
                : lanes.locked(Direction.OUT, document.recipient(), document.documentType());
        document.number(lane, at, at.plus(settings.hours(SettingName.LIFETIME)));
        String digest = Sm3.of(document.body());
        if (signed) {
            String keyId = keys.ownKeyId();
            document.seal(digest, keyId, keys.sign(document.envelope(side.name(), digest, keyId)));
        } else {
            document.seal(digest, null, OutboxDocument.UNSIGNED);
        }
    }

    private Parcel parcel(OutboxDocument document, boolean signed) {
        if (document.isStale(now())) {
            seal(document, signed);
        }
        Envelope envelope = document.envelope(side.name(), document.digest(), document.keyId());
        return new Parcel(
                document.id(),
                document.transmissionId(),
                document.recipient(),
                document.correlationId(),
                signed ? signedProperties(envelope, document.signature()) : plainProperties(envelope),
                document.body(),
                document.attachments(),
                signed);
    }

    private static Map<String, String> plainProperties(Envelope envelope) {
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, Headers.TYPE, envelope.type());
        put(properties, Headers.ID, envelope.id());
        put(properties, Headers.SENT_AT, envelope.sentAt());
        put(properties, Headers.SEQUENCE, envelope.sequence());
        return properties;
    }

    private static Map<String, String> signedProperties(Envelope envelope, String signature) {
        Map<String, String> properties = plainProperties(envelope);
        put(properties, Headers.ENVELOPE, Headers.ENVELOPE_VERSION);
        put(properties, Headers.SENDER, envelope.sender());
        put(properties, Headers.RECIPIENT, envelope.recipient());
        put(properties, Headers.EXPIRES_AT, envelope.expiresAt());
        put(properties, Headers.CORRELATION, envelope.correlationId());
        put(properties, Headers.BUSINESS_KEY, envelope.businessKey());
        put(properties, Headers.DIGEST, envelope.digest());
        put(properties, Headers.KEY, envelope.keyId());
        put(properties, Headers.ATTACHMENTS, envelope.attachments());
        put(properties, Headers.SIGNATURE, signature);
        return properties;
    }

    private static void put(Map<String, String> properties, String name, Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }

    /** At least one document, and no more than fit into the heap with ease. */
    private static List<Long> bounded(List<WaitingRow> rows) {
        List<Long> ids = new ArrayList<>();
        long bytes = 0;
        for (WaitingRow row : rows) {
            bytes += row.bodyLength();
            if (!ids.isEmpty() && bytes > MOST_BYTES) {
                break;
            }
            ids.add(row.id());
        }
        return ids;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
