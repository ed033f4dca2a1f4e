package org.hongdun.portal.registration;

import org.hongdun.kernel.registration.RegistrationMatter;

/** What can be applied for on line. */
public enum OnlineMatter {
    /** 名称预先核准, 名称申报. */
    NAME(null),
    ESTABLISH(RegistrationMatter.ESTABLISH),
    CHANGE(RegistrationMatter.CHANGE),
    RECORD(RegistrationMatter.RECORD),
    CANCEL(RegistrationMatter.CANCEL),
    SIMPLE_CANCEL(RegistrationMatter.SIMPLE_CANCEL);

    private final RegistrationMatter registration;

    OnlineMatter(RegistrationMatter registration) {
        this.registration = registration;
    }

    /** The matter of the registration law; null for a name. */
    public RegistrationMatter registration() {
        return registration;
    }

    /** Whether it is about the enterprise that has signed in. */
    public boolean aboutOwnSubject() {
        return registration != null && !registration.opensSubject();
    }

    /** Whether the items it is about are chosen first. */
    public boolean byItem() {
        return registration != null && registration.byItem();
    }
}
