package org.hongdun.platform.access;

import java.time.Instant;
import java.util.Optional;

/** What the login page needs. Open to everybody, since nobody has signed in yet; tells nothing about unknown names. */
public interface SignIn {

    /** Until when the account is locked; empty if it is not, or if there is no such account. */
    Optional<Instant> lockedUntil(String loginName);

    /**
     * The container refused name and password: counts the failure, and locks the account when the number of
     * {@code LOGIN.FAILURES} is reached, for {@code LOGIN.LOCK} minutes. A text that is no login name is passed over.
     *
     * @return until when the account is locked now, empty if it is not
     */
    Optional<Instant> failed(String loginName);

    /** The container let the caller in: failures are forgotten, the time is kept. HD-A001 without a caller. */
    SignedIn succeeded();

    /** The caller leaves. */
    void signedOut();

    /**
     * Changes the caller's own password. Refused with HD-A001 (nobody), HD-A010 (the old one is wrong), HD-A011 (too
     * weak), HD-A012 (one of the last five).
     */
    void changePassword(char[] oldPassword, char[] newPassword);
}
