package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.kernel.crypto.Sm2;
import org.hongdun.kernel.crypto.Sm3;
import org.junit.jupiter.api.Test;

class CryptoTest {

    private static final byte[] PAPER = "年检报告书".getBytes(StandardCharsets.UTF_8);

    @Test
    void sm3_gives_the_digests_of_the_standard() throws IOException {
        assertThat(Sm3.of("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Sm3.of("")).isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
        assertThat(Sm3.of(new ByteArrayInputStream(new byte[100_000]))).isEqualTo(Sm3.of(new byte[100_000]));
    }

    @Test
    void a_signature_holds_after_the_keys_have_travelled_as_pem() {
        KeyPair keys = Sm2.newKeyPair();
        byte[] signature = Sm2.sign(Sm2.privateKey(Sm2.pem(keys.getPrivate())), PAPER);
        assertThat(Sm2.verify(Sm2.publicKey(Sm2.pem(keys.getPublic())), PAPER, signature))
                .isTrue();
    }

    @Test
    void an_altered_paper_another_key_or_rubbish_is_no_signature() {
        KeyPair keys = Sm2.newKeyPair();
        byte[] signature = Sm2.sign(keys.getPrivate(), PAPER);
        byte[] altered = PAPER.clone();
        altered[0] ^= 1;
        assertThat(Sm2.verify(keys.getPublic(), altered, signature)).isFalse();
        assertThat(Sm2.verify(Sm2.newKeyPair().getPublic(), PAPER, signature)).isFalse();
        assertThat(Sm2.verify(keys.getPublic(), PAPER, new byte[] {1, 2, 3})).isFalse();
    }

    @Test
    void a_password_matches_its_own_hash_only_and_never_hashes_twice_the_same() {
        String hash = PasswordHash.of("红盾-Secret1".toCharArray());
        assertThat(hash).startsWith("$2a$10$").hasSize(60);
        assertThat(PasswordHash.matches("红盾-Secret1".toCharArray(), hash)).isTrue();
        assertThat(PasswordHash.matches("红盾-Secret2".toCharArray(), hash)).isFalse();
        assertThat(PasswordHash.of("红盾-Secret1".toCharArray())).isNotEqualTo(hash);
    }
}
