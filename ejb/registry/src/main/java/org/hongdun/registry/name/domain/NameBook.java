package org.hongdun.registry.name.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.name.WordRow;

/** Names in use, applications for names, and the words by which they are judged. */
public interface NameBook {

    /**
     * The next change number of an authority's book. Others who want one wait until this transaction ends: decisions on
     * names come one after the other, and change numbers commit in their order.
     */
    long nextChange(String authority);

    /** The last change numbers that were committed. */
    List<NameChange> lastChanges();

    /** Entries changed after that entry at that change, in the order of change and id. */
    List<NameEntry> changedAfter(String authority, long changeNo, long id, int limit);

    /** Entries that are not free, by id. */
    List<NameEntry> entriesAfter(String authority, long id, int limit);

    /** How many entries are not free. */
    long countEntries(String authority);

    List<NameEntry> entriesOf(Collection<Long> subjectIds);

    void add(NameEntry entry);

    void add(NameApplication application);

    /** Fails on the constraint if the reservation has been used. */
    void add(NameUse use);

    Optional<NameApplication> find(long applicationId);

    Optional<NameApplication> find(String applicationNo);

    /** By the portal's key of an application on line. */
    Optional<NameApplication> findOnline(UUID portalKey);

    /** Open ones first, by day of acceptance, then the others, newest first. */
    Slice<NameApplication> list(ListQuery query, Reach reach);

    /** Reservations whose last day was before that day, by id. */
    List<NameApplication> runOut(LocalDate day, int limit);

    long countRunOut(LocalDate day);

    /** All terms ever, since names of any age are cut with them. */
    List<TermRow> terms();

    List<ListedWord> words(LocalDate day);

    Optional<ListedWord> word(ListedWord.Key key);

    void add(ListedWord word);

    Slice<WordRow> listWords(ListQuery query);
}
