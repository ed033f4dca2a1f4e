package org.hongdun.regulation.complaint.domain;

import java.time.LocalDate;

/**
 * A running legal term.
 *
 * @param code the legal parameter that sets it
 * @param dueOn its last day
 */
public record Term(String code, LocalDate dueOn) {}
