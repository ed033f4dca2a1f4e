package org.hongdun.regulation.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({"陈测试,陈*", "欧阳测试,欧阳*", "欧阳,欧*", "测试投诉人,测*", "𠮷田,𠮷*"})
    void of_a_name_the_surname_is_shown(String name, String shown) {
        assertThat(Masks.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"13800001234,138****1234", "020-00000001,020****0001", "12315,****15", "1,****1"})
    void of_a_phone_the_first_three_and_the_last_four_are_shown(String phone, String shown) {
        assertThat(Masks.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"440106198001010019,440106********0019", "G1234567,********"})
    void of_an_identity_number_place_and_last_four_are_shown_and_of_other_papers_nothing(String idNo, String shown) {
        assertThat(Masks.idNo(idNo)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "广州市天河区体育西路1号301房,广州市天河区体育西路****",
        "广州市越秀区北京街道盐运西3号,广州市越秀区北京街道****",
        "番禺区大石镇105国道旁,番禺区大石镇****",
        "某处12号,****"
    })
    void of_an_address_the_street_is_shown_but_not_the_house(String address, String shown) {
        assertThat(Masks.address(address)).isEqualTo(shown);
    }

    @Test
    void a_masked_complainant_tells_nothing_more() {
        assertThat(Tellings.kettle().complainant().masked())
                .isEqualTo(new Complainant(true, "欧阳*", "138****1234", "广州市天河区体育西路****", "440106********0019"));
    }

    @Test
    void what_was_not_told_stays_untold() {
        assertThat(new Complainant(true, "陈某", "13800001234", null, null)
                        .masked()
                        .address())
                .isNull();
    }
}
