package org.hongdun.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import org.hongdun.exchange.SealedParts;
import org.hongdun.exchange.keys.KeyRing;
import org.hongdun.kernel.crypto.Sm2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sm2SealedPartsTest {

    private static final String NUMBER = "440106199001010013";

    @TempDir
    private Path folder;

    private final KeyPair intranetKeys = Sm2.newKeyPair();
    private final KeyPair portalKeys = Sm2.newKeyPair();
    private SealedParts portal;
    private SealedParts intranet;

    @BeforeEach
    void keys() throws IOException {
        Path outside = folder.resolve("portal");
        Path inside = folder.resolve("intranet");
        TestKeys.write(outside, "portal", portalKeys, Map.of("intranet", intranetKeys.getPublic()));
        TestKeys.write(inside, "intranet", intranetKeys, Map.of("portal", portalKeys.getPublic()));
        portal = new Sm2SealedParts(new KeyRing(outside, "portal"));
        intranet = new Sm2SealedParts(new KeyRing(inside, "intranet"));
    }

    @Test
    void the_recipient_reads_what_was_sealed_for_him() {
        assertThat(intranet.open(portal.seal("intranet", NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void the_sealed_part_tells_nothing_and_is_another_each_time() {
        String sealed = portal.seal("intranet", NUMBER);

        assertThat(sealed).doesNotContain(NUMBER).isNotEqualTo(portal.seal("intranet", NUMBER));
    }

    @Test
    void the_sender_himself_cannot_open_it_any_more() {
        String sealed = portal.seal("intranet", NUMBER);

        assertThatIllegalArgumentException().isThrownBy(() -> portal.open(sealed));
    }

    @Test
    void a_part_that_was_changed_is_not_opened() {
        String sealed = portal.seal("intranet", NUMBER);
        String changed = sealed.substring(0, 100) + (sealed.charAt(100) == 'A' ? 'B' : 'A') + sealed.substring(101);

        assertThatIllegalArgumentException().isThrownBy(() -> intranet.open(changed));
    }

    @Test
    void nothing_is_sealed_with_a_key_that_was_revoked() throws IOException {
        Path outside = folder.resolve("portal");
        Files.writeString(outside.resolve("revoked.txt"), KeyRing.idOf(intranetKeys.getPublic()) + "\n");
        SealedParts careful = new Sm2SealedParts(new KeyRing(outside, "portal"));

        assertThatIllegalStateException().isThrownBy(() -> careful.seal("intranet", NUMBER));
    }
}
