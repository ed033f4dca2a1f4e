package org.hongdun.platform.access;

/** A room that gives work to the staff; a CDI bean of that room. Joins the transaction in which somebody becomes out of reach. */
public interface StaffListener {

    /** He is away from today on; returns how many matters others have taken over. */
    int away(String loginName);

    /** He leaves his post today; his account still tells which it is. Returns how many matters others have taken over. */
    int leaves(String loginName);
}
