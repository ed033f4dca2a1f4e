package org.hongdun.portal.filing;

/** When reports are filed; anybody may ask. */
public interface FilingCalendar {

    /** The window of today, or the last one that has opened. */
    FilingWindow window();
}
