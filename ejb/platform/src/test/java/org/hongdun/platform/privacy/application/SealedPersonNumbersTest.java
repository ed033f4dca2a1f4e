package org.hongdun.platform.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealedPersonNumbersTest {

    @Test
    void the_number_of_a_person_is_masked_and_the_public_code_of_an_enterprise_is_not() {
        SealedPersonNumbers numbers = new SealedPersonNumbers();

        assertThat(numbers.masked("440106198001010019")).isEqualTo("440106********0019");
        assertThat(numbers.masked("44010619790815331X"))
                .as("with the check character of a credit code by chance")
                .isEqualTo("440106********331X");
        assertThat(numbers.masked("91440101MA5ABCDE52")).isEqualTo("91440101MA5ABCDE52");
    }
}
