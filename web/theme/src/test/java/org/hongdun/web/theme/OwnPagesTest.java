package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPagesTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080",
        "https://nj.example.gov.cn, nj.example.gov.cn",
        "https://NJ.example.gov.cn, nj.example.gov.cn",
        "http://[::1]:8080, [::1]:8080"
    })
    void a_page_of_the_same_host_is_ours(String origin, String host) {
        assertThat(OwnPages.isOwn(origin, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "https://evil.example",
                "https://nj.example.gov.cn.evil.example",
                "https://evil.example/nj.example.gov.cn",
                "https://nj.example.gov.cn@evil.example",
                "https://nj.example.gov.cn:8443",
                "nj.example.gov.cn",
                "https://[evil"
            })
    void any_other_page_is_foreign(String origin) {
        assertThat(OwnPages.isOwn(origin, "nj.example.gov.cn")).isFalse();
    }

    @Test
    void a_client_that_does_not_say_where_it_comes_from_is_left_to_the_token() {
        assertThat(OwnPages.isOwn(null, "nj.example.gov.cn")).isTrue();
    }
}
