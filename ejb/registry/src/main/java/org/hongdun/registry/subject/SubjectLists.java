package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The lists that belong to a subject, as of a day.
 *
 * @param investors certificate numbers masked, unless asked for in clear; likewise in persons
 * @param formerNames names borne before the one of that day, newest first
 * @param parent the enterprise a branch belongs to; null for others
 * @param branches known today
 */
public record SubjectLists(
        List<PersonEntry> persons,
        List<InvestorEntry> investors,
        List<ScopeEntry> scopeItems,
        List<ContactEntry> contacts,
        List<PermitEntry> permits,
        List<FormerName> formerNames,
        Relative parent,
        List<Relative> branches)
        implements Serializable {

    public SubjectLists {
        persons = List.copyOf(persons);
        investors = List.copyOf(investors);
        scopeItems = List.copyOf(scopeItems);
        contacts = List.copyOf(contacts);
        permits = List.copyOf(permits);
        formerNames = List.copyOf(formerNames);
        branches = List.copyOf(branches);
    }

    /** A name that was changed; {@code until} is the first day on which it was no longer borne. */
    public record FormerName(String name, LocalDate from, LocalDate until) implements Serializable {}

    /**
     * A parent or branch.
     *
     * @param authority code of the authority that registers it
     */
    public record Relative(long id, String creditCode, String name, SubjectState state, String authority)
            implements Serializable {}
}
