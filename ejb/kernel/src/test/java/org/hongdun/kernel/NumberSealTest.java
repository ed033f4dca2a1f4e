package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.hongdun.kernel.crypto.NumberSeal;
import org.junit.jupiter.api.Test;

class NumberSealTest {

    private static final String NUMBER = "440106198001010019";

    private final NumberSeal seal = new NumberSeal(key(1));

    @Test
    void a_sealed_number_shows_nothing_of_itself_and_opens_again() {
        String sealed = seal.seal(NUMBER);

        assertThat(sealed).doesNotContain("440106", "1980").hasSizeLessThanOrEqualTo(160);
        assertThat(seal.open(sealed)).isEqualTo(NUMBER);
        assertThat(seal.open(seal.seal("护照E12345678"))).isEqualTo("护照E12345678");
    }

    @Test
    void the_same_number_is_found_by_the_same_key_and_another_is_not() {
        assertThat(seal.lookupKey(NUMBER)).hasSize(64).isEqualTo(seal.lookupKey(NUMBER));
        assertThat(seal.lookupKey(NUMBER)).isNotEqualTo(seal.lookupKey("440102197506153322"));
        assertThat(new NumberSeal(key(2)).lookupKey(NUMBER)).isNotEqualTo(seal.lookupKey(NUMBER));
    }

    @Test
    void another_key_and_a_changed_character_open_nothing() {
        String sealed = seal.seal(NUMBER);
        char last = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21);

        assertThatIllegalArgumentException().isThrownBy(() -> new NumberSeal(key(2)).open(sealed));
        assertThatIllegalArgumentException().isThrownBy(() -> seal.open(changed));
        assertThatIllegalArgumentException().isThrownBy(() -> seal.open("AAAA"));
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[NumberSeal.KEY_LENGTH];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
