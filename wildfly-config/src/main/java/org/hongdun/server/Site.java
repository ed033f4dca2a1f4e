package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongdun.demo.DemoData;
import org.hongdun.demo.DemoGate;
import org.hongdun.demo.DemoPersons;
import org.hongdun.demo.DemoStaff;
import org.hongdun.kernel.crypto.NumberSeal;

/**
 * A whole installation on one machine: two databases, two brokers, two servers. Tests start, stop and kill its parts;
 * the run command shows it to people. The parts are not bound to the life of this object: {@link #stop()} them.
 */
public final class Site {

    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);
    private static final Duration SERVER_PATIENCE = Duration.ofMinutes(10);

    private final Layout layout;
    private final Settings settings;
    private final Map<Side, BrokerProcess> brokers = new EnumMap<>(Side.class);
    private final Map<Side, ServerProcess> servers = new EnumMap<>(Side.class);

    public Site(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
        for (Side side : Side.values()) {
            brokers.put(side, new BrokerProcess(side, layout, settings));
            servers.put(side, new ServerProcess(side, layout, settings));
        }
    }

    /**
     * A site in demo mode with its state in a folder of its own.
     *
     * @param portOffset by how much all ports are shifted
     */
    public static Site demo(Path home, int portOffset) {
        return new Site(
                Layout.find(),
                Settings.from(
                        Map.of(
                                Setting.HONGDUN_HOME.name(), home.toString(),
                                Setting.HONGDUN_PORT_OFFSET.name(), String.valueOf(portOffset)),
                        home));
    }

    public Settings settings() {
        return settings;
    }

    public BrokerProcess broker(Side side) {
        return brokers.get(side);
    }

    public ServerProcess server(Side side) {
        return servers.get(side);
    }

    /** Installs and configures the software, migrates both databases and makes the signing keys: everything but data. */
    public void prepare() {
        new Installation(layout).prepare();
        try {
            for (Side side : Side.values()) {
                Files.createDirectories(settings.home(side));
                Migrate.migrate(side, settings);
            }
            SigningKeys.create(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills empty databases with the demo city; what is there stays.
     *
     * @param subjects how many market subjects; 2,000 at least
     * @throws IllegalStateException outside demo mode
     */
    public void loadDemo(int subjects) {
        if (!settings.demo()) {
            throw new IllegalStateException("Demo data outside demo mode");
        }
        try (Connection intranet = connect(Side.INTRANET);
                Connection portal = connect(Side.PORTAL)) {
            intranet.setAutoCommit(false);
            portal.setAutoCommit(false);
            DemoStaff.load(intranet);
            intranet.commit();
            NumberSeal seal = personSeal(Side.INTRANET);
            DemoData.load(
                    intranet,
                    portal,
                    seal,
                    subjects,
                    made -> Console.say("已生成 " + made + " 个市场主体……", made + " market subjects made ..."));
            DemoGate.load(intranet, seal);
            DemoPersons.load(portal, personSeal(Side.PORTAL));
        } catch (SQLException | IOException e) {
            throw new SetupException("演示数据装载失败:" + e.getMessage(), "The demo data could not be loaded.", e);
        }
    }

    private NumberSeal personSeal(Side side) throws IOException {
        String key = Files.readString(SigningKeys.personKey(settings, side));
        return new NumberSeal(Base64.getDecoder().decode(key.strip()));
    }

    /**
     * A connection to the database of a side with the account that owns the tables. On H2 only while the server of that
     * side is down, unless its address says AUTO_SERVER.
     */
    public Connection connect(Side side) throws SQLException {
        return settings.database(side).connect();
    }

    /** Starts the brokers, then the servers, and waits until all four work. */
    public void start() {
        refuseBusyPorts();
        for (BrokerProcess broker : brokers.values()) {
            broker.start();
        }
        for (BrokerProcess broker : brokers.values()) {
            broker.awaitReady(BROKER_PATIENCE);
        }
        for (ServerProcess server : servers.values()) {
            server.start();
        }
        for (ServerProcess server : servers.values()) {
            server.awaitReady(SERVER_PATIENCE);
        }
    }

    /** Stops the servers, then the brokers; each ends its work first. */
    public void stop() {
        endAll(List.copyOf(servers.values()));
        endAll(List.copyOf(brokers.values()));
    }

    private static void endAll(List<? extends ChildProcess> processes) {
        var threads = new ArrayList<Thread>();
        for (ChildProcess process : processes) {
            Thread thread = new Thread(process::stop, "stop " + process.name());
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    List<ChildProcess> processes() {
        var all = new ArrayList<ChildProcess>(servers.values());
        all.addAll(brokers.values());
        return all;
    }

    /**
     * @throws SetupException if a port of the site is taken; the message names the port and what to do
     */
    void refuseBusyPorts() {
        for (Side side : Side.values()) {
            Ports.refuseIfBusy(settings, settings.httpPort(side), side.label() + "-server");
            Ports.refuseIfBusy(settings, settings.managementPort(side), side.label() + "-server");
            Ports.refuseIfBusy(settings, settings.brokerPort(side), side.label() + "-broker");
        }
    }
}
