package org.hongdun.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFoldersTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$#]*");

    @ParameterizedTest
    @ValueSource(strings = {"intranet", "portal"})
    void both_dialects_have_the_same_versions_with_the_same_names(String side) {
        assertThat(namesOf(Script.ofFolder(side, "oracle")))
                .isNotEmpty()
                .isEqualTo(namesOf(Script.ofFolder(side, "postgresql")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intranet", "portal"})
    void no_identifier_is_longer_than_30_bytes(String side) {
        Stream<String> tooLong = Stream.of("oracle", "postgresql")
                .flatMap(dialect -> Script.ofFolder(side, dialect).values().stream())
                .flatMap(script -> script.statements().stream())
                .flatMap(MigrationFoldersTest::tooLong);

        assertThat(tooLong).isEmpty();
    }

    @Test
    void an_identifier_of_31_bytes_is_found() {
        Script.Statement statement = new Script.Statement(
                Path.of("sample"), 1, "create index inspection_by_branch_and_state1 on inspection (branch_code)");

        assertThat(tooLong(statement)).containsExactly("sample:1 inspection_by_branch_and_state1");
    }

    private static List<String> namesOf(Map<String, Script> folder) {
        return folder.values().stream()
                .map(script -> script.file().getFileName().toString())
                .toList();
    }

    private static Stream<String> tooLong(Script.Statement statement) {
        return WORD.matcher(statement.withoutLiterals())
                .results()
                .map(MatchResult::group)
                .filter(word -> word.getBytes(StandardCharsets.UTF_8).length > 30)
                .map(word -> statement.file() + ":" + statement.line() + " " + word);
    }
}
