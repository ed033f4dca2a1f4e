package org.hongdun.exchange.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.Body;
import org.hongdun.exchange.domain.Side;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.kernel.crypto.Sm2;

/** Whatever a broker brings, it is judged: an envelope is never a defect of ours. */
class EnvelopeFuzzTest {

    private static final Instant NOW = Instant.parse("2026-06-12T02:00:00Z");
    private static final SignedJudge JUDGE = judge();

    /** @param message a line {@code name=value} for each property, an empty line, the body */
    @FuzzTest(maxDuration = "60s")
    void every_message_is_judged(byte[] message) {
        String[] parts = new String(message, UTF_8).split("\n\n", 2);
        Map<String, String> properties = new HashMap<>();
        for (String line : parts[0].split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                properties.put(
                        line.substring(0, equals), line.substring(equals + 1).replace('|', '\n'));
            }
        }
        Body body = Body.of(parts.length < 2 ? new byte[0] : parts[1].getBytes(UTF_8));
        JUDGE.judge("portal", new Arrival(properties, body, null, "ID:1", "bytes", false, NOW), 1_000_000);
    }

    private static SignedJudge judge() {
        try {
            Path folder = Files.createTempDirectory("keys");
            TestKeys.write(
                    folder,
                    "intranet",
                    Sm2.newKeyPair(),
                    Map.of("portal", Sm2.newKeyPair().getPublic()));
            return new SignedJudge(new Side("intranet"), new KeyRing(folder, "intranet"), new Contracts());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
