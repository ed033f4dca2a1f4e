package org.hongdun.platform.access;

/** States of an account: created without rights, active, disabled. */
public enum AccountStatus {
    CREATED,
    ACTIVE,
    DISABLED
}
