package org.hongdun.exchange.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.crypto.Sm2;

/**
 * The SM2 keys of this side: its own in {@code <side>.key} with {@code <side>.pub}, those it believes in {@code
 * trusted/<sender>*.pub} (several per sender while a key is being changed), and in {@code revoked.txt} one id of a revoked
 * key per line. A key's id is the first 32 digits of the SM3 of its X.509 form. The folder is read anew when a file in it
 * has changed.
 */
public class KeyRing implements HouseKey {

    private record Trusted(String sender, PublicKey key) {}

    private record Content(
            long stamp, PrivateKey own, PublicKey ownPublic, Map<String, Trusted> trusted, Set<String> revoked) {}

    private final Path folder;
    private final String side;
    private volatile Content content;
    private volatile long readAt;

    public KeyRing(Path folder, String side) {
        this.folder = folder;
        this.side = side;
    }

    public static String idOf(PublicKey key) {
        return HouseKey.idOf(key);
    }

    @Override
    public String ownKeyId() {
        return idOf(content().ownPublic());
    }

    /** Base64 of the signature by our own key. */
    public String sign(Envelope envelope) {
        return Base64.getEncoder().encodeToString(Sm2.sign(content().own(), envelope.canonical()));
    }

    @Override
    public byte[] sign(byte[] content) {
        return Sm2.sign(content().own(), content);
    }

    @Override
    public PublicKey publicHalf() {
        return content().ownPublic();
    }

    /** Null if the sender himself has signed exactly this with a key that is trusted and not revoked. */
    public Refusal objection(Envelope envelope, String signature) {
        Content keys = content();
        if (keys.revoked().contains(envelope.keyId())) {
            return new Refusal(ReceiptCode.CERTIFICATE_REVOKED, "key " + envelope.keyId() + " is revoked");
        }
        Trusted trusted = keys.trusted().get(envelope.keyId());
        if (trusted == null || !trusted.sender().equals(envelope.sender())) {
            return new Refusal(ReceiptCode.SIGNATURE_WRONG, "key " + envelope.keyId() + " is not the sender's");
        }
        if (!Sm2.verify(trusted.key(), envelope.canonical(), bytes(signature))) {
            return new Refusal(ReceiptCode.SIGNATURE_WRONG, "signature does not fit the envelope");
        }
        return null;
    }

    /** Encrypted with {@link #publicKeyOf} the partner. */
    public byte[] encryptFor(String partner, byte[] clear) {
        return Sm2.encrypt(publicKeyOf(partner), clear);
    }

    /** A key of the partner that is trusted and not revoked. */
    public PublicKey publicKeyOf(String partner) {
        Content keys = content();
        return keys.trusted().entrySet().stream()
                .filter(entry -> entry.getValue().sender().equals(partner)
                        && !keys.revoked().contains(entry.getKey()))
                .map(entry -> entry.getValue().key())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No trusted key of " + partner + " in " + folder));
    }

    /** @throws IllegalArgumentException if it was not encrypted for this side */
    public byte[] decrypt(byte[] encrypted) {
        return Sm2.decrypt(content().own(), encrypted);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private Content content() {
        long now = System.nanoTime();
        if (content == null || now - readAt > 2_000_000_000L) {
            try {
                long stamp = stamp();
                if (content == null || content.stamp() != stamp) {
                    content = read(stamp);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The keys in " + folder + " cannot be read", unreadable);
            }
            readAt = now;
        }
        return content;
    }

    private long stamp() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long stamp = 17;
            for (Path file : files.sorted().toList()) {
                stamp = 31 * stamp + file.hashCode();
                stamp = 31 * stamp + Files.getLastModifiedTime(file).hashCode();
                stamp = 31 * stamp + (Files.isDirectory(file) ? 0 : Files.size(file));
            }
            return stamp;
        }
    }

    private Content read(long stamp) throws IOException {
        PrivateKey own = Sm2.privateKey(Files.readString(folder.resolve(side + ".key")));
        PublicKey ownPublic = Sm2.publicKey(Files.readString(folder.resolve(side + ".pub")));
        Map<String, Trusted> trusted = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("trusted"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pub")).toList()) {
                PublicKey key = Sm2.publicKey(Files.readString(file));
                trusted.put(idOf(key), new Trusted(senderOf(file), key));
            }
        }
        return new Content(stamp, own, ownPublic, trusted, revoked());
    }

    /** {@code portal.pub} and {@code portal-2027.pub} are keys of {@code portal}. */
    private static String senderOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.pub$", "").replaceFirst("-\\d{4}.*$", "");
    }

    private Set<String> revoked() throws IOException {
        Path file = folder.resolve("revoked.txt");
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(java.util.Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
