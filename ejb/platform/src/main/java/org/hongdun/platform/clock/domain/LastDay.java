package org.hongdun.platform.clock.domain;

import java.time.LocalDate;
import org.hongdun.platform.clock.ClockName;

/** The last day of a clock, for those who keep a copy of it. */
public record LastDay(ClockName clock, LocalDate dueOn) {}
