package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal's broker with HONGDUN_BROKER_TLS: who shows no certificate of ours gets no connection. */
class BrokerTlsTest {

    private static final String SECRET = "secret-of-a-store";

    @TempDir
    private static Path home;

    private static BrokerProcess broker;

    @BeforeAll
    static void start_a_broker_with_tls() throws Exception {
        keyPair("broker");
        keyPair("client");
        keyPair("stranger");
        trust("broker", "client");
        trust("client", "broker");
        trust("stranger", "broker");
        Settings settings = Settings.from(Map.of(), home)
                .with(Setting.HONGDUN_PORTAL_BROKER_PORT, BrokerRightsTest.freePort())
                .with(Setting.HONGDUN_BROKER_TLS, "true")
                .with(
                        Setting.HONGDUN_BROKER_KEYSTORE,
                        home.resolve("broker.p12").toString())
                .with(Setting.HONGDUN_BROKER_KEYSTORE_PASSWORD, SECRET)
                .with(
                        Setting.HONGDUN_BROKER_TRUSTSTORE,
                        home.resolve("broker-trust.p12").toString())
                .with(Setting.HONGDUN_BROKER_TRUSTSTORE_PASSWORD, SECRET);
        broker = new BrokerProcess(Side.PORTAL, BrokerRightsTest.layout("broker-tls-test"), settings);
        broker.start();
        broker.awaitReady(Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop_it() {
        broker.stop();
    }

    private static void keyPair(String name) throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-keystore",
                home.resolve(name + ".p12").toString());
        keytool(
                "-exportcert",
                "-alias",
                name,
                "-file",
                home.resolve(name + ".crt").toString(),
                "-keystore",
                home.resolve(name + ".p12").toString());
    }

    private static void trust(String who, String whom) throws Exception {
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                whom,
                "-file",
                home.resolve(whom + ".crt").toString(),
                "-keystore",
                home.resolve(who + "-trust.p12").toString());
    }

    private static void keytool(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", SECRET));
        Path output = Files.createTempFile(home, "keytool", ".out");
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as(Files.readString(output)).isZero();
    }

    private static boolean connects(String parameters) throws Exception {
        try (ServerLocator locator = ActiveMQClient.createServerLocator("tcp://127.0.0.1:" + broker.port()
                        + "?callTimeout=3000&reconnectAttempts=0&initialConnectAttempts=1" + parameters);
                ClientSessionFactory factory = locator.createSessionFactory();
                ClientSession session = factory.createSession("portal", "hongdun", false, true, true, false, 0)) {
            return !session.isClosed();
        }
    }

    private static String with(String name) {
        return "&sslEnabled=true&keyStorePath=" + home.resolve(name + ".p12") + "&keyStorePassword=" + SECRET
                + "&trustStorePath=" + home.resolve(name + "-trust.p12") + "&trustStorePassword=" + SECRET;
    }

    @Test
    void a_client_whose_certificate_is_trusted_connects() throws Exception {
        assertThat(connects(with("client"))).isTrue();
    }

    @Test
    void a_client_with_a_certificate_of_its_own_making_is_refused() {
        assertThatThrownBy(() -> connects(with("stranger"))).isInstanceOf(Exception.class);
    }

    @Test
    void a_client_without_a_certificate_is_refused() {
        assertThatThrownBy(() -> connects("&sslEnabled=true&trustStorePath=" + home.resolve("client-trust.p12")
                        + "&trustStorePassword=" + SECRET))
                .isInstanceOf(Exception.class);
    }

    @Test
    void a_client_without_tls_is_refused() {
        assertThatThrownBy(() -> connects("")).isInstanceOf(Exception.class);
    }
}
