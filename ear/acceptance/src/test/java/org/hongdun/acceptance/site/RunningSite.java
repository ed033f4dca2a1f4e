package org.hongdun.acceptance.site;

import static java.util.Locale.ROOT;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.server.Layout;
import org.hongdun.server.Setting;
import org.hongdun.server.Settings;
import org.hongdun.server.Side;
import org.hongdun.server.Site;

/** One installation in demo mode, on a fresh database of the kind that the system property {@code hongdun.test.database} names. */
public final class RunningSite implements AutoCloseable {

    private static final int PORT_OFFSET = Integer.getInteger("hongdun.test.port-offset", 2400);
    private static final int BESIDE = 40;
    private static final String DATABASE = System.getProperty("hongdun.test.database", "h2");
    private static final Path TARGET =
            Path.of(System.getProperty("basedir", ".")).resolve("target").toAbsolutePath();

    /** Takes back what demo mode does for a quick start. */
    private static final String PRODUCTION_OPTIONS = "-XX:TieredStopAtLevel=4 -XX:-UseSerialGC -XX:+UseG1GC";

    private static final String RESTLESS =
            "exchange_(outbox|inbox|sequence|lease|content.*)|(job|step|partition)_.*|flyway.*|work_ticket|approval_time.*";

    private final Site site;
    private final EmbeddedPostgres postgres;
    private final Map<Side, String> bookkeeping = new EnumMap<>(Side.class);

    private RunningSite(Site site, EmbeddedPostgres postgres) {
        this.site = site;
        this.postgres = postgres;
    }

    /** Prepares and starts an installation of its own; the tests of a JVM share one. */
    public static RunningSite start() {
        return start("site-" + DATABASE, 0, Map.of(), Map.of());
    }

    /** Beside the shared one, with settings of its own. */
    public static RunningSite startWith(Map<Setting, String> settings) {
        Map<String, String> environment = new LinkedHashMap<>();
        settings.forEach((setting, value) -> environment.put(setting.name(), value));
        environment.put(Setting.HONGDUN_PORT_OFFSET.name(), String.valueOf(PORT_OFFSET + BESIDE));
        return start("site-beside", 0, environment, Map.of());
    }

    /** For measurements: on a PostgreSQL that keeps what it has committed, in servers with the options of production. */
    public static RunningSite startToMeasure() {
        return startToMeasure(0);
    }

