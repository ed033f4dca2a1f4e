package org.hongdun.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What else the machine does. */
final class Machine {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private Machine() {}

    /** Share of the processors' time that nobody uses, 0 to 1, seen over one second. */
    static double idle() throws IOException {
        long[] before = ticks();
        LockSupport.parkNanos(LOOK_NANOS);
        long[] after = ticks();
        return (double) (after[0] - before[0]) / Math.max(1, after[1] - before[1]);
    }

    /** Mean number of threads that wanted a processor over the last minute. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** Processor time that a process has used so far, in seconds. */
    static double seconds(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(time -> time.toMillis() / 1000.0)
                .orElse(Double.NaN);
    }

    private static long[] ticks() throws IOException {
        String[] cpu = Files.readAllLines(Path.of("/proc/stat")).get(0).split("\\s+");
        long all = 0;
        for (int i = 1; i < cpu.length; i++) {
            all += Long.parseLong(cpu[i]);
        }
        return new long[] {Long.parseLong(cpu[4]), all};
    }
}
