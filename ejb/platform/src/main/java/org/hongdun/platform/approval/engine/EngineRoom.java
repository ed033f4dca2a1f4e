package org.hongdun.platform.approval.engine;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;

/** The one engine of this server, made when it is first needed. */
@ApplicationScoped
public class EngineRoom {

    @Resource(lookup = "java:jboss/datasources/Hongdun")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService threads;

    private FlowEngine engine;

    public synchronized FlowEngine engine() {
        if (engine == null) {
            engine = FlowEngine.joined(dataSource, transactions, threads);
        }
        return engine;
    }

    @PreDestroy
    synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
