package org.hongdun.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else the machine does. */
final class Machine {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Of the fields of a thread behind its name. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final double TICKS_A_SECOND = 100;
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compil");

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

    /** Processor time that the compilers of a virtual machine have used so far, in seconds. */
    static double compilerSeconds(long pid) throws IOException {
        long ticks = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                Path stat = thread.resolve("stat");
                String line = Files.exists(stat) ? Files.readString(stat) : "";
                if (COMPILER.matcher(line).find()) {
                    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                    ticks += Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
                }
            }
        }
        return ticks / TICKS_A_SECOND;
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
