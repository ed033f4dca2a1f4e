package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How a law counts, between two dates. The day of the event is never counted; a month or year ends on the corresponding
 * day, or else on the last day of the month.
 *
 * @param code such as {@code PENALTY}
 * @param validTo last day in force, null for open
 * @param name in Chinese
 * @param nameEn in English
 * @param rolling whether a term that ends on a day off runs on to the next working day
 * @param shortTerms day counts that mean working days: {@code *} all, {@code 2,3,5,7} these, {@code 1-10} this span; null none
 */
public record LawRule(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        String name,
        String nameEn,
        boolean rolling,
        String shortTerms,
        String legalBasis,
        Certainty certainty)
        implements Serializable {

    /** The general rule (Civil Code art. 200-203), for terms whose law says nothing of its own. */
    public static final String GENERAL = "CIVIL";

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The term as this law counts it: a short term in days may be one in working days. */
    public Term counted(Term term) {
        return term.unit() == TermUnit.D && meansWorkingDays(term.count()) ? new Term(term.count(), TermUnit.WD) : term;
    }

    private boolean meansWorkingDays(int days) {
        if (shortTerms == null || shortTerms.isBlank()) {
            return false;
        }
        return shortTerms.equals("*") || Arrays.stream(shortTerms.split(",")).anyMatch(part -> covers(part, days));
    }

    private static boolean covers(String part, int days) {
        String[] ends = part.strip().split("-");
        return days >= Integer.parseInt(ends[0]) && days <= Integer.parseInt(ends[ends.length - 1]);
    }
}
