package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameChange;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.name.domain.NameIndex;

/**
 * Reads what others have committed, in transactions of its own: an index never learns what the caller's transaction has
 * written and may yet take back.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class IndexReader {

    @Inject
    private NameBook book;

    @Inject
    private Rulebook rules;

    /** Entries in the order of their changes, and where to read on. */
    record Batch(List<NameIndex.Entry> entries, long changeNo, long id) {}

    public Map<String, Long> lastChanges() {
        return book.lastChanges().stream().collect(Collectors.toMap(NameChange::authority, NameChange::lastNo));
    }

    /** How many names there are to be indexed. */
    public long countEntries(String authority) {
        return book.countEntries(authority);
    }

    Batch changedAfter(String authority, long changeNo, long id, int limit) {
        List<NameEntry> changed = book.changedAfter(authority, changeNo, id, limit);
        if (changed.isEmpty()) {
            return new Batch(List.of(), changeNo, id);
        }
        NameEntry last = changed.get(changed.size() - 1);
        return new Batch(changed.stream().map(this::indexed).toList(), last.changeNo(), last.id());
    }

    List<NameIndex.Entry> entriesAfter(String authority, long id, int limit) {
        return book.entriesAfter(authority, id, limit).stream()
                .map(this::indexed)
                .toList();
    }

    private NameIndex.Entry indexed(NameEntry entry) {
        return new NameIndex.Entry(
                entry.id(),
                entry.authority(),
                rules.splitter().split(entry.fullName()),
                entry.standing(),
                entry.standingDay());
    }
}
