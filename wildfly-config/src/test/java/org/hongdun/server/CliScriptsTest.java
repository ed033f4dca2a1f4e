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

class CliScriptsTest {

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""), 2)) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_scripts() throws IOException {
        assertThat(scripts()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_has_an_undo_and_every_undo_a_script(Path script) throws IOException {
        String name = script.getFileName().toString();
        assertThat(name).matches("\\d\\d-[a-z]+(-undo)?\\.cli");
        Path other = script.resolveSibling(
                name.endsWith("-undo.cli") ? name.replace("-undo.cli", ".cli") : name.replace(".cli", "-undo.cli"));
        assertThat(other).exists();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_says_in_its_first_line_what_it_is_for(Path script) throws IOException {
        assertThat(Files.readAllLines(script).get(0)).matches("# .{20,}\\..*");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void no_script_carries_a_password_of_ours(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContain("hongdun\",password", "password=hongdun", "Hongdun-2026");
    }
}
