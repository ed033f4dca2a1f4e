package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedDatabaseTest {

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_database_opened_again_has_the_indexes_it_had_and_every_view_answers(Side side, @TempDir Path home)
            throws SQLException {
        Settings settings = Settings.from(Map.of(), home);
        Migrate.migrate(side, settings);
        List<String> before = names(settings.database(side), "indexes", "index_name");

        List<String> after = names(settings.database(side), "indexes", "index_name");

        assertThat(before).isNotEmpty();
        assertThat(after).isEqualTo(before);
        for (String view : names(settings.database(side), "views", "table_name")) {
            try (Connection connection = settings.database(side).connect();
                    Statement statement = connection.createStatement()) {
                assertThat(statement.execute("select * from " + view)).as(view).isTrue();
            }
        }
    }

    private static List<String> names(Settings.Database database, String kind, String column) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select " + column + " from information_schema." + kind
                        + " where table_schema = 'PUBLIC' order by " + column)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }
}
