package org.hongdun.platform.clock.domain;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When signals are due, from the legal parameters SIGNAL.*.
 *
 * @param hintWorkingDays working days before the promised end
 * @param hintDays days before it, for terms in calendar days
 * @param warningAt hour of the warning on the last day
 * @param cureWorkingDays within which a yellow card is to be cured
 * @param zone of the hours
 */
public record SignalHours(int hintWorkingDays, int hintDays, LocalTime warningAt, int cureWorkingDays, ZoneId zone) {}
