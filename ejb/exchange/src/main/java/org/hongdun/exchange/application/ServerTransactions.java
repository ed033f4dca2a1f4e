package org.hongdun.exchange.application;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Transactions of the server. */
@ApplicationScoped
class ServerTransactions implements Transactions {

    @EJB
    private SystemWork system;

    @Override
    public <T> T anew(Supplier<T> work) {
        SystemWork.Attempt<T> attempt = system.attempt(work);
        if (attempt.failure() != null) {
            throw attempt.failure();
        }
        return attempt.result();
    }
}
