package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An absence to be recorded.
 *
 * @param loginName who is away
 * @param from first day, may be past
 * @param to last day, not past; at most 366 days in all
 * @param reason at most 200 characters, may be null
 */
public record NewAbsence(String loginName, AbsenceKind kind, LocalDate from, LocalDate to, String reason)
        implements Serializable {}
