package org.hongdun.web.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.LawRule;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.Term;

/**
 * What somebody asks the calculator, as it stands in an address.
 *
 * @param from the day of the event, such as 2026-01-30
 * @param term such as 15WD
 * @param law by which it is counted, blank for the general rule
 * @param parameter a legal parameter instead of a term, or blank
 */
record DueQuestion(String from, String term, String law, String parameter) {

    private static final int FIRST_YEAR = 1987;
    private static final int LAST_YEAR = 2099;

    /** Refused with HD-C001 to HD-C005. */
    Reckoning answer(CalendarEdition edition) {
        LocalDate day = day(from);
        if (isGiven(parameter)) {
            return edition.reckon(parameter.strip(), day, List.of());
        }
        return edition.reckon(Term.parse(term), isGiven(law) ? law.strip() : LawRule.GENERAL, day, List.of());
    }

    /** A date within the years that can be counted; refused with HD-C003. */
    static LocalDate day(String text) {
        LocalDate day = parsed(text);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new RuleViolation(CalendarError.DATE_MALFORMED, text);
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
