package org.hongdun.kernel.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilingFormTest {

    @Test
    void a_form_comes_back_as_it_was_typed_readable_or_not() {
        FilingForm form = new FilingForm(Map.of("capital", "一百万", "scope", "甲 & <乙>", "investors.12.name", "张明"));

        assertThat(FilingForm.fromXml(form.toXml())).isEqualTo(form);
        assertThat(form.amount(FormField.CAPITAL)).isEmpty();
        assertThat(form.lines(FormTable.INVESTORS)).containsExactly(12);
    }

    @Test
    void a_form_of_values_leaves_out_what_is_not_there_and_writes_amounts_plainly() {
        Map<FormField, Object> values = new EnumMap<>(FormField.class);
        values.put(FormField.NAME, "甲");
        values.put(FormField.CAPITAL, new BigDecimal("1E+3"));
        values.put(FormField.PAID_IN, new BigDecimal("80.500000"));
        values.put(FormField.OPERATING_FROM, LocalDate.of(2026, 6, 12));
        values.put(FormField.OPERATING_TO, null);

        assertThat(FilingForm.of(values).entries())
                .isEqualTo(Map.of("name", "甲", "capital", "1000", "paidIn", "80.5", "operatingFrom", "2026-06-12"));
    }

    @Test
    void names_that_no_form_has_are_dropped() {
        FilingForm form = new FilingForm(Map.of(
                "status", "APPROVED", "investors.x.name", "甲", "investors.0.secret", "乙", "investors.200.name", "丙"));

        assertThat(form).isEqualTo(FilingForm.empty());
    }

    @Test
    void a_table_that_is_filled_in_replaces_the_registered_one_whole() {
        FilingForm registered = new FilingForm(Map.of("name", "甲", "investors.0.name", "旧一", "investors.1.name", "旧二"));
        FilingForm changed = registered.with(new FilingForm(Map.of("investors.0.name", "新")));

        assertThat(changed.entries()).isEqualTo(Map.of("name", "甲", "investors.0.name", "新"));
    }

    @Test
    void amounts_agree_as_numbers() {
        FilingForm one = new FilingForm(Map.of("capital", "1,000.00"));
        FilingForm other = new FilingForm(Map.of("capital", "1000"));

        assertThat(one.agreesWith(other, FormField.CAPITAL)).isTrue();
        assertThat(one.agreesWith(FilingForm.empty(), FormField.CAPITAL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1130, LIMITED_COMPANY",
        "1220, SHARE_COMPANY",
        "2130, BRANCH",
        "3100, NON_COMPANY",
        "4310, BRANCH",
        "4531, PARTNERSHIP",
        "4540, SOLE_PROPRIETORSHIP",
        "4551, BRANCH",
        "5110, LIMITED_COMPANY",
        "6210, SHARE_COMPANY",
        "5400, PARTNERSHIP",
        "5810, BRANCH",
        "7200, BRANCH",
        "9100, COOPERATIVE",
        "9200, BRANCH",
        "9999, HOUSEHOLD"
    })
    void the_type_code_tells_the_kind(String typeCode, SubjectKind kind) {
        assertThat(SubjectKind.of(typeCode)).isEqualTo(kind);
    }

    static Stream<RegistrationMatter> matters() {
        return Stream.of(RegistrationMatter.values());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void every_matter_has_a_form_for_every_kind_and_asks_who_applies(RegistrationMatter matter) {
        for (SubjectKind kind : SubjectKind.values()) {
            for (RegistrationRegime regime : RegistrationRegime.values()) {
                List<ChangeItem> items = ChangeItem.of(matter, kind).toList();
                FormLayout layout = FormLayout.of(matter, kind, items, regime);

                assertThat(layout.fields()).contains(FormField.APPLICANT).hasSizeGreaterThan(2);
                assertThat(layout.fields()).containsAll(layout.required());
                assertThat(items.isEmpty()).isEqualTo(!matter.byItem());
            }
        }
    }

    @Test
    void paid_in_capital_is_asked_of_companies_under_the_old_law_only() {
        assertThat(fields(SubjectKind.LIMITED_COMPANY, RegistrationRegime.OLD)).contains(FormField.PAID_IN);
        assertThat(fields(SubjectKind.LIMITED_COMPANY, RegistrationRegime.NEW)).doesNotContain(FormField.PAID_IN);
        assertThat(fields(SubjectKind.HOUSEHOLD, RegistrationRegime.OLD)).doesNotContain(FormField.PAID_IN);
    }

    private static List<FormField> fields(SubjectKind kind, RegistrationRegime regime) {
        return FormLayout.of(RegistrationMatter.ESTABLISH, kind, List.of(), regime)
                .fields();
    }
}
