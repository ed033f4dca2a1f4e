package org.hongdun.exchange.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Runs a piece of work in a new transaction and lets it call the other rooms as {@code system}. A failure is handed back
 * instead of thrown, because it may be an ordinary refusal and is judged by the caller.
 */
@Stateless
@LocalBean
@RunAs("system")
public class SystemWork {

    /**
     * How it went.
     *
     * @param failure null if it went well
     */
    public record Attempt<T>(T result, RuntimeException failure) {}

    @Resource
    private SessionContext context;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> Attempt<T> attempt(Supplier<T> work) {
        try {
            return new Attempt<>(work.get(), null);
        } catch (RuntimeException failure) {
            context.setRollbackOnly();
            return new Attempt<>(null, failure);
        }
    }
}
