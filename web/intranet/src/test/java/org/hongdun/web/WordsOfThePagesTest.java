package org.hongdun.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: complete in both languages, and nowhere but in the bundles. */
class WordsOfThePagesTest {

    private static final Pattern USED = Pattern.compile("\\b(text|themeText)\\['([^']+)'( \\+=)?");
    private static final Pattern FORMAT = Pattern.compile("\\{\\d+[^}\\d]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hongdun.web.intranet.messages",
                "org.hongdun.web.theme.texts",
                "org.hongdun.web.theme.validation",
                "org.hongdun.web.errors"
            })
    void both_languages_have_the_same_keys(String bundle) {
        assertThat(keys(bundle, Locale.ENGLISH)).isEqualTo(keys(bundle, Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.hongdun.web.intranet.messages", "org.hongdun.web.theme.texts", "org.hongdun.web.errors"})
    void english_is_written_without_chinese_characters(String bundle) {
        ResourceBundle english = bundle(bundle, Locale.ENGLISH);

        assertThat(english.keySet())
                .filteredOn(key -> !key.equals("language.other"))
                .noneMatch(key -> CHINESE.matcher(english.getString(key)).find());
    }

    /** The gaps are filled as they stand; the sub-formats of MessageFormat would be shown to the person. */
    @ParameterizedTest
    @ValueSource(
            strings = {"org.hongdun.web.intranet.messages", "org.hongdun.web.theme.texts", "org.hongdun.web.errors"})
    void the_gaps_of_a_sentence_are_plain(String bundle) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ResourceBundle sentences = bundle(bundle, language);
            assertThat(sentences.keySet())
                    .noneMatch(key -> FORMAT.matcher(sentences.getString(key)).find());
        }
    }

    @Test
    void every_key_that_a_page_uses_exists() {
        Set<String> missing = new TreeSet<>();
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            USED.matcher(read(page)).results().forEach(use -> {
                Set<String> keys = keys(
                        use.group(1).equals("text")
                                ? "org.hongdun.web.intranet.messages"
                                : "org.hongdun.web.theme.texts",
                        Locale.SIMPLIFIED_CHINESE);
                boolean prefix = use.group(3) != null;
                boolean known = prefix
                        ? keys.stream().anyMatch(key -> key.startsWith(use.group(2)))
                        : keys.contains(use.group(2));
                if (!known) {
                    missing.add(page + ": " + use.group(2));
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pages_and_beans_speak_no_chinese_of_their_own() {
        List<Path> sources = Stream.concat(
                        files(Path.of("src/main/webapp"), ".xhtml").stream(),
                        files(Path.of("src/main/java"), "Backing.java").stream())
                .toList();

        assertThat(sources)
                .isNotEmpty()
                .noneMatch(source -> CHINESE.matcher(read(source)).find());
    }

    /** A parameter that is required on every request is asked for again by the second Ajax click, which does not carry it. */
    @Test
    void a_page_demands_its_parameter_only_when_it_opens() {
        Pattern always = Pattern.compile("<f:viewParam[^>]*required=\"true\"");

        assertThat(files(Path.of("src/main/webapp"), ".xhtml"))
                .noneMatch(page -> always.matcher(read(page)).find());
    }

    /** The rules of the house are known by name, not by code. */
    @Test
    void every_legal_parameter_has_a_name() throws IOException {
        Set<String> words = keys("org.hongdun.web.intranet.messages", Locale.SIMPLIFIED_CHINESE);
        List<String> rows = Files.readAllLines(Path.of("../../sql/reference/legal_parameter.csv"));

        assertThat(rows.stream().skip(1).map(row -> "parameter.name." + row.split(",")[0]))
                .isNotEmpty()
                .allMatch(words::contains);
    }

    @Test
    void pages_carry_neither_inline_style_nor_inline_script() {
        Pattern inline = Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<script(?! src=\"#\\{resource\\[)|<style");

        assertThat(files(Path.of("src/main/webapp"), ".xhtml"))
                .noneMatch(page -> inline.matcher(read(page)).find());
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return new TreeSet<>(bundle(bundle, locale).keySet());
    }

    private static ResourceBundle bundle(String bundle, Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
