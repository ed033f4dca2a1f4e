package org.hongdun.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InListTest {

    @Test
    void each_value_is_a_parameter_of_its_own() {
        assertThat(InList.of("id", List.of(7L, 8L)).text()).isEqualTo("(:id0, :id1)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "20, 32", "600, 1000", "1000, 1000"})
    void lists_of_like_length_have_the_same_text(int values, int parameters) {
        assertThat(InList.of("id", Collections.nCopies(values, 1L)).text().split(","))
                .hasSize(parameters);
    }

    @Test
    void no_list_is_empty_or_longer_than_oracle_takes() {
        assertThatIllegalArgumentException().isThrownBy(() -> InList.of("id", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> InList.of("id", Collections.nCopies(1001, 1L)));
    }
}
