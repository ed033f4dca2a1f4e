package org.hongdun.platform.access;

/** The officer behind the call, found by the container's caller; never passed in by a page. */
public interface CurrentOfficer {

    /** Refused with HD-A001 when nobody of the staff has signed in. */
    Officer officer();
}
