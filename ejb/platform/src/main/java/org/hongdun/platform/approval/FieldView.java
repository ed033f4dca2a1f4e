package org.hongdun.platform.approval;

import java.io.Serializable;

/**
 * One field of an item on a page.
 *
 * @param type TEXT, NUMBER, FLAG or DATE
 * @param value as the form shows it: ISO date, plain number, {@code true} or {@code false}; empty for none
 */
public record FieldView(String name, String label, String type, String value, boolean writable, boolean required)
        implements Serializable {}
