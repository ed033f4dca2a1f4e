package org.hongdun.regulation.casefile.domain;

import java.time.LocalDate;

/**
 * The running legal term.
 *
 * @param code the legal parameter that sets it
 * @param dueOn its last day
 */
public record Term(String code, LocalDate dueOn) {}
