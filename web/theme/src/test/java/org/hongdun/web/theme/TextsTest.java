package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_sentence_calls_a_field_by_its_name_and_leaves_other_details_as_they_are() {
        assertThat(Texts.error("HD-J004", List.of("paper"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("“依据（文书、单据编号）”没有填写。");
        assertThat(Texts.error("HD-J005", List.of("reason", 500), Locale.ENGLISH))
                .contains("Reason", "500");
    }
}
