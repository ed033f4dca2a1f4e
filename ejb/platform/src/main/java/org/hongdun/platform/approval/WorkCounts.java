package org.hongdun.platform.approval;

import java.io.Serializable;

/**
 * How much waits for a person.
 *
 * @param todo on his desk
 * @param overdue of these, past their last day
 * @param dueToday of these, on their last day
 * @param reading to be read
 */
public record WorkCounts(long todo, long overdue, long dueToday, long reading) implements Serializable {}
