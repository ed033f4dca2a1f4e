package org.hongdun.portal.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.portal.filing.domain.Drafts.ENTERPRISE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.portal.filing.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedReportTest {

    @Test
    void a_complete_draft_reads_without_findings() {
        TypedReport typed = read(Drafts.complete());

        assertThat(typed.findings()).isEmpty();
        assertThat(typed.report().figures().totalAssets()).isEqualByComparingTo("2046.15");
        assertThat(typed.report().operatingState()).isEqualTo(OperatingState.OPERATING);
        assertThat(typed.report().contributions()).hasSize(1);
        assertThat(typed.report().contributions().get(0).paidOn()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({"'1,234.5',1234.5", "'１２３４．５',1234.5", "' 12 ',12", "-3.05,-3.05", "0,0"})
    void amounts_are_read_as_people_write_them(String typed, BigDecimal amount) {
        assertThat(read(Map.of("tax", typed)).report().figures().tax()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,3x", "1.234", "一百", "--1", "1e3", "12345678901234"})
    void an_amount_that_cannot_be_read_is_a_finding_at_its_field(String typed) {
        TypedReport report = read(Map.of("tax", typed));

        assertThat(report.report().figures().tax()).isNull();
        assertThat(report.findings())
                .singleElement()
                .returns("HD-F022", Finding::key)
                .returns("tax", Finding::field)
                .returns(true, Finding::blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "staffTotal,-1,HD-F023",
        "staffTotal,4.5,HD-F023",
        "contactPhone,12345,HD-F026",
        "email,nobody,HD-F027",
        "postcode,51000,HD-F028",
        "contributions.0.paidOn,2025-02-30,HD-F024",
        "investments.0.sharePercent,100.01,HD-F031"
    })
    void what_has_the_wrong_shape_is_named(String field, String typed, String code) {
        assertThat(read(Map.of(field, typed)).findings())
                .filteredOn(f -> f.field().equals(field))
                .singleElement()
                .returns(code, Finding::key);
    }

    @Test
    void a_line_of_a_table_needs_its_name() {
        assertThat(read(Map.of("branches.3.address", "某路1号")).findings())
                .singleElement()
                .returns("HD-F021", Finding::key)
                .returns("branches.3.name", Finding::field);
    }

    @Test
    void empty_lines_between_filled_ones_do_not_count() {
        Map<String, String> typed = new HashMap<>();
        typed.put("licences.0.name", " ");
        typed.put("licences.2.name", "食品经营许可证");
        typed.put("licences.10.name", "烟草专卖零售许可证");

        assertThat(read(typed).report().licences()).extracting(l -> l.name()).containsExactly("食品经营许可证", "烟草专卖零售许可证");
    }

    @Test
    void a_report_written_back_reads_as_the_same_report() {
        TypedReport typed = read(Drafts.complete());

        assertThat(read(TypedReport.entriesOf(typed.report())).report()).isEqualTo(typed.report());
    }

    private static TypedReport read(Map<String, String> entries) {
        return TypedReport.of(ENTERPRISE, 2025, entries);
    }
}
