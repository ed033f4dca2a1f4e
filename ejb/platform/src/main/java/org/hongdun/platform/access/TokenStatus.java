package org.hongdun.platform.access;

/** Whether a token is good by itself; whether its account is, is asked at every call. */
public enum TokenStatus {
    GOOD,
    EXPIRED,
    REVOKED
}
