package org.hongdun.server;

import static org.hongdun.server.Setting.*;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings of one installation: what the environment says, else the value of demo mode. Immutable. */
public final class Settings {

    private final EnumMap<Setting, String> values;

    private Settings(EnumMap<Setting, String> values) {
        this.values = values;
    }

    /**
     * Reads an environment. In demo mode every missing value is supplied; in production none that is required.
     *
     * @param environment usually {@link System#getenv()}
     * @param defaultHome the folder for state if HONGDUN_HOME is not set
     * @throws SetupException if HONGDUN_MODE or HONGDUN_PORT_OFFSET makes no sense
     */
    public static Settings from(Map<String, String> environment, Path defaultHome) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = environment.get(setting.name());
            if (value != null && !value.isBlank()) {
                values.put(setting, value.strip());
            }
        }
        values.putIfAbsent(HONGDUN_MODE, "demo");
        values.putIfAbsent(HONGDUN_HOME, defaultHome.toString());
        values.putIfAbsent(HONGDUN_PORT_OFFSET, "0");
        var settings = new Settings(values);
        settings.checkMode();
        settings.addPlainDefaults();
        if (settings.demo()) {
            settings.addDemoDefaults();
        }
        return settings;
    }

    /** A copy in which one setting has another value. */
    public Settings with(Setting setting, String value) {
        var copy = values.clone();
        copy.put(setting, value);
        return new Settings(copy);
    }

    private void checkMode() {
        String mode = values.get(HONGDUN_MODE);
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new SetupException(
                    "环境变量 HONGDUN_MODE 只能是 demo 或 production,现在是 " + mode + "。",
                    "HONGDUN_MODE must be demo or production, not " + mode + ".");
        }
        if (!values.get(HONGDUN_PORT_OFFSET).matches("\\d{1,4}") || portOffset() > 3700) {
            throw new SetupException(
                    "环境变量 HONGDUN_PORT_OFFSET 应是 0 到 3700 之间的整数,现在是 " + values.get(HONGDUN_PORT_OFFSET) + "。",
                    "HONGDUN_PORT_OFFSET must be a whole number from 0 to 3700, not " + values.get(HONGDUN_PORT_OFFSET)
                            + ".");
        }
    }

    private void addPlainDefaults() {
        values.put(HONGDUN_HOME, home().toString());
        values.putIfAbsent(HONGDUN_BIND, "127.0.0.1");
        values.putIfAbsent(HONGDUN_MANAGEMENT_BIND, "127.0.0.1");
        values.putIfAbsent(HONGDUN_BROKER_BIND, "127.0.0.1");
        values.putIfAbsent(HONGDUN_BROKER_HOST, "127.0.0.1");
        values.putIfAbsent(HONGDUN_BROKER_PORT, String.valueOf(Side.INTRANET.brokerPort(portOffset())));
        values.putIfAbsent(HONGDUN_PORTAL_BROKER_BIND, "127.0.0.1");
        values.putIfAbsent(HONGDUN_PORTAL_BROKER_HOST, "127.0.0.1");
        values.putIfAbsent(HONGDUN_PORTAL_BROKER_PORT, String.valueOf(Side.PORTAL.brokerPort(portOffset())));
        values.putIfAbsent(HONGDUN_BROKER_TLS, demo() ? "false" : "true");
        values.putIfAbsent(HONGDUN_COOKIE_SECURE, demo() ? "false" : "true");
        putIfKnown(HONGDUN_INTRANET_DB_DRIVER, driver(values.get(HONGDUN_INTRANET_DB_URL)));
        putIfKnown(HONGDUN_PORTAL_DB_DRIVER, driver(values.get(HONGDUN_PORTAL_DB_URL)));
        putIfKnown(HONGDUN_INTRANET_DB_OWNER, values.get(HONGDUN_INTRANET_DB_USER));
        putIfKnown(HONGDUN_INTRANET_DB_OWNER_PASSWORD, values.get(HONGDUN_INTRANET_DB_PASSWORD));
        putIfKnown(HONGDUN_PORTAL_DB_OWNER, values.get(HONGDUN_PORTAL_DB_USER));
        putIfKnown(HONGDUN_PORTAL_DB_OWNER_PASSWORD, values.get(HONGDUN_PORTAL_DB_PASSWORD));
    }

    private void putIfKnown(Setting setting, String value) {
        if (value != null) {
            values.putIfAbsent(setting, value);
        }
    }

    private void addDemoDefaults() {
        values.putIfAbsent(HONGDUN_INTRANET_DB_URL, h2Url(Side.INTRANET));
        values.putIfAbsent(HONGDUN_PORTAL_DB_URL, h2Url(Side.PORTAL));
        for (Setting setting : Setting.values()) {
            switch (setting) {
                case HONGDUN_INTRANET_DB_DRIVER, HONGDUN_PORTAL_DB_DRIVER -> values.putIfAbsent(setting, "h2");
                case HONGDUN_LEGACY_12315_PASSWORD -> values.putIfAbsent(setting, "demo-12315");
                case HONGDUN_LEGACY_ARCHIVES_PASSWORD -> values.putIfAbsent(setting, "demo-archives");
                case HONGDUN_LEGACY_CASES_PASSWORD -> values.putIfAbsent(setting, "demo-cases");
                case HONGDUN_LEGACY_REGISTRY_PASSWORD -> values.putIfAbsent(setting, "demo-registry");
                default -> {
                    if (setting.required()) {
                        values.putIfAbsent(setting, "hongdun");
                    }
                }
            }
        }
    }

    /**
     * WRITE_DELAY=0 hands every commit to the operating system at once, so that a killed process loses none. The mode is
     * set by INIT: given as MODE it holds while H2 2.2 reads its own catalogue, which then adds an index for every unique
     * column at each opening, until a killed server's database cannot be opened at all.
     */
    private String h2Url(Side side) {
        return "jdbc:h2:file:" + home(side).resolve("db/hongdun")
                + ";INIT=SET MODE Oracle;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_LOCK_TIMEOUT=10000";
    }

    private static String driver(String url) {
        if (url == null) {
            return null;
        }
        return url.split(":")[1];
    }

    /** Whether this installation shows demo data and uses the passwords printed in the README. */
    public boolean demo() {
        return values.get(HONGDUN_MODE).equals("demo");
    }

    /** The folder that holds all state of this installation. */
    public Path home() {
        return Path.of(values.get(HONGDUN_HOME)).toAbsolutePath().normalize();
    }

    /** The part of the state that belongs to one side: its database file, its keys, its server's files. */
    public Path home(Side side) {
        return home().resolve(side.label());
    }

    /** By how much all ports are shifted, 0 to 3700. */
    public int portOffset() {
        return Integer.parseInt(values.get(HONGDUN_PORT_OFFSET));
    }

    /** The port of the web listener of a side. */
    public int httpPort(Side side) {
        return side.httpPort(portOffset());
    }

    /** The management port of a side's server, which also answers /health/ready. */
    public int managementPort(Side side) {
        return side.managementPort(portOffset());
    }

    /** The port of a side's broker. */
    public int brokerPort(Side side) {
        return Integer.parseInt(get(side == Side.INTRANET ? HONGDUN_BROKER_PORT : HONGDUN_PORTAL_BROKER_PORT));
    }

    /** The database of a side as the migration sees it. */
    public Database database(Side side) {
        return side == Side.INTRANET
                ? new Database(
                        get(HONGDUN_INTRANET_DB_URL),
                        get(HONGDUN_INTRANET_DB_OWNER),
                        get(HONGDUN_INTRANET_DB_OWNER_PASSWORD))
                : new Database(
                        get(HONGDUN_PORTAL_DB_URL),
                        get(HONGDUN_PORTAL_DB_OWNER),
                        get(HONGDUN_PORTAL_DB_OWNER_PASSWORD));
    }

    /** The account with which the server of a side reads and writes rows. */
    public String serverAccount(Side side) {
        return get(side == Side.INTRANET ? HONGDUN_INTRANET_DB_USER : HONGDUN_PORTAL_DB_USER);
    }

    /** The value of a setting, or null if it has none. */
    public String get(Setting setting) {
        return values.get(setting);
    }

    /**
     * The environment of one process: the settings that it reads and no others.
     *
     * @throws SetupException naming every required setting that is missing
     */
    public Map<String, String> environment(Part part) {
        var environment = new TreeMap<String, String>();
        List<String> missing = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            if (setting.readBy(part)) {
                String value = values.get(setting);
                if (value != null) {
                    environment.put(setting.name(), value);
                } else if (needs(setting)) {
                    missing.add(setting.name());
                }
            }
        }
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw new SetupException(
                    "生产模式下必须设置环境变量:" + names + "。说明见 wildfly-config/README.md。",
                    "Production mode needs these environment variables: " + names
                            + ". They are explained in wildfly-config/README.md.");
        }
        if (!demo()) {
            refuseDemoPasswords(part);
        }
        return environment;
    }

    private boolean needs(Setting setting) {
        return setting.required() || (tls() && setting.name().matches("HONGDUN_BROKER_(KEY|TRUST)STORE(_PASSWORD)?"));
    }

    private void refuseDemoPasswords(Part part) {
        for (Setting setting : Setting.values()) {
            String value = values.get(setting);
            if (setting.readBy(part)
                    && value != null
                    && setting.name().endsWith("_PASSWORD")
                    && (value.equals("hongdun") || value.startsWith("demo-") || value.equals("Hongdun-2026"))) {
                throw new SetupException(
                        "生产模式不接受演示口令,请更换 " + setting.name() + "。",
                        "Production mode refuses the demo password in " + setting.name() + "; choose another one.");
            }
        }
    }

    private boolean tls() {
        return "true".equals(values.get(HONGDUN_BROKER_TLS));
    }

    /**
     * A database and the account that owns its tables.
     *
     * @param url JDBC address
     * @param user account
     * @param password its password
     */
    public record Database(String url, String user, String password) {

        /** A new connection. */
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /** The folder of migrations for this database: H2 runs Oracle's. */
        public String dialect() {
            return url.startsWith("jdbc:postgresql:") ? "postgresql" : "oracle";
        }
    }
}
