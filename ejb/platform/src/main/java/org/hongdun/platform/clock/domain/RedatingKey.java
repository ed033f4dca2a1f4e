package org.hongdun.platform.clock.domain;

import java.io.Serializable;

/** One clock under one edition of the calendar. */
public class RedatingKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private long clockId;

    protected RedatingKey() {}

    public RedatingKey(int version, long clockId) {
        this.version = version;
        this.clockId = clockId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedatingKey that && version == that.version && clockId == that.clockId;
    }

    @Override
    public int hashCode() {
        return 31 * version + Long.hashCode(clockId);
    }
}
