package org.hongdun.platform.approval.engine;

import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Builds the engine: on tables that the migrations made, without history, identities, events or work of its own. */
final class Engines {

    private Engines() {}

    /** Joined to the transactions of the server. */
    static ProcessEngine joined(DataSource dataSource, TransactionManager transactions, Executor threads, Asked asked) {
        JtaProcessEngineConfiguration configuration = new JtaProcessEngineConfiguration();
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        return built(configuration, dataSource, threads, asked);
    }

    /** With transactions of its own, one for each call. */
    static ProcessEngine alone(DataSource dataSource, Asked asked) {
        return built(new StandaloneProcessEngineConfiguration(), dataSource, Runnable::run, asked);
    }

    private static ProcessEngine built(
            ProcessEngineConfigurationImpl configuration, DataSource dataSource, Executor threads, Asked asked) {
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType(isPostgresql(dataSource) ? "postgres" : "oracle");
        configuration.setBulkInsertEnabled(false);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDbHistoryUsed(false);
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setEnableEventDispatcher(false);
        configuration.setEnableSafeBpmnXml(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.setAsyncTaskExecutor(new ServerExecutor(threads));
        configuration.setAsyncTaskInvokerTaskExecutor(new ServerExecutor(threads));
        configuration.setEnableExecutionRelationshipCounts(true);
        configuration.setExecutionEntityManager(new TokenKeeper(configuration));
        configuration.setActivityInstanceEntityManager(new NoDiary(configuration));
        configuration.setIdGenerator(() -> UUID.randomUUID().toString());
        configuration.setEngineName("hongdun-" + UUID.randomUUID());
        configuration.setBeans(new HashMap<>(Map.of(Drawing.QUESTIONS, asked)));
        return configuration.buildProcessEngine();
    }

    private static boolean isPostgresql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The engine's database", unreachable);
        }
    }
}
