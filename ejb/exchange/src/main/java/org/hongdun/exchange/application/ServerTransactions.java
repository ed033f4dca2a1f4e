package org.hongdun.exchange.application;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** Transactions of the server. */
@ApplicationScoped
class ServerTransactions implements Transactions {

    @EJB
    private SystemWork system;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Override
    public <T> T anew(Supplier<T> work) {
        SystemWork.Attempt<T> attempt = system.attempt(work);
        if (attempt.failure() != null) {
            throw attempt.failure();
        }
        return attempt.result();
    }

    @Override
    public void afterCommit(Runnable then) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is certain yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    then.run();
                }
            }
        });
    }
}
