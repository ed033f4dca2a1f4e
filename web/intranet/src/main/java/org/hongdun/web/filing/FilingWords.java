package org.hongdun.web.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Texts;

/** What registration matters, their fields and findings are called on the pages. */
public final class FilingWords {

    private static final String FIELD = "filing.field.";

    private FilingWords() {}

    /** The matter with the items it is about. */
    public static String matter(FilingRow row) {
        String matter = Words.word("filing.matter." + row.matter());
        return row.items().isEmpty() ? matter : matter + " · " + items(row.items());
    }

    public static String items(List<ChangeItem> items) {
        return String.join(
                "、",
                items.stream().map(item -> Words.word("filing.item." + item)).toList());
    }

    /** Name of a field, or of a cell with its table and line. */
    public static String field(String key) {
        if (FormField.of(key).isPresent()) {
            return Words.word(FIELD + key);
        }
        String[] parts = key.split("\\.");
        if (parts.length == 3 && FormTable.of(parts[0]).isPresent()) {
            return Words.word("filing.table." + parts[0]) + " " + (Integer.parseInt(parts[1]) + 1) + " · "
                    + Words.word("filing.column." + parts[2]);
        }
        return Words.wordOr("filing.table." + key, Words.wordOr(FIELD + key, key));
    }

    /** What was looked at, with the field if it was one. */
    public static String title(FilingFinding finding) {
        String title = Words.word("filing.check." + finding.check());
        String field = finding.field().isEmpty() ? title : field(finding.field());
        return field.equals(title) ? title : title + " · " + field;
    }

    /** What was found; empty for a check that passed. */
    public static String sentence(FilingFinding finding) {
        return switch (finding.outcome()) {
            case PASSED -> "";
            case BY_HAND -> Words.word("filing.check.byHand");
            case HINT, ERROR ->
                Texts.fill(
                        Words.word("filing.check." + finding.check() + (finding.blocks() ? ".found" : ".hint")),
                        finding.details().stream()
                                .map(detail -> written(finding.check(), detail))
                                .toList());
        };
    }

    private static Object written(FilingCheck check, Object detail) {
        if (check.isAboutPerson() && "".equals(detail)) {
            return Words.word("filing.check.somebody");
        }
        if (check == FilingCheck.STATE) {
            return Words.word("subject.state.code." + detail);
        }
        if (check == FilingCheck.SHARE_LOCK) {
            return Words.word("lock.kind." + detail);
        }
        if (detail instanceof LocalDate day) {
            return Formats.date(day);
        }
        return detail instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : detail;
    }

    /** Class of the chip. */
    public static String css(FilingFinding.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case HINT, BY_HAND -> "warn";
            case ERROR -> "bad";
        };
    }
}
