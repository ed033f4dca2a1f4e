package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameCheck;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameUpkeep;
import org.hongdun.registry.name.domain.Hanzi;
import org.hongdun.registry.name.domain.NameIndex;

/**
 * This server's index of all names. It reads the book from the beginning when the server starts and from then on what was
 * changed, by the change numbers, which commit in their order. Whoever compares a name asks for the last number first, so
 * that every server compares with all that is committed, whichever server committed it.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());
    private static final int BATCH = 2_000;
    private static final int TOLD_EVERY = 100_000;

    @Inject
    private IndexReader reader;

    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, Long> known = new HashMap<>();
    private final NameIndex index = new NameIndex(Hanzi.tables());
    private volatile boolean ready;
    private volatile long expected;

    /** The index with everything that is committed. HD-M005 while it is first built. */
    NameIndex current() {
        if (!ready) {
            throw new RuleViolation(NameError.INDEX_BUILDING, index.size(), expected);
        }
        catchUp();
        return index;
    }

    /** Reads on; the first time, the whole book. */
    void catchUp() {
        reading.lock();
        try {
            reader.lastChanges().forEach((authority, last) -> {
                if (known.getOrDefault(authority, 0L) < last) {
                    readOn(authority, last);
                }
            });
            ready = true;
        } finally {
            reading.unlock();
        }
    }

    private void readOn(String authority, long last) {
        if (!ready) {
            expected = reader.countEntries(authority);
        }
        long changeNo = known.getOrDefault(authority, 0L);
        long id = Long.MAX_VALUE;
        int told = 0;
        while (true) {
            IndexReader.Batch batch = reader.changedAfter(authority, changeNo, id, BATCH);
            if (batch.entries().isEmpty()) {
                break;
            }
            index.putAll(batch.entries());
            changeNo = batch.changeNo();
            id = batch.id();
            if (index.size() / TOLD_EVERY > told) {
                told = index.size() / TOLD_EVERY;
                LOG.log(Level.INFO, "Name index: {0} of {1}", index.size(), expected);
            }
        }
        known.put(authority, Math.max(last, changeNo));
    }

    NameCheck.IndexState state() {
        return new NameCheck.IndexState(ready, index.size(), Math.max(expected, index.size()), index.bytes());
    }

    /** Compares with the book, puts right what differs, and tells how much did. */
    NameUpkeep.IndexReport check() {
        reading.lock();
        try {
            catchUp();
            Set<Long> surplus = new HashSet<>();
            for (long id : index.ids()) {
                surplus.add(id);
            }
            long entries = 0;
            long missing = 0;
            for (String authority : known.keySet()) {
                long after = 0;
                for (List<NameIndex.Entry> page = reader.entriesAfter(authority, after, BATCH);
                        !page.isEmpty();
                        page = reader.entriesAfter(authority, after, BATCH)) {
                    List<NameIndex.Entry> wrong = page.stream()
                            .filter(entry -> !entry.equals(index.at(entry.id(), entry.parts())))
                            .toList();
                    page.forEach(entry -> surplus.remove(entry.id()));
                    index.putAll(wrong);
                    missing += wrong.size();
                    entries += page.size();
                    after = page.get(page.size() - 1).id();
                }
            }
            surplus.forEach(index::remove);
            if (missing > 0 || !surplus.isEmpty()) {
                LOG.log(Level.WARNING, "Name index: {0} entries put right, {1} taken out", missing, surplus.size());
            }
            return new NameUpkeep.IndexReport(entries, missing, surplus.size());
        } finally {
            reading.unlock();
        }
    }
}
