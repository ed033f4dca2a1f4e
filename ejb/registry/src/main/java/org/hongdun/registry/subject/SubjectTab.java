package org.hongdun.registry.subject;

import java.time.LocalDate;

/**
 * A tab on the page of a subject, contributed by the room that owns what it shows. Every CDI bean of this type is found by
 * itself; the register knows none of them.
 */
public interface SubjectTab {

    /**
     * Names the tab, and begins the keys of its words in the pages' bundle: {@code subject_tab.<key>} is its title,
     * {@code subject_tab.<key>.empty} stands where there are no rows, {@code subject_tab.<key>.<column>} heads a column.
     */
    String key();

    /** Place among the tabs, ascending. */
    int order();

    /** Whether the caller may see the tab, and the subject is one it is for. */
    boolean isOffered(SubjectQuestion question);

    /** What the tab shows; asked only when it is offered and open, with the caller's rights. */
    SubjectTabContent content(SubjectQuestion question);

    /**
     * Of whom and when.
     *
     * @param creditCode null for subjects that never got one
     * @param day the day shown; today unless the reader chose another
     * @param knownOn the knowledge of which day; today unless the reader chose another
     */
    record SubjectQuestion(long subjectId, String creditCode, LocalDate day, LocalDate knownOn) {}
}
