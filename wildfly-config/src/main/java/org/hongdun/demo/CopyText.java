package org.hongdun.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Rows of one table as PostgreSQL's COPY reads them: tabs between columns, \N for nothing. */
final class CopyText {

    private final String command;
    private final StringBuilder text = new StringBuilder(1 << 20);

    CopyText(String table, Map<String, Object> first) {
        command = "copy " + table + " (" + String.join(", ", first.keySet()) + ") from stdin";
    }

    void row(Map<String, Object> columns) {
        char before = 0;
        for (Object value : columns.values()) {
            if (before != 0) {
                text.append(before);
            }
            before = '\t';
            value(value);
        }
        text.append('\n');
    }

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            escaped(words);
        } else if (value instanceof Instant instant) {
            text.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            text.append(value);
        }
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    String command() {
        return command;
    }

    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }
}
