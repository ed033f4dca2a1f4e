package org.hongdun.platform.codelist.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeRowsTest {

    private static final String UNIT = "hongdun-platform";

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_section_letter_means_what_its_edition_says(TestDatabase database) {
        Map<String, CodeName> of2002 = database.ask(UNIT, entities -> new CodeRows(entities).industrySections(2002));
        Map<String, CodeName> of2017 = database.ask(UNIT, entities -> new CodeRows(entities).industrySections(2017));

        assertThat(of2002).hasSize(20).containsKeys("A", "T");
        assertThat(of2002.get("F").zh()).isEqualTo("交通运输、仓储和邮政业");
        assertThat(of2017.get("F").zh()).isEqualTo("批发和零售业");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_code_of_abolished_divisions_keeps_its_name(TestDatabase database) {
        Map<String, CodeName> divisions = database.ask(UNIT, entities -> new CodeRows(entities).divisions());

        assertThat(divisions.get("440102").zh()).isEqualTo("东山区");
        assertThat(divisions.get("440111").zh()).isEqualTo("白云区");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_districts_of_today_are_those_that_were_not_abolished(TestDatabase database) {
        Map<String, CodeName> districts = database.ask(UNIT, entities -> new CodeRows(entities).districts());

        assertThat(districts.values())
                .extracting(CodeName::zh)
                .containsExactly("荔湾区", "越秀区", "海珠区", "天河区", "白云区", "黄埔区", "番禺区", "花都区", "南沙区", "从化区", "增城区");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void enterprise_types_have_names(TestDatabase database) {
        Map<String, String> types = database.ask(UNIT, entities -> new CodeRows(entities).enterpriseTypes());

        assertThat(types).containsEntry("1130", "有限责任公司(自然人投资或控股)").containsEntry("9999", "个体工商户");
    }
}
