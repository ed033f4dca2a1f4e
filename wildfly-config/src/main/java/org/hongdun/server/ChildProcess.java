package org.hongdun.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of a site. Its output goes to a file of the site's home, its number to {@code run/<name>.pid}. */
public abstract class ChildProcess {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 200;

    private final String name;
    private final Settings settings;
    private Process process;

    ChildProcess(String name, Settings settings) {
        this.name = name;
        this.settings = settings;
    }

    /** Everything needed to run the process, in the foreground or as a child. */
    abstract List<String> command();

    abstract Map<String, String> environment();

    /** Puts files in place before a start. */
    abstract void prepare() throws IOException;

    abstract boolean answers();

    /** The folder in which this process writes its logs. */
    public abstract Path log();

    /** What it is called in messages, for example {@code intranet-server}. */
    public final String name() {
        return name;
    }

    final Settings settings() {
        return settings;
    }

    /**
     * Starts the process and returns at once.
     *
     * @throws IllegalStateException if it runs already
     * @throws SetupException if it cannot be started
     */
    public final void start() {
        if (isAlive()) {
            throw new IllegalStateException(name + " runs already");
        }
        try {
            prepare();
            Files.createDirectories(log());
            var builder = new ProcessBuilder(command());
            builder.environment().keySet().removeIf(variable -> variable.startsWith("HONGDUN_"));
            builder.environment().putAll(environment());
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
            process.getOutputStream().close();
            Path pid = pidFile();
            Files.createDirectories(pid.getParent());
            Files.writeString(pid, String.valueOf(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that takes what the process prints. */
    public final Path output() {
        return log().resolve("console.log");
    }

    private Path pidFile() {
        return settings.home().resolve("run").resolve(name + ".pid");
    }

    /** Asks the process to end and waits; after 30 seconds it is killed. */
    public final void stop() {
        end(false);
    }

    /** Ends the process as {@code kill -9} does. */
    public final void kill() {
        end(true);
    }

    private void end(boolean atOnce) {
        if (process == null) {
            return;
        }
        try {
            if (atOnce) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = null;
    }

    /** Whether the process has been started and not ended since. */
    public final boolean isAlive() {
        return process != null && process.isAlive();
    }

    /**
     * The operating system's number of the process.
     *
     * @throws IllegalStateException if it does not run
     */
    public final long pid() {
        if (!isAlive()) {
            throw new IllegalStateException(name + " does not run");
        }
        return process.pid();
    }

    /** Resident memory in bytes, as Linux counts it. */
    public final long residentBytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the process does its work.
     *
     * @param patience how long at most
     * @throws SetupException if it ended, or did not answer in time; the message names the log to read
     */
    public final void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (!isAlive()) {
                throw new SetupException(
                        name + " 启动后退出,原因见 " + log() + "。", name + " ended while starting; see " + log() + ".");
            }
            refuseIfBroken();
            if (System.nanoTime() > deadline) {
                throw new SetupException(
                        name + " 在 " + patience.toSeconds() + " 秒内没有就绪,请查看 " + log() + "。",
                        name + " was not ready within " + patience.toSeconds() + " seconds; see " + log() + ".");
            }
            pause();
        }
    }

    /** Ends the wait early if the process says by itself that it will never be ready. */
    void refuseIfBroken() {}

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SetupException("启动被中断。", "The start was interrupted.", stopped);
        }
    }
}
