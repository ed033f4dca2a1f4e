package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger of known weaknesses stays true: the tests that it names exist, and the versions it relies on are in use. */
class AdvisoriesTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    static List<String> guards() throws IOException {
        return Files.readAllLines(Path.of("advisories.csv")).stream()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void the_test_that_guards_an_advisory_exists(String className) throws IOException {
        Path file = Path.of(className.replace('.', '/') + ".java");
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            assertThat(files.filter(found -> found.endsWith(file))
                            .filter(found -> found.toString().contains("/src/test/")))
                    .hasSize(1);
        }
    }

    @Test
    void the_brokers_run_a_version_without_the_two_known_holes() throws IOException {
        String pom = Files.readString(REPOSITORY.resolve("pom.xml"));
        assertThat(pom).contains("<version.artemis>2.55.0</version.artemis>");
    }

    @Test
    void the_http_engine_is_the_one_that_refuses_smuggling() throws IOException {
        String pom = Files.readString(REPOSITORY.resolve("pom.xml"));
        assertThat(pom).contains("<version.undertow>2.3.27.Final</version.undertow>");
    }
}
