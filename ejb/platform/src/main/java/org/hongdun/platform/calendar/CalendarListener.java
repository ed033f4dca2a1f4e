package org.hongdun.platform.calendar;

/** Told when the calendar changes; implementations are found by CDI and join the transaction of the change. */
public interface CalendarListener {

    /** How many due dates the change would move; changes nothing. */
    long wouldMove(CalendarShift shift);

    /** The change is made; returns how many due dates were moved. */
    long moved(CalendarShift shift);
}
