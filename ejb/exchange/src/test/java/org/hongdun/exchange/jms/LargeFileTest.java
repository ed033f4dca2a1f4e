package org.hongdun.exchange.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

    private static final String HEAP = "-Xmx48m";

    @TempDir
    private Path folder;

    @Test
    void a_file_of_50_mib_passes_through_a_process_that_could_not_hold_it() throws Exception {
        try (TestBroker broker = new TestBroker(folder.resolve("broker")).start();
                Connection connection = TestDatabase.PORTAL_ON_POSTGRESQL.connection()) {
            Path output = folder.resolve("output.txt");
            String separator = connection.getMetaData().getURL().contains("?") ? "&" : "?";
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmallHeap.class.getName(),
                            connection.getMetaData().getURL() + separator + "user="
                                    + connection.getMetaData().getUserName(),
                            "tcp://127.0.0.1:" + broker.port())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();

            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        }
    }
}
