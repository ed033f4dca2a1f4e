package org.hongdun.platform.approval.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;

/** The values of an item's fields: checked against their types, and written as one line for each. */
final class FlowValues {

    private static final int LONGEST_TEXT = 2000;

    private FlowValues() {}

    /** The value in the form that conditions know; HD-L238 if it does not fit the field. */
    static Object checked(FlowField field, Object value) {
        try {
            return switch (field.type()) {
                case TEXT -> text(field, (String) value);
                case NUMBER -> new BigDecimal(value.toString());
                case FLAG -> (Boolean) value;
                case DATE -> value instanceof LocalDate ? value : LocalDate.parse((String) value);
            };
        } catch (ClassCastException | NumberFormatException | DateTimeException wrong) {
            throw new RuleViolation(ApprovalError.VALUE_REFUSED, field.label());
        }
    }

    private static String text(FlowField field, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation(ApprovalError.VALUE_REFUSED, field.label());
        }
        return text;
    }

    static String written(Map<String, Object> values) {
        StringBuilder lines = new StringBuilder("1\n");
        new TreeMap<>(values)
                .forEach((name, value) -> lines.append(name)
                        .append(letter(value))
                        .append(value.toString()
                                .replace("\\", "\\\\")
                                .replace("\r", "\\r")
                                .replace("\n", "\\n"))
                        .append('\n'));
        return lines.toString();
    }

    private static String letter(Object value) {
        if (value instanceof BigDecimal) {
            return "#";
        }
        if (value instanceof Boolean) {
            return "?";
        }
        return value instanceof LocalDate ? "@" : "=";
    }

    static Map<String, Object> read(String lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        lines.lines().skip(1).forEach(line -> {
            int at = 0;
            while ("#?@=".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            String text = line.substring(at + 1);
            values.put(
                    line.substring(0, at),
                    switch (line.charAt(at)) {
                        case '#' -> new BigDecimal(text);
                        case '?' -> Boolean.valueOf(text);
                        case '@' -> LocalDate.parse(text);
                        default -> unescaped(text);
                    });
        });
        return values;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                at++;
                letter = text.charAt(at) == 'n' ? '\n' : text.charAt(at) == 'r' ? '\r' : '\\';
            }
            plain.append(letter);
        }
        return plain.toString();
    }
}
