package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in README.md, the settings in the code and the scripts speak of the same environment variables. */
class EnvironmentTableTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path REPOSITORY = MODULE.getParent();
    private static final Pattern ROW =
            Pattern.compile("^\\| `(HONGDUN_\\w+)` \\|.*\\| ([\\w ]+) \\|$", Pattern.MULTILINE);
    private static final Pattern READ_BY_SCRIPT = Pattern.compile("\\$\\{env\\.(\\w+)");
    private static final Pattern READ_BY_JAVA = Pattern.compile("getenv\\(\"(\\w+)\"");

    private static TreeMap<String, String> table() throws IOException {
        var rows = new TreeMap<String, String>();
        Matcher row = ROW.matcher(Files.readString(MODULE.resolve("README.md")));
        while (row.find()) {
            assertThat(rows.put(row.group(1), row.group(2))).as(row.group(1)).isNull();
        }
        return rows;
    }

    private static Set<String> names() {
        return Stream.of(Setting.values()).map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, Path folder, String suffix) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !file.toString().contains("/target/"))
                    .forEach(file -> pattern.matcher(text(file)).results().forEach(hit -> found.add(hit.group(1))));
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_table_has_a_row_for_every_setting_and_no_other() throws IOException {
        assertThat(table().keySet()).isEqualTo(names());
    }

    @Test
    void the_table_says_of_each_setting_whether_production_needs_it() throws IOException {
        table().forEach((name, required) -> {
            String expected = Setting.valueOf(name).required() ? "yes" : name.contains("STORE") ? "with TLS" : "no";
            assertThat(required).as(name).isEqualTo(expected);
        });
    }

    @Test
    void every_variable_that_a_script_reads_is_a_setting() throws IOException {
        assertThat(found(READ_BY_SCRIPT, MODULE, ".cli")).isNotEmpty().isSubsetOf(names());
    }

    @Test
    void every_variable_that_a_program_reads_is_a_setting() throws IOException {
        var read = found(READ_BY_JAVA, REPOSITORY, ".java");
        read.removeIf(name -> !name.startsWith("HONGDUN_"));
        assertThat(read).isSubsetOf(names());
    }

    @Test
    void each_script_of_a_side_reads_only_what_that_sides_server_is_given() throws IOException {
        for (Side side : Side.values()) {
            for (String name : found(READ_BY_SCRIPT, MODULE.resolve(side.label()), ".cli")) {
                assertThat(Setting.valueOf(name).readBy(Part.server(side)))
                        .as(side + " reads " + name)
                        .isTrue();
            }
            for (String name : found(READ_BY_SCRIPT, MODULE.resolve("common"), ".cli")) {
                assertThat(Setting.valueOf(name).readBy(Part.server(side)))
                        .as(side + " reads " + name)
                        .isTrue();
            }
        }
    }
}
