package org.hongdun.platform.approval.condition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.domain.FlowField;

/** The values of an item as a condition sees them, looked at only when it asks. */
final class Values {

    private static final int LONGEST_TEXT = 4_000;

    private final List<FlowField> fields;
    private final Map<String, ?> values;
    private FlowField missing;

    Values(List<FlowField> fields, Map<String, ?> values) {
        this.fields = fields;
        this.values = values;
    }

    Optional<Object> find(String name) {
        Optional<FlowField> field =
                fields.stream().filter(known -> known.name().equals(name)).findFirst();
        Optional<Object> value = field.flatMap(this::value);
        if (value.isEmpty() && field.isPresent()) {
            missing = field.get();
        }
        return value;
    }

    /** The first number or date that was asked for and is not there. */
    Optional<FlowField> missing() {
        return Optional.ofNullable(missing);
    }

    private Optional<Object> value(FlowField field) {
        Object value = values.get(field.name());
        boolean absent = value == null || value instanceof String text && text.isBlank();
        return switch (field.type()) {
            case TEXT -> Optional.of(absent ? "" : text(field, value));
            case FLAG -> Optional.of(!absent && flag(field, value));
            case NUMBER -> absent ? Optional.empty() : Optional.of(number(field, value));
            case DATE -> absent ? Optional.empty() : Optional.of(date(field, value));
        };
    }

    private static String text(FlowField field, Object value) {
        if (value instanceof CharSequence text && text.length() <= LONGEST_TEXT) {
            return text.toString();
        }
        throw wrong(field);
    }

    private static boolean flag(FlowField field, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        throw wrong(field);
    }

    private static double number(FlowField field, Object value) {
        double number = Double.NaN;
        if (value instanceof Number any) {
            number = any.doubleValue();
        } else if (value instanceof String text && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            number = Double.parseDouble(text);
        }
        if (Double.isFinite(number)) {
            return number;
        }
        throw wrong(field);
    }

    private static String date(FlowField field, Object value) {
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        try {
            return LocalDate.parse(String.valueOf(value)).toString();
        } catch (DateTimeParseException notADate) {
            throw wrong(field);
        }
    }

    private static RuleViolation wrong(FlowField field) {
        return new RuleViolation(FlowError.VALUE_WRONG, field.label());
    }
}
