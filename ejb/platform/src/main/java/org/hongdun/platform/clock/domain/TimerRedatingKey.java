package org.hongdun.platform.clock.domain;

import java.io.Serializable;

/** One timer under one edition of the calendar. */
public class TimerRedatingKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private String timerKey;

    protected TimerRedatingKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof TimerRedatingKey that && version == that.version && timerKey.equals(that.timerKey);
    }

    @Override
    public int hashCode() {
        return 31 * version + timerKey.hashCode();
    }
}