    /**
     * As {@link #startToMeasure()}, over a larger city.
     *
     * @param subjects how many market subjects; 2,000 at least
     */
    public static RunningSite startToMeasure(int subjects) {
        if (!DATABASE.equals("postgresql")) {
            throw new IllegalStateException("Measured on PostgreSQL only; set hongdun.test.database");
        }
        return start(
                "site-measured",
                subjects,
                Map.of(Setting.HONGDUN_SERVER_OPTIONS.name(), PRODUCTION_OPTIONS),
                Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "shared_preload_libraries", "pg_stat_statements"));
    }

    private static RunningSite start(
            String name, int subjects, Map<String, String> more, Map<String, String> postgresConfiguration) {
        try {
            Path home = TARGET.resolve(name);
            delete(home);
            EmbeddedPostgres postgres = DATABASE.equals("postgresql") ? startPostgres(postgresConfiguration) : null;
            Site site = new Site(Layout.find(), settings(home, postgres, more));
            site.prepare();
            site.loadDemo(subjects);
            RunningSite running = new RunningSite(site, postgres);
            try {
                site.start();
                running.introduce();
                running.letOneAddressAsk();
            } catch (RuntimeException failed) {
                running.close();
                throw failed;
            }
            return running;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All browsers of the tests come from one address. */
    private void letOneAddressAsk() {
        update(Side.PORTAL, "update portal_parameter set setting = '100000' where code = 'ENQUIRY.PER.MINUTE'");
    }

    private static EmbeddedPostgres startPostgres(Map<String, String> configuration) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        configuration.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            for (Side side : Side.values()) {
                connection.createStatement().execute("create database hongdun_" + side.label());
            }
        }
        return postgres;
    }

    private static Settings settings(Path home, EmbeddedPostgres postgres, Map<String, String> more) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Setting.HONGDUN_HOME.name(), home.toString());
        environment.put(Setting.HONGDUN_PORT_OFFSET.name(), String.valueOf(PORT_OFFSET));
        environment.putAll(more);
        for (Side side : Side.values()) {
            String prefix = "HONGDUN_" + side.label().toUpperCase(ROOT) + "_DB_";
            if (postgres == null) {
                environment.put(
                        prefix + "URL",
                        "jdbc:h2:file:" + home.resolve(side.label()).resolve("db/hongdun")
                                + ";INIT=SET MODE Oracle;WRITE_DELAY=0;DEFAULT_LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE");
            } else {
                environment.put(prefix + "URL", postgres.getJdbcUrl("postgres", "hongdun_" + side.label()));
                environment.put(prefix + "USER", "postgres");
                environment.put(prefix + "PASSWORD", "postgres");
            }
        }
        return Settings.from(environment, home);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    public Site site() {
        return site;
    }

    public URI url(Side side) {
        return site.server(side).url();
    }

    /** The login name, which is the credit code, of the n-th enterprise account of the demo data, from 0. */
    public String enterprise(int index) {
        return rows(
                        Side.PORTAL,
                        "select login_name from portal_permission where permission = 'enterprise' order by login_name")
                .get(index)
                .get("login_name")
                .toString();
    }

    /**
     * Waits for what a site does by itself after its first start: copying the register, the first night, the flows of the
     * inspections and registration matters, the clocks and their signals.
     */
    public void awaitFirstWork() {
        Patience.await(
                "the register's copy, the first night, the flows and the first signals",
                Duration.ofMinutes(3),
                () -> number(Side.PORTAL, "select count(*) from public_subject")
                                == number(Side.INTRANET, "select count(*) from market_subject")
                        && number(Side.INTRANET, "select count(*) from batch_run where finished_at is not null") > 0
                        && number(Side.INTRANET, "select count(*) from batch_run where finished_at is null") == 0
                        && number(
                                        Side.INTRANET,
                                        "select count(*) from inspection where status = 'DECLARED' and approval_item is null")
                                == 0
                        && number(
                                        Side.INTRANET,
                                        "select count(*) from filing where due_on is not null and approval_item is null")
                                == 0
                        && number(
                                        Side.INTRANET,
                                        "select count(*) from complaint i where term_code is not null and not exists"
                                                + " (select 1 from legal_clock c where c.matter_key = i.complaint_no)")
                                == 0
                        && number(
                                        Side.INTRANET,
                                        "select count(*) from case_source i where state in ('REGISTERED', 'PROPOSED') and not exists"
                                                + " (select 1 from legal_clock c where c.matter_key = i.source_no)")
                                == 0
                        && number(
                                        Side.INTRANET,
                                        "select count(*) from legal_clock c where due_on < current_date and not exists"
                                                + " (select 1 from clock_signal s where s.clock_id = c.id)")
                                == 0);
    }

    /** The rows that a query finds, each as its columns in lower case. Only while the server of the side is up. */
    public List<Map<String, Object>> rows(Side side, String sql, Object... arguments) {
        Settings.Database database = site.settings().database(side);
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnLabel(i).toLowerCase(ROOT), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The number that a query finds in its first column. */
    public long number(Side side, String sql, Object... arguments) {
        return ((Number) rows(side, sql, arguments).get(0).values().iterator().next()).longValue();
    }

    /** Changes something behind the back of the servers, such as the time at which a lock ends. */
    public int update(Side side, String sql, Object... arguments) {
        try (Connection connection = site.connect(side);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Locks a subject as the case unit does when it opens a case; its room is not built yet. */
    public void openCase(long subjectId, String caseNo) {
        update(
                Side.INTRANET,
                "insert into register_lock (id, lock_version, subject_id, kind, stops, source_no, reason, set_at, set_by,"
                        + " release_permission, open_key) select coalesce(max(id), 0) + 1000000, 0, cast(? as numeric(19)), 'CASE_LOCK',"
                        + " 'CANCEL', cast(? as varchar(64)), '立案调查', current_timestamp, 'system', 'lock-release',"
                        + " cast(? as varchar(120)) from register_lock",
                subjectId,
                caseNo,
                caseNo);
    }

    /**
     * Each table of a side with the number of its rows and the sum of their versions: two equal answers mean that nothing
     * was added, taken away or changed. Left out is what the exchange and the job repository write without being asked.
     */
    public Map<String, String> books(Side side) {
        Map<String, String> books = new TreeMap<>();
        rows(side, bookkeeping.computeIfAbsent(side, this::bookkeeping))
                .forEach(table -> books.put(
                        table.get("name").toString().toLowerCase(ROOT),
                        table.get("size") + " rows, " + table.get("changes") + " changes"));
        return books;
    }

    private String bookkeeping(Side side) {
        return rows(
                        side,
                        "select t.table_name, (select min(c.column_name) from information_schema.columns c"
                                + " where c.table_name = t.table_name and c.table_schema = t.table_schema"
                                + " and lower(c.column_name) in ('version', 'lock_version')) as version_column"
                                + " from information_schema.tables t where t.table_type in ('BASE TABLE', 'TABLE')"
                                + " and lower(t.table_schema) = 'public'")
                .stream()
                .filter(table ->
                        !table.get("table_name").toString().toLowerCase(ROOT).matches(RESTLESS))
                .map(table -> "select '" + table.get("table_name") + "' as name, count(*) as size, "
                        + (table.get("version_column") == null ? "0" : "sum(" + table.get("version_column") + ")")
                        + " as changes from " + table.get("table_name"))
                .collect(Collectors.joining(" union all "));
    }

    /** Tells Arquillian, whose file asks for it, which server is running. */
    private void introduce() {
        System.setProperty(
                "hongdun.test.management-port", String.valueOf(site.settings().managementPort(Side.INTRANET)));
        System.setProperty("hongdun.test.wildfly", Layout.find().wildfly().toString());
    }

    static Path target() {
        return TARGET;
    }

    @Override
    public void close() throws IOException {
        site.stop();
        if (postgres != null) {
            postgres.close();
        }
    }
}
