package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the page after the login tells the officer.
 *
 * @param previousSignInAt instant of the sign-in before this one, null for the first
 * @param failuresSince failed attempts since then
 * @param passwordChangeDue whether the password must be changed before anything else
 */
public record SignedIn(Officer officer, Instant previousSignInAt, int failuresSince, boolean passwordChangeDue)
        implements Serializable {}
