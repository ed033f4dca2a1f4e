package org.hongdun.platform.approval.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random verbs on flows of many shapes, done to the real items and engine and to a small reference: after each, tokens,
 * steps, tasks, timers and moves are what they should be. {@code -Dapproval.sequences=10000} does so many for each shape;
 * {@code -Dapproval.shape=loop -Dapproval.seed=42} does one again.
 */
class VerbsProofTest {

    private static final int ALL_SHAPES = 500;
    private static final Map<String, FlowModel> SHAPES = Shapes.all();
    private static final Map<String, Running> DEPLOYED = new LinkedHashMap<>();
    private static FlowEngine engine;
    private static JdbcConnectionPool pool;

    @BeforeAll
    static void deploy() throws SQLException {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:proof;MODE=Oracle;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:sql/intranet/oracle")
                .target("0250")
                .load()
                .migrate();
        engine = FlowEngine.alone(pool);
        SHAPES.forEach((name, model) -> DEPLOYED.put(name, new Running(1, engine.deploy(model), model)));
    }

    @AfterAll
    static void close() throws SQLException {
        engine.close();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
        pool.dispose();
    }

    static Stream<String> shapes() {
        String only = System.getProperty("approval.shape");
        return SHAPES.keySet().stream().filter(name -> only == null || only.equals(name));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatever_is_done_no_token_is_lost_and_no_task_doubled(String shape) {
        Long only = Long.getLong("approval.seed");
        if (only != null) {
            prove(shape, only);
            return;
        }
        int sequences = Integer.getInteger("approval.sequences", ALL_SHAPES / SHAPES.size());
        int verbs = 0;
        for (long seed = 1; seed <= sequences; seed++) {
            verbs += prove(shape, seed);
        }
        Assertions.assertThat(verbs).isGreaterThan(sequences);
    }

    private static int prove(String shape, long seed) {
        Sequence sequence = new Sequence(engine, DEPLOYED.get(shape), seed);
        try {
            sequence.run();
            return sequence.verbs - sequence.refused;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    "-Dapproval.shape=" + shape + " -Dapproval.seed=" + seed + "\n  " + sequence.told(), failed);
        }
    }
}
