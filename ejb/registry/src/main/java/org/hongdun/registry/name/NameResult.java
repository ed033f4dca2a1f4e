package org.hongdun.registry.name;

/** Class of the result of a name check, the gravest that applies last. */
public enum NameResult {
    PASS,
    WARN_NEAR,
    NEED_APPROVAL,
    REJECT_SAME,
    REJECT_FORBIDDEN;

    /** Whether the name cannot be reserved. */
    public boolean rejected() {
        return this == REJECT_SAME || this == REJECT_FORBIDDEN;
    }
}
