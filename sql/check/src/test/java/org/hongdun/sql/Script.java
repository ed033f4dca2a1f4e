package org.hongdun.sql;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One migration script, cut into the statements that the database sees. */
record Script(Path file, List<Statement> statements) {

    /** One statement without its terminator; {@code line} is where it begins, from 1. */
    record Statement(Path file, int line, String text) {

        private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");

        /** The statement with every string literal emptied, so that words can be looked for. */
        String withoutLiterals() {
            return QUOTED.matcher(text).replaceAll("''");
        }

        @Override
        public String toString() {
            return file.getFileName() + ":" + line + " "
                    + text.lines().findFirst().orElse("").strip();
        }
    }

    private static final Pattern VERSION = Pattern.compile("V([0-9]{4})__[a-z0-9_]+\\.sql");
    private static final Pattern PROGRAM = Pattern.compile(
            "(?is)\\s*(create\\s+(or\\s+replace\\s+)?(trigger|function|procedure|package)|declare|begin)\\b.*");
    private static final Path SQL = Path.of(System.getProperty("basedir", ".")).resolve("..");

    /** Scripts of {@code sql/<side>/<dialect>} by version, in order. */
    static Map<String, Script> ofFolder(String side, String dialect) {
        Path folder = SQL.resolve(side).resolve(dialect).normalize();
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(toMap(
                    Script::version,
                    Script::read,
                    (one, other) -> {
                        throw new IllegalStateException("Same version twice: " + one.file + " and " + other.file);
                    },
                    TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String version(Path file) {
        Matcher name = VERSION.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("Not named V<4 digits>__<what>.sql: " + file);
        }
        return name.group(1);
    }

    private static Script read(Path file) {
        try {
            return new Script(file, cut(file, Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Statement> cut(Path file, String sql) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int begins = 1;
        int number = 0;
        for (String raw : sql.split("\n", -1)) {
            number++;
            String line = withoutComment(raw, current);
            if (current.isEmpty() && line.isBlank()) {
                continue;
            }
            if (current.isEmpty()) {
                begins = number;
            }
            current.append(line).append('\n');
            if (ends(current, line)) {
                String text = current.toString().strip();
                statements.add(new Statement(
                        file, begins, text.substring(0, text.length() - 1).strip()));
                current.setLength(0);
            }
        }
        if (!current.toString().isBlank()) {
            throw new IllegalStateException(file + ":" + begins + " has no end");
        }
        return statements;
    }

    private static boolean ends(CharSequence current, String line) {
        return PROGRAM.matcher(current).matches()
                ? line.strip().equals("/")
                : line.stripTrailing().endsWith(";") && !insideLiteral(current);
    }

    private static String withoutComment(String line, CharSequence before) {
        int at = line.indexOf("--");
        while (at >= 0) {
            if (!insideLiteral(before + line.substring(0, at))) {
                return line.substring(0, at).stripTrailing();
            }
            at = line.indexOf("--", at + 2);
        }
        return line;
    }

    private static boolean insideLiteral(CharSequence text) {
        return text.chars().filter(c -> c == '\'').count() % 2 == 1;
    }
}
