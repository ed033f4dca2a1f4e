package org.hongdun.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the schema of this release. Runs with the account that owns the tables, before the server
 * starts; the server's own account needs no right to change them.
 */
public final class Migrate {

    /** Kept here, as the logging system would forget a level that nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private Migrate() {}

    /**
     * Applies the missing migrations.
     *
     * @return how many there were
     * @throws SetupException if the database cannot be reached or a script fails
     */
    public static int migrate(Side side, Settings.Database database) {
        String folder = "classpath:sql/" + side.label() + "/";
        List<String> locations = new ArrayList<>(List.of(folder + database.dialect()));
        if (database.url().startsWith("jdbc:h2:")) {
            locations.add("classpath:sql/h2");
        }
        try {
            return Flyway.configure(Migrate.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations(locations.toArray(String[]::new))
                    .cleanDisabled(true)
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new SetupException(
                    "数据库迁移失败(" + side.label() + "):" + e.getMessage(),
                    "The migration of the " + side.label() + " database failed. Check its address and account, "
                            + "or start over with -Dhongdun.reset (demo).",
                    e);
        }
    }

    /**
     * Migrates the database of one side with the settings of the environment.
     *
     * @param arguments {@code intranet} or {@code portal}
     */
    public static void main(String[] arguments) throws java.io.IOException {
        Console.utf8();
        try {
            Side side = Side.valueOf(arguments[0].toUpperCase(Locale.ROOT));
            Settings settings = Settings.from(System.getenv(), Path.of(".hongdun"));
            settings.environment(Part.migrate(side));
            Files.createDirectories(settings.home(side));
            int steps = migrate(side, settings.database(side));
            Console.say(
                    "数据库已是最新版本(本次执行 " + steps + " 个脚本)。", "The database is up to date; scripts run: " + steps + ".");
        } catch (SetupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
