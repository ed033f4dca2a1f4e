package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger of known weaknesses stays true: the tests that it names exist, and the versions it relies on are in use. */
class AdvisoriesTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** What other tests write and take away meanwhile lies there. */
    private static final Set<String> NO_SOURCES = Set.of("target", "node_modules", ".git");

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
        List<Path> tests = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NO_SOURCES.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
                if (found.endsWith(file) && found.toString().contains("/src/test/")) {
                    tests.add(found);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(tests).hasSize(1);
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
