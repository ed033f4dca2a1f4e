package org.hongdun.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hongdun.demo.DemoStaff;
import org.hongdun.kernel.database.ReferenceData;

/**
 * Brings a database to the schema of this release. Scripts are numbered by room, so a later one may have a lower number
 * than one that has run. Runs with the account that owns the tables, before the server
 * starts, and gives the server's own account, if it is another one, what it needs: never a right to change tables.
 */
public final class Migrate {

    /** Kept here, as the logging system would forget a level that nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Migrate() {}

    /**
     * Applies the missing migrations, and on the intranet the missing reference rows. Outside demo mode the accounts of
     * the demo city, whose password everybody knows, are shut out.
     *
     * @return number of scripts that ran
     * @throws SetupException if the database cannot be reached or a script fails
     */
    public static int migrate(Side side, Settings settings) {
        int scripts = runScripts(side, settings);
        if (side == Side.INTRANET) {
            fill(settings.database(side), settings.demo());
        }
        admit(side, settings);
        return scripts;
    }

    private static void admit(Side side, Settings settings) {
        Settings.Database owner = settings.database(side);
        String account = settings.serverAccount(side);
        if (account.equalsIgnoreCase(owner.user())) {
            return;
        }
        try (Connection connection = owner.connect()) {
            Grants.give(connection, account);
        } catch (SQLException refused) {
            throw new SetupException(
                    "数据库账户 " + account + " 的权限未能授予:" + refused.getMessage(),
                    "The account " + account + " could not be given its rights. Create it first.",
                    refused);
        }
    }

    private static void fill(Settings.Database database, boolean demo) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            ReferenceData.load(connection, demo);
            if (!demo) {
                DemoStaff.shutOut(connection);
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new SetupException(
                    "基础数据装载失败:" + e.getMessage(), "The reference rows of the intranet could not be loaded.", e);
        }
    }

    private static int runScripts(Side side, Settings settings) {
        Settings.Database database = settings.database(side);
        try {
            int scripts = Flyway.configure(Migrate.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:sql/" + side.label() + "/" + database.dialect())
                    .cleanDisabled(true)
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .javaMigrations(inJava(side, settings))
                    .load()
                    .migrate()
                    .migrationsExecuted;
            showSequencesAsOracleDoes(database);
            return scripts;
        } catch (FlywayException | SQLException e) {
            throw new SetupException(
                    "数据库迁移失败(" + side.label() + "):" + e.getMessage(),
                    "The migration of the " + side.label() + " database failed. Check its address and account, "
                            + "or start over with -Dhongdun.reset (demo).",
                    e);
        }
    }

    private static JavaMigration[] inJava(Side side, Settings settings) {
        return side == Side.INTRANET
                ? new JavaMigration[] {new SealFilingCertificates(SigningKeys.personKey(settings, side))}
                : new JavaMigration[0];
    }

    /** Hibernate's Oracle dialect reads the sequences from a view that H2 lacks. */
    private static void showSequencesAsOracleDoes(Settings.Database database) throws SQLException {
        if (database.url().startsWith("jdbc:h2:")) {
            try (Connection connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("create view if not exists ALL_SEQUENCES"
                        + " (SEQUENCE_NAME, MIN_VALUE, MAX_VALUE, INCREMENT_BY) as"
                        + " select SEQUENCE_NAME, MINIMUM_VALUE, MAXIMUM_VALUE, \"INCREMENT\""
                        + " from INFORMATION_SCHEMA.SEQUENCES");
            }
        }
    }

    /**
     * Migrates the database of one side with the settings of the environment.
     *
     * @param arguments {@code intranet} or {@code portal}
     */
    public static void main(String[] arguments) throws IOException {
        Console.utf8();
        try {
            Side side = Side.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            Settings settings = Settings.from(System.getenv(), Path.of(".hongdun"));
            settings.environment(Part.migrate(side));
            Files.createDirectories(settings.home(side));
            int steps = migrate(side, settings);
            Console.say(
                    "数据库已是最新版本(本次执行 " + steps + " 个脚本)。", "The database is up to date; scripts run: " + steps + ".");
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
