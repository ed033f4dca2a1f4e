package org.hongdun.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Body;
import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.kernel.crypto.Sm2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedJudgeTest {

    private static final Contracts CONTRACTS = new Contracts();
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final long LIMIT = 10_485_760;
    private static final KeyPair PORTAL = Sm2.newKeyPair();
    private static final KeyPair STRANGER = Sm2.newKeyPair();

    @TempDir
    private Path folder;

    private SignedJudge judge;
    private byte[] body;

    @BeforeEach
    void keys() throws IOException {
        TestKeys.write(folder, "intranet", Sm2.newKeyPair(), Map.of("portal", PORTAL.getPublic()));
        judge = new SignedJudge(new Side("intranet"), new KeyRing(folder, "intranet"), CONTRACTS);
        body = SignedJudgeTest.class
                .getResourceAsStream("/contracts/annual-report-filed.v1.example.xml")
                .readAllBytes();
    }

    @Test
    void a_genuine_document_passes() {
        assertThat(judged(signed(envelope(), PORTAL), body))
                .extracting(Judgement::genuine, Judgement::refusal)
                .containsExactly(true, null);
    }

    @Test
    void an_altered_body_is_101_and_not_believed() {
        byte[] altered = new String(body, StandardCharsets.UTF_8)
                .replaceFirst("<turnover>[^<]*", "<turnover>1.00")
                .getBytes(StandardCharsets.UTF_8);
        altered[altered.length - 2]++;

        assertRefused(judged(signed(envelope(), PORTAL), altered), ReceiptCode.DIGEST_WRONG, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Headers.ID,
                Headers.TYPE,
                Headers.SEQUENCE,
                Headers.SENT_AT,
                Headers.EXPIRES_AT,
                Headers.CORRELATION,
                Headers.BUSINESS_KEY,
                Headers.DIGEST,
                Headers.ATTACHMENTS
            })
    void every_field_of_the_envelope_is_covered_by_the_signature(String name) {
        Map<String, String> altered = signed(envelope(), PORTAL);
        altered.put(
                name,
                switch (name) {
                    case Headers.TYPE -> "public-subjects.v1";
                    case Headers.SEQUENCE -> "8";
                    case Headers.SENT_AT, Headers.EXPIRES_AT ->
                        NOW.plusSeconds(77).toString();
                    case Headers.ATTACHMENTS -> "f".repeat(64) + ";1;a/b;x\n";
                    default -> "other";
                });

        assertRefused(judged(altered, body), ReceiptCode.SIGNATURE_WRONG, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Headers.ENVELOPE,
                Headers.ID,
                Headers.TYPE,
                Headers.SENDER,
                Headers.RECIPIENT,
                Headers.SENT_AT,
                Headers.EXPIRES_AT,
                Headers.DIGEST,
                Headers.KEY,
                Headers.SIGNATURE
            })
    void an_envelope_that_leaves_something_out_is_201(String name) {
        Map<String, String> incomplete = signed(envelope(), PORTAL);
        incomplete.remove(name);

        assertRefused(judged(incomplete, body), ReceiptCode.SIGNATURE_WRONG, false);
    }

    @Test
    void an_older_envelope_version_is_not_spoken() {
        Map<String, String> older = signed(envelope(), PORTAL);
        older.put(Headers.ENVELOPE, "0");

        assertRefused(judged(older, body), ReceiptCode.SIGNATURE_WRONG, false);
    }

    @Test
    void a_signature_by_a_key_of_somebody_else_is_201() {
        assertRefused(judged(signed(envelope(), STRANGER), body), ReceiptCode.SIGNATURE_WRONG, false);
    }

    @Test
    void a_revoked_key_is_202() throws IOException {
        Files.writeString(folder.resolve("revoked.txt"), KeyRing.idOf(PORTAL.getPublic()) + " # lost on the train\n");
        judge = new SignedJudge(new Side("intranet"), new KeyRing(folder, "intranet"), CONTRACTS);

        assertRefused(judged(signed(envelope(), PORTAL), body), ReceiptCode.CERTIFICATE_REVOKED, false);
    }

    @Test
    void an_expired_document_is_103_and_counts_as_dealt_with() {
        Envelope late = with(envelope(), "annual-report-filed.v1", "portal", NOW);

        assertRefused(judged(signed(late, PORTAL), body), ReceiptCode.EXPIRED, true);
    }

    @Test
    void a_document_for_somebody_else_is_203() {
        assertRefused(
                judged(
                        signed(with(envelope(), "annual-report-filed.v1", "legacy-12315", NOW.plusSeconds(9)), PORTAL),
                        body),
                ReceiptCode.NOT_AUTHORISED,
                false);
    }

    @Test
    void a_type_the_sender_may_not_send_is_203() {
        Envelope complaint = with(envelope(), "12315-complaint.v1", "portal", NOW.plusSeconds(9));

        assertRefused(judged(signed(complaint, PORTAL), body), ReceiptCode.NOT_AUTHORISED, true);
    }

    @Test
    void an_unknown_type_is_301() {
        Envelope unknown = with(envelope(), "love-letter.v1", "portal", NOW.plusSeconds(9));

        assertRefused(judged(signed(unknown, PORTAL), body), ReceiptCode.NOT_VALID, true);
    }

    @Test
    void a_body_above_the_limit_is_104() {
        Judgement judgement = judge.judge("portal", arrival(signed(envelope(), PORTAL), body), body.length - 1);

        assertRefused(judgement, ReceiptCode.TOO_LARGE, true);
    }

    @Test
    void of_two_thousand_flipped_bits_none_is_accepted() {
        Map<String, String> genuine = signed(envelope(), PORTAL);
        byte[] signature = Base64.getDecoder().decode(genuine.get(Headers.SIGNATURE));
        Random random = new Random(4711);
        for (int i = 0; i < 2_000; i++) {
            Map<String, String> properties = new HashMap<>(genuine);
            byte[] flipped = body.clone();
            if (i % 10 == 0) {
                byte[] forged = signature.clone();
                forged[random.nextInt(forged.length)] ^= (byte) (1 << random.nextInt(8));
                properties.put(Headers.SIGNATURE, Base64.getEncoder().encodeToString(forged));
            } else {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Judgement judgement = judged(properties, i % 10 == 0 ? body : flipped);

            assertThat(judgement.refusal()).as("flip " + i).isNotNull();
            assertThat(judgement.genuine()).as("flip " + i).isFalse();
        }
    }

    private static void assertRefused(Judgement judgement, ReceiptCode code, boolean genuine) {
        assertThat(judgement.refusal()).isNotNull();
        assertThat(judgement.refusal().code()).isEqualTo(code);
        assertThat(judgement.genuine()).isEqualTo(genuine);
    }

    private Judgement judged(Map<String, String> properties, byte[] bytes) {
        return judge.judge("portal", arrival(properties, bytes), LIMIT);
    }

    private static Arrival arrival(Map<String, String> properties, byte[] bytes) {
        return new Arrival(properties, Body.of(bytes), null, "m1", "name-of-bytes", false, NOW);
    }

    private Envelope envelope() {
        return new Envelope(
                "id-1",
                "annual-report-filed.v1",
                "portal",
                "intranet",
                7L,
                NOW.minusSeconds(5),
                NOW.plusSeconds(3600),
                "c-1",
                "91440101MA5ABCDE52",
                Body.of(body).digest(),
                KeyRing.idOf(PORTAL.getPublic()),
                null);
    }

    private static Envelope with(Envelope e, String type, String sender, Instant expires) {
        return new Envelope(
                e.id(),
                type,
                sender,
                e.recipient(),
                e.sequence(),
                e.sentAt(),
                expires,
                e.correlationId(),
                e.businessKey(),
                e.digest(),
                e.keyId(),
                e.attachments());
    }

    private static Map<String, String> signed(Envelope envelope, KeyPair key) {
        Map<String, String> properties = new HashMap<>();
        properties.put(Headers.ENVELOPE, "1");
        properties.put(Headers.ID, envelope.id());
        properties.put(Headers.TYPE, envelope.type());
        properties.put(Headers.SENDER, envelope.sender());
        properties.put(Headers.RECIPIENT, envelope.recipient());
        properties.put(Headers.SEQUENCE, String.valueOf(envelope.sequence()));
        properties.put(Headers.SENT_AT, envelope.sentAt().toString());
        properties.put(Headers.EXPIRES_AT, envelope.expiresAt().toString());
        properties.put(Headers.CORRELATION, envelope.correlationId());
        properties.put(Headers.BUSINESS_KEY, envelope.businessKey());
        properties.put(Headers.DIGEST, envelope.digest());
        properties.put(Headers.KEY, envelope.keyId());
        properties.put(
                Headers.SIGNATURE,
                Base64.getEncoder().encodeToString(Sm2.sign(key.getPrivate(), envelope.canonical())));
        return properties;
    }
}
