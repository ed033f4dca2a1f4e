package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.privacy.PersonNumbers;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.SubjectPersons;
import org.hongdun.registry.subject.domain.Subjects;

/** Finds the posts a person holds. */
@Stateless
@Local(SubjectPersons.class)
public class SubjectPersonsService implements SubjectPersons {

    @Inject
    private Subjects subjects;

    @Inject
    private PersonNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Override
    @RolesAllowed({"subject-person-find", "system"})
    public List<HeldPost> heldBy(String certificateNo) {
        return heldByKey(numbers.lookupKey(certificateNo));
    }

    @Override
    @RolesAllowed({"subject-person-find", "system"})
    public List<HeldPost> heldByKey(String lookupKey) {
        List<HeldPost> held = subjects.heldBy(lookupKey);
        audit.record(SubjectEvent.SUBJECT_PERSON_LOOKED_UP, Outcome.DONE, null, held.size() + " posts");
        return held;
    }
}
