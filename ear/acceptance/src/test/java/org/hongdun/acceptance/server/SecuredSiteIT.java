package org.hongdun.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.exchange.Gap;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Setting;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as production secures it: mutual TLS at both brokers, and a proxy in front that ends HTTPS. */
@Tag("proof")
class SecuredSiteIT {

    private static final String SECRET = "secret-of-a-store";
    private static final int REPORTS = 20;
    private static final int REPORT_YEAR = 2060;

    @TempDir
    private static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() throws Exception {
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=hongdun",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                store("own"));
        keytool("-exportcert", "-file", store("certificate"), "-keystore", store("own"));
        keytool("-importcert", "-noprompt", "-file", store("certificate"), "-keystore", store("trusted"));
        site = RunningSite.startWith(Map.of(
                Setting.HONGDUN_BROKER_TLS,
                "true",
                Setting.HONGDUN_BROKER_KEYSTORE,
                store("own"),
                Setting.HONGDUN_BROKER_KEYSTORE_PASSWORD,
                SECRET,
                Setting.HONGDUN_BROKER_TRUSTSTORE,
                store("trusted"),
                Setting.HONGDUN_BROKER_TRUSTSTORE_PASSWORD,
                SECRET,
                Setting.HONGDUN_BEHIND_PROXY,
                "true",
                Setting.HONGDUN_COOKIE_SECURE,
                "true"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String store(String name) {
        return folder.resolve(name).toString();
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "hongdun", "-storetype", "PKCS12", "-storepass", SECRET));
        Path said = folder.resolve("keytool.out");
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(keytool.waitFor()).as(Files.readString(said)).isZero();
    }

    @Test
    void documents_cross_and_their_receipts_come_home_over_mutual_tls() {
        Gap gap = new Gap(site);
        gap.awaitReceipts(gap.submit(REPORTS, REPORT_YEAR), Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void browsers_behind_the_proxy_are_told_to_stay_with_https(Side side) throws IOException {
        RawHttp.Answer answer = RawHttp.send(
                site.url(side),
                "GET /login.xhtml HTTP/1.1\r\nHost: hongdun.example\r\nX-Forwarded-Proto: https\r\n"
                        + "X-Forwarded-For: 192.0.2.7\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).containsExactly("max-age=31536000; includeSubDomains");
        assertThat(answer.header("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("HD_"))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure"));
    }
}
