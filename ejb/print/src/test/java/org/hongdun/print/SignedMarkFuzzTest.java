package org.hongdun.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.PublicKey;
import org.hongdun.kernel.crypto.Sm2;

/** Whatever a scanner reads, it is a mark or it is none, and a signature holds or does not. */
class SignedMarkFuzzTest {

    private static final PublicKey KEY = Sm2.newKeyPair().getPublic();

    @FuzzTest(maxDuration = "60s")
    void a_mark_is_read_or_is_none(byte[] scanned) {
        SignedMark.of(new String(scanned, UTF_8)).ifPresent(mark -> {
            if (mark.isSignedBy(KEY)) {
                throw new AssertionError("signed by nobody: " + mark);
            }
        });
    }
}
