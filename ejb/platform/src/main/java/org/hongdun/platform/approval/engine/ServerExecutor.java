package org.hongdun.platform.approval.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.flowable.common.engine.api.async.AsyncTaskExecutor;

/** Gives the engine the threads of the server, so that it makes none of its own. */
record ServerExecutor(Executor threads) implements AsyncTaskExecutor {

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public CompletableFuture<?> submit(Runnable task) {
        return CompletableFuture.runAsync(task, threads);
    }

    @Override
    public <T> CompletableFuture<T> submit(Callable<T> task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.call();
                    } catch (Exception failed) {
                        throw new CompletionException(failed);
                    }
                },
                threads);
    }

    /** The server stops them. */
    @Override
    public void shutdown() {}

    @Override
    public int getRemainingCapacity() {
        return Integer.MAX_VALUE;
    }
}
