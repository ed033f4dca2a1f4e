package org.hongdun.portal.filing.domain;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.filing.FilingError;

/**
 * Which fields a draft has. Names are the components of {@link org.hongdun.kernel.annualreport.AnnualReport}; a field of a
 * table carries the number of its line: {@code contributions.0.investor}.
 */
final class DraftField {

    static final int LONGEST_TEXT = 2000;

    private static final Set<String> SINGLE = Set.of(
            "contactName",
            "contactPhone",
            "postcode",
            "email",
            "operatingState",
            "actualDomicile",
            "staffTotal",
            "reemployed",
            "graduates",
            "partyMembers",
            "totalAssets",
            "longTermInvestment",
            "totalLiabilities",
            "ownersEquity",
            "turnover",
            "mainIncome",
            "totalProfit",
            "netProfit",
            "tax",
            "explanation");

    private static final Map<String, Set<String>> TABLES = Map.of(
            "contributions", Set.of("investor", "subscribed", "subscribedOn", "form", "paidIn", "paidOn"),
            "investments", Set.of("name", "registrationNo", "amount", "sharePercent"),
            "branches", Set.of("name", "registrationNo", "address"),
            "licences", Set.of("name", "number", "validTo"));

    private static final Pattern LINE = Pattern.compile("([a-z]+)\\.(\\d|[1-9]\\d|1\\d\\d)\\.([a-zA-Z]+)");

    private DraftField() {}

    /** Refused with HD-F007 for a name no draft has, HD-F008 for a text longer than 2,000 characters. */
    static void check(String name, String text) {
        if (!SINGLE.contains(name) && !inTable(name)) {
            throw new RuleViolation(FilingError.FIELD_UNKNOWN, name);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation(FilingError.FIELD_TOO_LONG, name, LONGEST_TEXT);
        }
    }

    private static boolean inTable(String name) {
        Matcher line = LINE.matcher(name);
        return line.matches() && TABLES.getOrDefault(line.group(1), Set.of()).contains(line.group(3));
    }
}
