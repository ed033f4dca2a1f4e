package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void opening_a_database_again_adds_no_index_to_it(@TempDir Path home) throws SQLException {
        Settings settings = Settings.from(Map.of(), home);
        Migrate.migrate(Side.PORTAL, settings);
        Set<String> before = indexes(settings);

        Set<String> after = indexes(settings);

        assertThat(before).isNotEmpty();
        assertThat(after).isEqualTo(before);
    }

    private static Set<String> indexes(Settings settings) throws SQLException {
        try (Connection connection = settings.database(Side.PORTAL).connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select index_name from information_schema.indexes")) {
            Set<String> names = new TreeSet<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }
}
