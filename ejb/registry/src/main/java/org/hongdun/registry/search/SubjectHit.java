package org.hongdun.registry.search;

import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.subject.SubjectState;

/**
 * A subject that was found.
 *
 * @param creditCode null for subjects that never got one
 * @param formerNames those in which something was found
 * @param persons those in whose name something was found
 * @param businessScope the part in which something was found, if it was found nowhere else; otherwise null
 */
public record SubjectHit(
        long id,
        String creditCode,
        String registrationNo,
        Passage name,
        List<Passage> formerNames,
        List<Passage> persons,
        Passage domicile,
        Passage businessScope,
        String authority,
        SubjectState state)
        implements Serializable {

    public SubjectHit {
        formerNames = List.copyOf(formerNames);
        persons = List.copyOf(persons);
    }
}
