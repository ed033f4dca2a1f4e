package org.hongdun.platform.approval.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.engine.FlowEngine;

/** An engine on a database in memory that knows every version of every shape. */
final class ProofBench implements AutoCloseable {

    private final JdbcConnectionPool pool;
    private final FlowEngine engine;
    private final Map<String, List<Running>> shapes = new LinkedHashMap<>();

    ProofBench(String name, Function<DataSource, FlowEngine> engine) {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + name + ";MODE=Oracle;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:sql/intranet/oracle")
                .target("0250")
                .load()
                .migrate();
        this.engine = engine.apply(pool);
        Shapes.all().forEach((shape, model) -> shapes.put(shape, deployed(Versions.of(model))));
    }

    private List<Running> deployed(List<FlowModel> versions) {
        List<Running> deployed = new ArrayList<>();
        versions.forEach(version -> deployed.add(new Running(deployed.size(), engine.deploy(version), version)));
        return deployed;
    }

    Sequence sequence(String shape, long seed, ProofTown town) {
        return new Sequence(engine, town, shapes.get(shape), seed);
    }

    @Override
    public void close() {
        engine.close();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        pool.dispose();
    }
}
