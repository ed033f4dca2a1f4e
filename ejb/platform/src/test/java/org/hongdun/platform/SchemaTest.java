package org.hongdun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void every_entity_fits_the_tables(TestDatabase database) {
        assertThat(database.factory("hongdun-platform").isOpen()).isTrue();
    }
}
