package org.hongdun.exchange.application;

import java.util.function.Supplier;

/** Work in a transaction of its own, as {@code system}. */
public interface Transactions {

    /** What the work throws rolls back its transaction and is thrown on. */
    <T> T anew(Supplier<T> work);

    /** Once the running transaction is committed; never if it is rolled back. */
    void afterCommit(Runnable then);

    default void anew(Runnable work) {
        anew(() -> {
            work.run();
            return null;
        });
    }
}
