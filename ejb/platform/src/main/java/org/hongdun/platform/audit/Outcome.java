package org.hongdun.platform.audit;

/** How the act ended. */
public enum Outcome {
    DONE,
    REFUSED
}
