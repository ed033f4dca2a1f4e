package org.hongdun.registry.name;

/** What a conflict does under the regime in force. */
public enum NameEffect {
    /** The name is refused. */
    REJECT,
    /** Refused unless the two enterprises are bound by an investment (有投资关系的除外). */
    RESTRICT,
    /** Shown: the examiner judges, or the applicant promises to bear the risk. */
    WARN
}
