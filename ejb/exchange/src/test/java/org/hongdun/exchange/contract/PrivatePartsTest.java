package org.hongdun.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivatePartsTest {

    @Test
    void the_complainant_is_not_read_by_who_only_watches() {
        String masked = PrivateParts.masked("<complaint><complainant confidential=\"true\">\n<name>Ouyang</name>"
                + "<phone>020-1</phone></complainant><respondent><name>Shop</name></respondent></complaint>");

        assertThat(masked)
                .doesNotContain("Ouyang", "020-1")
                .contains("<name>***</name>", "<name>Shop</name>", "</complainant>");
    }

    @Test
    void a_body_that_breaks_off_is_masked_to_its_end() {
        assertThat(PrivateParts.masked("<c:complainant><c:name>Ouyang</c:na")).doesNotContain("Ouyang");
    }

    @Test
    void what_names_nobody_is_left_alone() {
        assertThat(PrivateParts.masked("<status><no>1</no></status>")).isEqualTo("<status><no>1</no></status>");
    }
}
