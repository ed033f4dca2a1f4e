package org.hongdun.web.portal.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;

/** The fields of a report in the order of the form, their names for people, and the step of the wizard they stand on. */
final class Fields {

    static final List<String> TABLES = List.of("contributions", "investments", "branches", "licences");

    private static final List<String> BASIC =
            List.of("contactName", "contactPhone", "postcode", "email", "operatingState", "actualDomicile");
    private static final List<String> AMOUNTS = List.of(
            "totalAssets",
            "totalLiabilities",
            "ownersEquity",
            "longTermInvestment",
            "turnover",
            "mainIncome",
            "totalProfit",
            "netProfit",
            "tax");
    private static final List<String> COUNTS = List.of("staffTotal", "reemployed", "graduates", "partyMembers");
    private static final Set<String> TABLE_AMOUNTS = Set.of("subscribed", "paidIn", "amount");

    private Fields() {}

    /** Where the field stands: 1 basic data, 2 figures, 3 papers, 4 explanation and submission. */
    static int step(String field) {
        if (AMOUNTS.contains(field) || COUNTS.contains(field)) {
            return 2;
        }
        if ("attachments".equals(field)) {
            return 3;
        }
        return BASIC.contains(field) || TABLES.contains(table(field)) ? 1 : 4;
    }

    /** The field's name for people; of a table's field with table and line. */
    static String label(String field) {
        String[] parts = field.split("\\.");
        if (parts.length == 3) {
            return PageTexts.say(
                    "table.line",
                    PageTexts.say("table." + parts[0]),
                    Integer.parseInt(parts[1]) + 1,
                    PageTexts.say("field." + parts[2]));
        }
        return PageTexts.say(TABLES.contains(field) ? "table." + field : "field." + field);
    }

    private static String table(String field) {
        return field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
    }

    /** A figure of last year as the page writes it. */
    static String written(String field, String content) {
        return COUNTS.contains(field) ? content : Formats.amount(new BigDecimal(content));
    }

    /**
     * One line of a submitted report.
     *
     * @param label for people
     */
    public record Shown(String label, String content) {}

    /** A submitted report, field by field in the order of the form. */
    static List<Shown> shown(Map<String, String> entries) {
        List<Shown> all = new ArrayList<>();
        BASIC.forEach(field -> add(all, field, entries.get(field)));
        AMOUNTS.forEach(field -> add(all, field, entries.get(field)));
        COUNTS.forEach(field -> add(all, field, entries.get(field)));
        TABLES.forEach(table -> entries.keySet().stream()
                .filter(field -> field.startsWith(table + "."))
                .sorted(Comparator.comparing((String field) -> Integer.valueOf(field.split("\\.")[1])))
                .forEach(field -> add(all, field, entries.get(field))));
        add(all, "explanation", entries.get("explanation"));
        return all;
    }

    private static void add(List<Shown> all, String field, String content) {
        if (content == null) {
            return;
        }
        boolean amount = AMOUNTS.contains(field) || TABLE_AMOUNTS.contains(field.substring(field.lastIndexOf('.') + 1));
        String text = "operatingState".equals(field) ? PageTexts.shared("report.operatingState." + content) : content;
        all.add(new Shown(label(field), amount ? Formats.amount(new BigDecimal(content)) : text));
    }
}
