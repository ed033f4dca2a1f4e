package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;

/**
 * A timer of another room that a change of the calendar has moved.
 *
 * @param key by which the room that keeps the timer knows it, at most 64 characters
 * @param name the matter, and what the timer is called within it
 * @param unitPath the unit that has the matter
 * @param title of the matter, at most 200 characters
 * @param link page of the matter; null for none
 * @param from the day on which it would have fired
 * @param to the day on which it fires now
 */
public record MovedTimer(
        String key, ClockName name, OrgPath unitPath, String title, String link, LocalDate from, LocalDate to)
        implements Serializable {}
