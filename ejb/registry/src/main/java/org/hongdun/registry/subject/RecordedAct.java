package org.hongdun.registry.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An act that has just been recorded, and what the register says by now.
 *
 * @param effectiveOn first day on which what it says holds
 * @param documentNo filing or decision it rests on; null if none
 * @param items what it sets
 * @param formerState state before it; null for a new subject
 * @param state state by now
 * @param formerPersons main persons before it, numbers in clear; empty if it leaves them as they are
 * @param persons main persons by now, numbers in clear; empty if it leaves them as they are
 */
public record RecordedAct(
        long subjectId,
        int actNo,
        ActKind kind,
        LocalDate effectiveOn,
        String documentNo,
        Set<SubjectItem> items,
        SubjectState formerState,
        SubjectState state,
        List<PersonEntry> formerPersons,
        List<PersonEntry> persons) {

    public RecordedAct {
        items = Set.copyOf(items);
        formerPersons = List.copyOf(formerPersons);
        persons = List.copyOf(persons);
    }
}
