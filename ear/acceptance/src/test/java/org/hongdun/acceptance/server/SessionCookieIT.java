package org.hongdun.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The session cookie as the listeners send it. */
@OnTheSite
class SessionCookieIT {

    private static String login(Side side) {
        return "GET /login.xhtml HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    private static Stream<String> cookies(Side side, RunningSite site) throws IOException {
        return RawHttp.send(site.url(side), login(side)).header("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("HD_"));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void scripts_cannot_read_the_session_cookie_and_other_sites_cannot_send_it(Side side, RunningSite site)
            throws IOException {
        assertThat(cookies(side, site))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Lax")
                        .containsIgnoringCase("; Path=/"));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void both_sides_of_one_machine_use_different_names_so_that_one_login_does_not_end_the_other(
            Side side, RunningSite site) throws IOException {
        assertThat(cookies(side, site)).allSatisfy(cookie -> assertThat(cookie).startsWith("HD_" + side.label() + "="));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_session_never_stands_in_an_address(Side side, RunningSite site) throws IOException {
        assertThat(RawHttp.send(site.url(side), login(side)).text()).doesNotContainIgnoringCase("jsessionid");
        assertThat(RawHttp.send(
                                site.url(side),
                                "GET /login.xhtml;jsessionid=fixed HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                        .text())
                .doesNotContain("fixed");
    }
}
