package org.hongdun.web.portal.registration;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.FindingWords;
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
            return matter + " · " + FindingWords.items(row.items());
        }
        return row.matter() == OnlineMatter.ESTABLISH
                ? matter + " · " + PageTexts.say("filing.kind." + row.kind())
                : matter;
    }

    /** Name of a field, or of a cell with its table and line; an application for a name calls some its own way. */
    static String field(OnlineMatter matter, String key) {
        boolean own = matter == OnlineMatter.NAME
                && (key.equals(FormField.GROUNDS.key()) || key.equals(FormField.COMMITMENT.key()));
        return own ? PageTexts.say("online.name." + key) : FindingWords.field(key);
    }

    /** What was looked at, with the field if it was one. */
    static String title(OnlineMatter matter, FilingFinding finding) {
        return FindingWords.title(finding, finding.field().isEmpty() ? "" : field(matter, finding.field()));
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
