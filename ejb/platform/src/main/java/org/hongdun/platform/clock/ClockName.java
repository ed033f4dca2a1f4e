package org.hongdun.platform.clock;

import java.io.Serializable;

/**
 * How a clock is called.
 *
 * @param code its name within the matter
 */
public record ClockName(Matter matter, String code) implements Serializable {}
