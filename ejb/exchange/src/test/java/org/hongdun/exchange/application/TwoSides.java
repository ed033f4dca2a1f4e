package org.hongdun.exchange.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.Receipt;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.domain.Body;
import org.hongdun.exchange.domain.Lease;
import org.hongdun.kernel.crypto.Sm2;
import org.hongdun.testing.TestDatabase;

/**
 * Portal and intranet on a database each. The intranet's handler writes its effect into a table of the test, in the
 * transaction it is given; it stumbles over the correlation POISON, refuses UNKNOWN, and writes for LATE
 * what the database refuses only when it is told.
 */
public final class TwoSides {

    public static final String TYPE = "annual-report-filed.v1";
    public static final String COMPLAINT = "12315-complaint.v1";
    public static final String POISON = "POISON";
    public static final String UNKNOWN = "UNKNOWN";
    public static final String LATE = "LATE";
    private static final byte[] BODY = resource(TYPE);

    public final TestSide portal;
    public final TestSide intranet;
    public final List<Receipt> toldToPortal = new CopyOnWriteArrayList<>();
    public volatile boolean stumbles = true;
    private final TestDatabase intranetDatabase;

    public TwoSides(TestDatabase portalDatabase, TestDatabase intranetDatabase, Path keys) throws IOException {
        KeyPair portalKey = Sm2.newKeyPair();
        KeyPair intranetKey = Sm2.newKeyPair();
        TestKeys.write(keys.resolve("portal"), "portal", portalKey, Map.of("intranet", intranetKey.getPublic()));
        TestKeys.write(keys.resolve("intranet"), "intranet", intranetKey, Map.of("portal", portalKey.getPublic()));
        this.intranetDatabase = intranetDatabase;
        Clock clock = Clock.systemUTC();
        portal = new TestSide(
                "portal", portalDatabase, keys.resolve("portal"), clock, List.of(), List.of(toldToPortal::add));
        intranet = new TestSide(
                "intranet",
                intranetDatabase,
                keys.resolve("intranet"),
                clock,
                List.of(new Effect(TYPE), new Effect(COMPLAINT)),
                List.of());
        portal.clear();
        intranet.clear();
        intranetDatabase.execute("delete from exchange_setting where valid_from > date '2000-01-01'");
        intranetDatabase.execute("create table test_effect_" + suffix() + " (n integer, document_id varchar(64))");
        set("FIRST_PAUSE", 0);
    }

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    private String suffix() {
        return suffix;
    }

    /** A limit or period of the intranet from yesterday on. */
    public void set(String name, long amount) {
        intranetDatabase.execute("insert into exchange_setting (setting_name, valid_from, amount, unit, explanation)"
                + " values ('" + name + "', date '2001-01-01', " + amount + ", 'TEST', 'test')");
    }

    /** The body that the handler was last given. */
    byte[] handed;

    private final class Effect implements DocumentHandler {

        private final String type;

        Effect(String type) {
            this.type = type;
        }

        @Override
        public String documentType() {
            return type;
        }

        @Override
        public Handled handle(IncomingDocument document) {
            handed = document.body();
            Number count = (Number) intranet.em
                    .createNativeQuery("select count(*) from test_effect_" + suffix())
                    .getSingleResult();
            intranet.em
                    .createNativeQuery("insert into test_effect_" + suffix() + " values (:n, :id)")
                    .setParameter("n", count.intValue() + 1)
                    .setParameter("id", document.id())
                    .executeUpdate();
            if (stumbles
                    && document.correlationId() != null
                    && document.correlationId().equals(POISON)) {
                throw new IllegalStateException("a bug of ours");
            }
            if (LATE.equals(document.correlationId())) {
                intranet.em.persist(new Lease("-".repeat(200), "longer than its column", Instant.now()));
            }
            if (UNKNOWN.equals(document.correlationId())) {
                throw new DocumentRefused(ReceiptCode.SUBJECT_UNKNOWN, "no such enterprise");
            }
            return new Handled("NO" + (count.intValue() + 1));
        }
    }

    /** Ids of the documents that had their effect, in that order; an id twice is an effect twice. */
    public List<String> effects() {
        return intranet.transactions.anew(() -> {
            List<String> ids = new ArrayList<>();
            for (Object id : intranet.em
                    .createNativeQuery("select document_id from test_effect_" + suffix() + " order by n", String.class)
                    .getResultList()) {
                ids.add((String) id);
            }
            return ids;
        });
    }

    /** Puts a report into the portal's outbox; what the handler does is told by the correlation. */
    public String file(String businessKey, String behaviour, ContentRef... files) {
        OutgoingDocument document =
                new OutgoingDocument(UUID.randomUUID(), TYPE, behaviour, businessKey, BODY, List.of(files), "intranet");
        portal.transactions.anew(() -> portal.outbox.put(document));
        return document.id().toString();
    }

    /** What the portal would give to the broker next, as it would arrive; and notes it as sent. */
    public List<Arrival> nextFromPortal() {
        List<Parcel> parcels = portal.relay.next("intranet.giving", List.of("intranet"), true);
        portal.relay.sent(parcels);
        return parcels.stream().map(TwoSides::arrival).toList();
    }

    public static Arrival arrival(Parcel parcel) {
        return arrival(parcel.properties(), parcel.body());
    }

    public static Arrival arrival(Map<String, String> properties, byte[] body) {
        return new Arrival(
                properties,
                Body.of(body),
                null,
                UUID.randomUUID().toString(),
                UUID.nameUUIDFromBytes(body).toString(),
                false,
                Instant.now());
    }

    public static String complaint() {
        return new String(resource(COMPLAINT), StandardCharsets.UTF_8);
    }

    public static void await(Duration atMost, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost);
            }
            Thread.sleep(50);
        }
    }

    private static byte[] resource(String type) {
        try (var in = TwoSides.class.getResourceAsStream("/contracts/" + type + ".example.xml")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
