package org.hongdun.registry.name;

/** The rules on names in force on the day an application was accepted; dated rows {@code REGIME.NAME}. */
public enum NameRegime {
    /** Implementing measures of 2004: pre-approval, officers judge near names. */
    R2004,
    /** Rule of 2017: pre-approval, near names only with an investment relation. */
    R2017,
    /** Name rules of 2020, in force since 2021-03-01: self-declaration, near names at the applicant's own risk. */
    R2021;

    /** Whether a name is approved by officers before it is reserved (名称预先核准), not declared (自主申报). */
    public boolean preApproval() {
        return this != R2021;
    }
}
