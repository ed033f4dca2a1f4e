package org.hongdun.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.hongdun.server.Part;
import org.hongdun.server.Settings;
import org.hongdun.server.SetupException;
import org.hongdun.server.Side;

/**
 * The message broker of one side, a process of its own. Queues and rights stand in its {@code broker.xml}; its accounts
 * are the passwords of the environment, each with the one role of the same name.
 */
public final class Broker {

    private static final Map<String, String> INTRANET_ACCOUNTS = Map.of(
            "intranet", "HONGDUN_BROKER_INTRANET_PASSWORD",
            "legacy-12315", "HONGDUN_LEGACY_12315_PASSWORD",
            "legacy-archives", "HONGDUN_LEGACY_ARCHIVES_PASSWORD",
            "legacy-cases", "HONGDUN_LEGACY_CASES_PASSWORD",
            "legacy-registry", "HONGDUN_LEGACY_REGISTRY_PASSWORD");

    private static final Map<String, String> PORTAL_ACCOUNTS = Map.of(
            "intranet", "HONGDUN_PORTAL_BROKER_INTRANET_PASSWORD",
            "portal", "HONGDUN_PORTAL_BROKER_PORTAL_PASSWORD");

    private Broker() {}

    /**
     * Runs until the process is asked to end.
     *
     * @param arguments the side, its broker.xml, the folder for the journal
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT,%1$tL %4$-7s [%3$s] %5$s%6$s%n");
        try {
            run(Side.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT)), Path.of(arguments[1]), arguments[2]);
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Side side, Path brokerXml, String folder) throws Exception {
        Map<String, String> environment =
                Settings.from(System.getenv(), Path.of(folder)).environment(part(side));
        System.setProperty("hongdun.broker.folder", folder);
        System.setProperty("hongdun.broker.address", address(side, environment));

        var broker = new EmbeddedActiveMQ();
        broker.setConfigResourcePath(brokerXml.toUri().toString());
        broker.setSecurityManager(
                new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts(side, environment)));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                broker.stop();
            } catch (Exception e) {
                System.err.println("The broker did not stop cleanly: " + e);
            } finally {
                stopped.countDown();
            }
        }));
        broker.start();
        if (!broker.getActiveMQServer().isStarted()) {
            throw new SetupException("消息代理未能启动,原因见上面的日志。", "The broker did not start; the log above says why.");
        }
        stopped.await();
    }

    private static Part part(Side side) {
        return side == Side.INTRANET ? Part.INTRANET_BROKER : Part.PORTAL_BROKER;
    }

    private static SecurityConfiguration accounts(Side side, Map<String, String> environment) {
        var accounts = new SecurityConfiguration();
        new TreeMap<>(side == Side.INTRANET ? INTRANET_ACCOUNTS : PORTAL_ACCOUNTS).forEach((account, variable) -> {
            accounts.addUser(account, environment.get(variable));
            accounts.addRole(account, account);
        });
        return accounts;
    }

    /** Where to listen, and over mutual TLS 1.3 if the environment asks for it. */
    private static String address(Side side, Map<String, String> environment) {
        String prefix = side == Side.INTRANET ? "HONGDUN_BROKER_" : "HONGDUN_PORTAL_BROKER_";
        String address = "tcp://" + environment.get(prefix + "BIND") + ":" + environment.get(prefix + "PORT") + "?";
        if ("true".equals(environment.get("HONGDUN_BROKER_TLS"))) {
            address += "sslEnabled=true;needClientAuth=true;enabledProtocols=TLSv1.3"
                    + ";keyStorePath=" + environment.get("HONGDUN_BROKER_KEYSTORE")
                    + ";keyStorePassword=" + environment.get("HONGDUN_BROKER_KEYSTORE_PASSWORD")
                    + ";trustStorePath=" + environment.get("HONGDUN_BROKER_TRUSTSTORE")
                    + ";trustStorePassword=" + environment.get("HONGDUN_BROKER_TRUSTSTORE_PASSWORD") + ";";
        }
        return address;
    }
}
