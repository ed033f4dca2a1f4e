package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of a term.
 *
 * @param dueOn last day by the strict reading, which binds the bureau
 * @param legalEnd last day by law: a term in calendar days that ends on a day off runs on to the next working day
 * @param parameter the row the term was computed with
 * @param provisional whether it reaches into a year whose calendar has not been published yet
 */
public record Deadline(LocalDate dueOn, LocalDate legalEnd, LegalValue parameter, boolean provisional)
        implements Serializable {}
