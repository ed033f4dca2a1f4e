package org.hongdun.acceptance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import org.hongdun.acceptance.schema.MappedSchema.Difference;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entity against the schema that the migrations really make, on H2 in Oracle mode and on PostgreSQL. */
class EntitiesMatchTheSchemaTest {

    private static final int UNITS = 7;

    @ParameterizedTest
    @CsvSource({
        "INTRANET, hongdun-exchange",
        "INTRANET, hongdun-platform",
        "INTRANET, hongdun-registry",
        "INTRANET, hongdun-regulation",
        "INTRANET, hongdun-insight",
        "INTRANET, hongdun-batch",
        "PORTAL, hongdun-exchange",
        "PORTAL, hongdun-portal"
    })
    void every_mapped_column_is_there_as_it_is_believed_to_be(String side, String unit) throws SQLException {
        for (String kind : new String[] {"H2", "POSTGRESQL"}) {
            TestDatabase database = TestDatabase.valueOf(side + "_ON_" + kind);
            EntityManagerFactory factory = database.factory(unit);
            try (Connection connection = database.connection()) {
                assertThat(TableWatcher.tablesOf(factory))
                        .as("tables of %s", unit)
                        .isNotEmpty();
                assertThat(MappedSchema.differences(factory, connection))
                        .as("%s on %s", unit, database)
                        .isEmpty();
            }
        }
    }

    @Test
    void no_persistence_unit_is_forgotten() throws IOException {
        assertThat(Collections.list(getClass().getClassLoader().getResources("META-INF/persistence.xml")))
                .as("one for each unit above, and the crooked one")
                .hasSize(UNITS + 1);
    }

    @Test
    void what_an_entity_forgot_is_found() throws SQLException {
        TestDatabase database = TestDatabase.PORTAL_ON_H2;
        database.execute("create table crooked (id number(19) not null primary key, title varchar2(20) not null)");

        try (Connection connection = database.connection()) {
            assertThat(MappedSchema.differences(database.factory("schema-fixture"), connection))
                    .containsExactlyInAnyOrder(
                            new Difference("CROOKED.TITLE", "nullable", "not null"),
                            new Difference("CROOKED.TITLE", "length 200", "length 20"));
        }
    }
}
