package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void the_signs_of_a_pattern_stand_for_themselves() {
        assertThat(LikePattern.startingWith("50%_\\")).isEqualTo("50\\%\\_\\\\%");
        assertThat(LikePattern.containing("天河")).isEqualTo("%天河%");
    }
}
