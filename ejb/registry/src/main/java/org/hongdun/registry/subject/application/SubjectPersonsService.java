package org.hongdun.registry.subject.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return heldByKeys(List.of(lookupKey)).getOrDefault(lookupKey, List.of());
    }

    @Override
    @RolesAllowed({"subject-person-find", "system"})
    public Map<String, List<HeldPost>> heldByKeys(Collection<String> lookupKeys) {
        Map<String, List<HeldPost>> held = subjects.heldBy(lookupKeys);
        audit.record(
                SubjectEvent.SUBJECT_PERSON_LOOKED_UP,
                Outcome.DONE,
                null,
                held.values().stream().mapToInt(List::size).sum() + " posts");
        return held;
    }
}
