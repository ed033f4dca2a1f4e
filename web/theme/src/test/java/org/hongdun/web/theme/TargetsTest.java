package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @Test
    void a_page_of_this_application_is_kept_with_its_query() {
        assertThat(Targets.within("", "/inspection/review.xhtml?id=5")).isEqualTo("/inspection/review.xhtml?id=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\"onclick=",
                "/error/problem.xhtml",
                "/login.xhtml",
                "/a\r\nSet-Cookie: x=1"
            })
    void nobody_is_sent_elsewhere_or_in_circles(String target) {
        assertThat(Targets.within("", target)).isNull();
    }
}
