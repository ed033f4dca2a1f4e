package org.hongdun.web.portal.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Texts;

/** What matters, their fields and findings are called on the pages. */
final class RegistrationWords {

    private static final Pattern REFUSAL =
            Pattern.compile("\\b(HD-[A-Z]\\d{3})\\b[^\\[]*(?:\\[(.*)])?", Pattern.DOTALL);

    private RegistrationWords() {}

    /** The matter with what it is about: 设立登记 · 个体工商户, 变更登记 · 名称、住所. */
    static String matter(OnlineRow row) {
        String matter = PageTexts.say("online.matter." + row.matter());
        if (!row.items().isEmpty()) {
            return matter + " · " + items(row.items());
        }
        return row.matter() == OnlineMatter.ESTABLISH
                ? matter + " · " + PageTexts.say("filing.kind." + row.kind())
                : matter;
    }

    static String items(List<ChangeItem> items) {
        return items.stream().map(item -> PageTexts.say("filing.item." + item)).collect(Collectors.joining("、"));
    }

    /** Name of a field, or of a cell with its table and line. */
    static String field(OnlineMatter matter, String key) {
        if (FormField.of(key).isPresent()) {
            boolean own = matter == OnlineMatter.NAME
                    && (key.equals(FormField.GROUNDS.key()) || key.equals(FormField.COMMITMENT.key()));
            return PageTexts.say((own ? "online.name." : "filing.field.") + key);
        }
        String[] parts = key.split("\\.");
        if (parts.length == 3 && FormTable.of(parts[0]).isPresent()) {
            return PageTexts.say("filing.table." + parts[0]) + " " + (Integer.parseInt(parts[1]) + 1) + " · "
                    + PageTexts.say("filing.column." + parts[2]);
        }
        return PageTexts.say(FormTable.of(key).isPresent() ? "filing.table." + key : "filing.field." + key);
    }

    /** What was looked at, with the field if it was one. */
    static String title(OnlineMatter matter, FilingFinding finding) {
        String title = PageTexts.say("filing.check." + finding.check());
        String field = finding.field().isEmpty() ? title : field(matter, finding.field());
        return field.equals(title) ? title : title + " · " + field;
    }

    /** What was found; empty for a check that passed. */
    static String sentence(FilingFinding finding) {
        return switch (finding.outcome()) {
            case PASSED -> "";
            case BY_HAND -> PageTexts.say("filing.check.byHand");
            case HINT, ERROR ->
                PageTexts.say(
                        "filing.check." + finding.check() + (finding.blocks() ? ".found" : ".hint"),
                        finding.details().stream()
                                .map(detail -> written(finding.check(), detail))
                                .toArray());
        };
    }

    private static Object written(FilingCheck check, Object detail) {
        if (check.isAboutPerson() && "".equals(detail)) {
            return PageTexts.say("filing.check.somebody");
        }
        if (check == FilingCheck.STATE) {
            return PageTexts.say("state." + detail);
        }
        if (detail instanceof LocalDate day) {
            return Formats.date(day);
        }
        return detail instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : detail;
    }

    /** Class of the chip of a check. */
    static String css(FilingFinding.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case HINT, BY_HAND -> "warn";
            case ERROR -> "bad";
        };
    }

    /** Class of the chip of a state. */
    static String css(OnlineState state) {
        if (state.isGranted()) {
            return "ok";
        }
        if (state.isDenied() || state == OnlineState.NOT_TAKEN) {
            return "bad";
        }
        if (state == OnlineState.SUPPLEMENT) {
            return "warn";
        }
        return state.isUnderway() ? "info" : "wait";
    }

    /** The key in an address; one that nothing has if it is no key at all. */
    static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return new UUID(0, 0);
        }
    }

    /** What the bureau wrote; a refusal by the intranet in the words of its code, with the checks that failed. */
    static String reason(String reason) {
        if (reason == null) {
            return "";
        }
        Matcher refusal = REFUSAL.matcher(reason);
        if (!refusal.find()) {
            return reason;
        }
        List<String> details = refusal.group(2) == null
                ? List.of()
                : Arrays.stream(refusal.group(2).split("[\\[\\], ]+"))
                        .filter(word -> !word.isBlank())
                        .toList();
        String checks = details.stream()
                .filter(RegistrationWords::isCheck)
                .map(check -> PageTexts.say("filing.check." + check))
                .collect(Collectors.joining("、"));
        return refusal.group(1) + " " + Texts.error(refusal.group(1), List.copyOf(details))
                + (checks.isEmpty() ? "" : " " + PageTexts.say("online.failed", checks));
    }

    private static boolean isCheck(String word) {
        return Arrays.stream(FilingCheck.values())
                .anyMatch(check -> check.name().equals(word));
    }
}
