package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void text_that_looks_like_a_formula_is_kept_from_being_one(String text) {
        assertThat(ListExport.CsvSink.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void a_negative_amount_stays_a_number() {
        assertThat(ListExport.CsvSink.cell(new BigDecimal("-12.40"))).isEqualTo("\"-12.40\"");
    }

    @Test
    void quotes_are_doubled() {
        assertThat(ListExport.CsvSink.cell("a\"b")).isEqualTo("\"a\"\"b\"");
    }
}
