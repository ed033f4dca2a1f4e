package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a report's history.
 *
 * @param event key of the sentence: OPENED, ATTACHED, REMOVED, SUBMITTED, DELIVERED, REFUSED, PASSED, RETURNED, CORRECTION_OPENED
 * @param submissionNo 0 if it concerns no submission
 */
public record FilingEventView(Instant at, String event, int submissionNo, String detail) implements Serializable {}
