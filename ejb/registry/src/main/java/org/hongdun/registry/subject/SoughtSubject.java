package org.hongdun.registry.subject;

import java.util.List;

/**
 * By what a subject is found.
 *
 * @param acts number of the newest act known here
 * @param creditCode null for subjects that never got one
 * @param formerNames names it bore before, each once
 * @param persons its main persons and legal representative, each once
 */
public record SoughtSubject(
        long id,
        int acts,
        String creditCode,
        String registrationNo,
        String name,
        List<String> formerNames,
        List<String> persons,
        String domicile,
        String businessScope,
        String authority,
        SubjectState state) {

    public SoughtSubject {
        formerNames = List.copyOf(formerNames);
        persons = List.copyOf(persons);
    }
}
