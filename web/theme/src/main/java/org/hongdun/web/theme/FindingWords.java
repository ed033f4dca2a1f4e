package org.hongdun.web.theme;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;

/**
 * What the fields of registration matters and the findings about them are called, on either side: under {@code filing.} in the
 * application's own bundle ({@code text}).
 */
public final class FindingWords {

    private FindingWords() {}

    public static String items(List<ChangeItem> items) {
        return items.stream().map(item -> word("filing.item." + item)).collect(Collectors.joining("、"));
    }

    /** Name of a field or table, or of a cell with its table and line. */
    public static String field(String key) {
        String[] parts = key.split("\\.");
        if (parts.length == 3 && FormTable.of(parts[0]).isPresent()) {
            return word("filing.table." + parts[0]) + " " + (Integer.parseInt(parts[1]) + 1) + " · "
                    + word("filing.column." + parts[2]);
        }
        if (FormTable.of(key).isPresent()) {
            return word("filing.table." + key);
        }
        return FormField.of(key).isPresent() || words().containsKey("filing.field." + key)
                ? word("filing.field." + key)
                : key;
    }

    /** What was looked at, with the field if it was one. */
    public static String title(FilingFinding finding) {
        return title(finding, finding.field().isEmpty() ? "" : field(finding.field()));
    }

    /** @param field what the field is called on this page; empty for none */
    public static String title(FilingFinding finding, String field) {
        String title = word("filing.check." + finding.check());
        return field.isEmpty() || field.equals(title) ? title : title + " · " + field;
    }

    /** What was found; empty for a check that passed. */
    public static String sentence(FilingFinding finding) {
        return switch (finding.outcome()) {
            case PASSED -> "";
            case BY_HAND -> word("filing.check.byHand");
            case HINT, ERROR ->
                Texts.fill(
                        word("filing.check." + finding.check() + (finding.blocks() ? ".found" : ".hint")),
                        finding.details().stream()
                                .map(detail -> written(finding.check(), detail))
                                .toList());
        };
    }

    private static Object written(FilingCheck check, Object detail) {
        if (check.isAboutPerson() && "".equals(detail)) {
            return word("filing.check.somebody");
        }
        if (check == FilingCheck.NAME && "".equals(detail)) {
            return word("filing.check.unreserved");
        }
        if (check == FilingCheck.STATE) {
            return word("subject.state.code." + detail);
        }
        if (check == FilingCheck.SHARE_LOCK) {
            return word("lock.kind." + detail);
        }
        if (detail instanceof LocalDate day) {
            return Formats.date(day);
        }
        return detail instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : detail;
    }

    /** Class of the chip of a check. */
    public static String css(FilingFinding.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case HINT, BY_HAND -> "warn";
            case ERROR -> "bad";
        };
    }

    private static String word(String key) {
        return words().getString(key);
    }

    private static ResourceBundle words() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication().getResourceBundle(context, "text");
    }
}
