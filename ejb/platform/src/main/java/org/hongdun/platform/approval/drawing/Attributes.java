package org.hongdun.platform.approval.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/** The rules written on an element, as our own attributes. What is absent is left open; what is there must be well written. */
final class Attributes {

    private static final Pattern WORKING_DAYS = Pattern.compile("([1-9][0-9]{0,2})WD");
    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9._]{1,39}");
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern UNIT = Pattern.compile("[0-9A-Z-]{1,16}");
    private static final String ANYWHERE = "ANY";
    private static final int MOST_FIELDS = 40;
    private static final int MOST_PHRASES = 12;
    private static final int LONGEST_WHO = 400;
    private static final int LONGEST_PHRASE = 50;
    private static final int LONGEST_LABEL = 30;

    private final Element element;
    private final String label;

    Attributes(Element element, String label) {
        this.element = element;
        this.label = label;
    }

    StepRule step() {
        Set<String> returnTo = new LinkedHashSet<>(words("returnTo", Words::isId));
        boolean anywhere = returnTo.equals(Set.of(ANYWHERE));
        return new StepRule(
                who(),
                choice("mode", StepMode.class, StepMode.SINGLE),
                ratio(),
                flag("veto", false),
                term(),
                anywhere ? Set.of() : returnTo,
                anywhere,
                flag("withdraw", false),
                choice("opinion", Opinion.class, Opinion.OPTIONAL) == Opinion.REQUIRED,
                phrases(),
                rights(),
                flag("batch", false),
                flag("skipSame", false));
    }

    private enum Opinion {
        OPTIONAL,
        REQUIRED
    }

    private WhoRule who() {
        WhoRule.Kind kind = choice("who", WhoRule.Kind.class, null);
        return kind == null
                ? null
                : new WhoRule(
                        kind,
                        text("whoValue", value -> Words.isPlain(value, LONGEST_WHO)),
                        text("whoUnit", value -> UNIT.matcher(value).matches()));
    }

    private int ratio() {
        String ratio = text("ratio", value -> value.matches("[0-9]{1,3}"));
        return ratio == null ? 100 : Integer.parseInt(ratio);
    }

    /** The time it may take, null if nothing is said. */
    TermRule term() {
        String parameter =
                text("termParameter", value -> PARAMETER.matcher(value).matches());
        String days = text("term", value -> WORKING_DAYS.matcher(value).matches());
        if (parameter != null && days != null) {
            throw malformed("term", days);
        }
        if (parameter != null) {
            return new TermRule(parameter, 0);
        }
        if (days == null) {
            return null;
        }
        Matcher number = WORKING_DAYS.matcher(days);
        number.matches();
        return new TermRule(null, Integer.parseInt(number.group(1)));
    }

    private List<String> phrases() {
        String phrases = text("phrases", value -> true);
        if (phrases == null) {
            return List.of();
        }
        List<String> offered = Arrays.stream(phrases.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
        if (offered.size() > MOST_PHRASES
                || !offered.stream().allMatch(phrase -> Words.isPlain(phrase, LONGEST_PHRASE))) {
            throw malformed("phrases", phrases);
        }
        return offered;
    }

    private Map<String, FieldRight> rights() {
        Map<String, FieldRight> rights = new LinkedHashMap<>();
        for (String word : words("rights", word -> true)) {
            String[] parts = word.split(":", -1);
            FieldRight right = parts.length == 2 ? constant(FieldRight.class, parts[1]) : null;
            if (right == null || !FIELD_NAME.matcher(parts[0]).matches() || rights.put(parts[0], right) != null) {
                throw malformed("rights", word);
            }
        }
        return rights;
    }

    /** The fields that the flow declares. */
    List<FlowField> declaredFields() {
        List<FlowField> fields = new ArrayList<>();
        for (String word : words("fields", word -> true)) {
            String[] parts = word.split(":", -1);
            FlowField.Type type = parts.length == 3 ? constant(FlowField.Type.class, parts[1]) : null;
            if (type == null
                    || !FIELD_NAME.matcher(parts[0]).matches()
                    || parts[2].isBlank()
                    || !Words.isPlain(parts[2], LONGEST_LABEL)) {
                throw malformed("fields", word);
            }
            fields.add(new FlowField(parts[0], type, parts[2]));
        }
        if (fields.size() > MOST_FIELDS) {
            throw malformed("fields", String.valueOf(fields.size()));
        }
        return fields;
    }

    boolean flag(String name, boolean otherwise) {
        String value = text(name, text -> text.equals("true") || text.equals("false"));
        return value == null ? otherwise : value.equals("true");
    }

    private List<String> words(String name, Predicate<String> wellWritten) {
        String text = text(name, value -> true);
        List<String> words = text == null ? List.of() : List.of(text.split("[ \\t\\r\\n]+"));
        words.stream().filter(wellWritten.negate()).findFirst().ifPresent(word -> {
            throw malformed(name, word);
        });
        return words;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String value = text(name, text -> true);
        if (value == null) {
            return otherwise;
        }
        E constant = constant(type, value.toUpperCase(Locale.ROOT));
        if (constant == null) {
            throw malformed(name, value);
        }
        return constant;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Null if absent or blank. */
    private String text(String name, Predicate<String> wellWritten) {
        String value = element.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (!wellWritten.test(text)) {
            throw malformed(name, text);
        }
        return text;
    }

    private RuleViolation malformed(String name, String value) {
        return new RuleViolation(FlowError.VALUE_MALFORMED, label, name, Words.quoted(value));
    }
}
