package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnterpriseTypesTest {

    @Test
    void a_type_is_called_in_the_language_of_the_page() {
        assertThat(EnterpriseTypes.name("9999", "个体工商户", Locale.ENGLISH)).isEqualTo("Individual household");
        assertThat(EnterpriseTypes.name("9999", "个体工商户", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("个体工商户");
        assertThat(EnterpriseTypes.name("0000", "新类型", Locale.ENGLISH)).isEqualTo("新类型");
    }

    @Test
    void every_type_of_the_code_list_has_an_english_name() throws IOException {
        List<String> codes = Files.readAllLines(Path.of("../../sql/reference/enterprise_type.csv")).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();

        assertThat(codes)
                .hasSizeGreaterThan(100)
                .noneMatch(code -> EnterpriseTypes.name(code, "中文", Locale.ENGLISH)
                        .codePoints()
                        .anyMatch(Character::isIdeographic));
    }
}
