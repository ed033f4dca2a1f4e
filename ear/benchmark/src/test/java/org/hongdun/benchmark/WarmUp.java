package org.hongdun.benchmark;

import java.time.Duration;

/**
 * Brings a server to the speed it keeps: a page of many classes is still being compiled, on the same two processors, long
 * after twenty seconds of load.
 */
final class WarmUp {

    private static final Duration LEAST = Duration.ofSeconds(20);
    private static final Duration MOST = Duration.ofMinutes(5);

    /** Share of a processor with which the compilers count as done. */
    private static final double DONE = 0.05;

    interface Work {
        void run() throws Exception;
    }

    private WarmUp() {}

    /** Does all of it in turns until the server's compilers have next to nothing left to do, but not for ever. */
    static void of(long server, Work... works) throws Exception {
        long begun = System.nanoTime();
        double compiling;
        do {
            long round = System.nanoTime();
            double before = Machine.compilerSeconds(server);
            for (Work work : works) {
                work.run();
            }
            compiling = (Machine.compilerSeconds(server) - before) / ((System.nanoTime() - round) / 1e9);
        } while (since(begun).compareTo(LEAST) < 0
                || compiling > DONE && since(begun).compareTo(MOST) < 0);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
