package org.hongdun.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the web listeners must not offer: other protocols by upgrade, the server's own services, methods that write. */
@OnTheSite
class ExposedProtocolsIT {

    private static final List<String> UPGRADES = List.of(
            "activemq-remoting",
            "hornetq-remoting",
            "jboss-remoting",
            "jboss-ejb",
            "h2c",
            "HTTP/2.0",
            "TLS/1.2",
            "foo");
    private static final List<String> PATHS = List.of(
            "/wildfly-services",
            "/wildfly-services/ejb/v1/invoke",
            "/wildfly-services/naming/v1/lookup/x",
            "/wildfly-services/txn/v1/ut/begin",
            "/management",
            "/console",
            "/console/index.html",
            "/metrics",
            "/prometheus",
            "/health",
            "/health/ready",
            "/invoker/JMXInvokerServlet",
            "/jmx-console/",
            "/web-console/",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/.well-known/undertow");
    private static final List<String> METHODS =
            List.of("TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "MKCOL", "DEBUG");

    private static List<Arguments> onBothSides(List<String> things) {
        var all = new ArrayList<Arguments>();
        for (Side side : Side.values()) {
            things.forEach(thing -> all.add(Arguments.of(side, thing)));
        }
        return all;
    }

    static List<Arguments> upgrades() {
        return onBothSides(UPGRADES);
    }

    static List<Arguments> paths() {
        return onBothSides(PATHS);
    }

    static List<Arguments> methods() {
        return onBothSides(METHODS);
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void no_listener_changes_to_another_protocol(Side side, String protocol, RunningSite site) throws IOException {
        for (String path : List.of("/", "/wildfly-services", "/management")) {
            var answer = RawHttp.send(
                    site.url(side),
                    "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: "
                            + protocol + "\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n"
                            + "Sec-ActiveMQRemoting-Key: CF70DEB8-70F9-4FBA-8B4F-DFC3E723B4CD\r\n"
                            + "Sec-JbossRemoting-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
            assertThat(answer.statuses()).as(path).isNotEmpty().doesNotContain(101);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void no_service_of_the_server_itself_answers_on_the_web(Side side, String path, RunningSite site)
            throws IOException {
        var answer = RawHttp.send(
                site.url(side), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        if (answer.status() == 200) {
            assertThat(answer.text()).as("our sign-in page").contains("type=\"password\"");
        } else {
            assertThat(answer.status()).as(answer.head()).isIn(302, 403, 404);
        }
        assertThat(answer.header("Location")).allMatch(location -> !location.contains(managementPort(side, site)));
        assertThat(answer.text().replace(path, ""))
                .doesNotContainIgnoringCase("wildfly")
                .doesNotContainIgnoringCase("jboss")
                .doesNotContainIgnoringCase("undertow");
    }

    private static String managementPort(Side side, RunningSite site) {
        return ":" + site.site().settings().managementPort(side);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void no_method_writes_or_echoes(Side side, String method, RunningSite site) throws IOException {
        var answer = RawHttp.send(
                site.url(side),
                method + " / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Echo: echo-me\r\nContent-Length: 0\r\n"
                        + "Connection: close\r\n\r\n");
        assertThat(answer.status()).as(answer.head()).isIn(0, 400, 403, 405, 501);
        assertThat(answer.text()).doesNotContain("echo-me");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void no_answer_names_the_software_behind_it(Side side, String path, RunningSite site) throws IOException {
        var answer = RawHttp.send(
                site.url(side), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }
}
