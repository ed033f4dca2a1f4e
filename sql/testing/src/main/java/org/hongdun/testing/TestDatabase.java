package org.hongdun.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hongdun.kernel.database.ReferenceData;

/**
 * A migrated database of one side, started once per JVM and shared by its tests: H2 as Oracle, or a real PostgreSQL.
 * Hibernate validates every entity of the unit against it when the factory is made.
 *
 * <pre>{@code
 * @ParameterizedTest @EnumSource(TestDatabase.class)
 * void a_test(TestDatabase database) {
 *     database.in("hongdun-platform", entities -> entities.persist(...));
 * }
 * }</pre>
 */
public enum TestDatabase {
    INTRANET_ON_H2("intranet", "oracle"),
    INTRANET_ON_POSTGRESQL("intranet", "postgresql"),
    PORTAL_ON_H2("portal", "oracle"),
    PORTAL_ON_POSTGRESQL("portal", "postgresql");

    private static final Map<String, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();
    private static final List<Logger> CHATTY = Stream.of("org.flywaydb", "org.hibernate", "io.zonky", "org.jboss")
            .map(Logger::getLogger)
            .toList();
    private static EmbeddedPostgres postgres;

    static {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private final String side;
    private final String dialect;
    private DataSource dataSource;

    TestDatabase(String side, String dialect) {
        this.side = side;
        this.dialect = dialect;
    }

    /** The database, migrated; the intranet's with the reference rows of the demo city. */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            DataSource fresh = isOracle() ? h2() : postgresql();
            migrate(fresh);
            dataSource = fresh;
        }
        return dataSource;
    }

    public Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /** Whether the Oracle folder runs on it. */
    public boolean isOracle() {
        return dialect.equals("oracle");
    }

    /** The factory of a persistence unit on this database, without a container; made once per JVM. */
    public EntityManagerFactory factory(String unit) {
        return FACTORIES.computeIfAbsent(
                name() + "/" + unit, key -> Persistence.createEntityManagerFactory(unit, outsideTheServer()));
    }

    /** Does the work in a transaction of its own and commits, or rolls back what fails. */
    public <T> T ask(String unit, Function<EntityManager, T> work) {
        try (EntityManager entities = factory(unit).createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #ask}, without an answer. */
    public void in(String unit, Consumer<EntityManager> work) {
        ask(unit, entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** One statement in a transaction of its own. */
    public int execute(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private Map<String, Object> outsideTheServer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", dataSource());
        settings.put("jakarta.persistence.nonJtaDataSource", dataSource());
        settings.put("hibernate.type.json_format_mapper", new NoJson());
        return settings;
    }

    /** Without it Hibernate looks for a JSON library that only the server has; no column of ours is JSON. */
    private static final class NoJson implements FormatMapper {

        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    private void migrate(DataSource fresh) {
        Flyway.configure()
                .dataSource(fresh)
                .locations("classpath:sql/" + side + "/" + dialect)
                .validateMigrationNaming(true)
                .load()
                .migrate();
        if (side.equals("intranet")) {
            try (Connection connection = fresh.getConnection()) {
                connection.setAutoCommit(false);
                ReferenceData.load(connection, true);
                connection.commit();
            } catch (SQLException | IOException failed) {
                throw new IllegalStateException("No reference data on " + this, failed);
            }
        }
    }

    private DataSource h2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + name() + ";MODE=Oracle;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        memory.setUser("sa");
        try (Connection connection = memory.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create view ALL_SEQUENCES (SEQUENCE_NAME, MIN_VALUE, MAX_VALUE, INCREMENT_BY) as"
                            + " select SEQUENCE_NAME, MINIMUM_VALUE, MAXIMUM_VALUE, \"INCREMENT\" from INFORMATION_SCHEMA.SEQUENCES");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return memory;
    }

    private DataSource postgresql() {
        synchronized (TestDatabase.class) {
            try {
                if (postgres == null) {
                    postgres = EmbeddedPostgres.builder().start();
                }
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + side);
                }
                return postgres.getDatabase("postgres", side);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
