package org.hongdun.portal.registration.domain;

import java.util.Arrays;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.RegistrationError;

/** Who applies on line. What is about a subject in the register is for that subject's own account alone. */
public enum ApplicantKind {
    ENTERPRISE,
    PERSON;

    /** In the order of the matters. */
    public List<OnlineMatter> offers() {
        return Arrays.stream(OnlineMatter.values()).filter(this::mayApplyFor).toList();
    }

    /** Refused with HD-P113 if the matter is for the account of the subject. */
    public void expectMayApplyFor(OnlineMatter matter) {
        if (!mayApplyFor(matter)) {
            throw new RuleViolation(RegistrationError.FOR_THE_SUBJECTS_ACCOUNT);
        }
    }

    private boolean mayApplyFor(OnlineMatter matter) {
        return this == ENTERPRISE || !matter.aboutOwnSubject();
    }
}
