package org.hongdun.registry.subject;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind the subjects today, found by certificate number, for gates and cross-checks. Permission:
 * {@code subject-person-find}, or {@code system}.
 */
public interface SubjectPersons {

    /** Posts held today by whoever bears the certificate, in subjects of any state. */
    List<HeldPost> heldBy(String certificateNo);

    /** As {@link #heldBy}, by {@code PersonNumbers.lookupKey} of the number, for rooms that keep no number in clear. */
    List<HeldPost> heldByKey(String lookupKey);

    /** As {@link #heldByKey}, of many at once; who holds nothing is not in the answer. */
    Map<String, List<HeldPost>> heldByKeys(Collection<String> lookupKeys);
}
