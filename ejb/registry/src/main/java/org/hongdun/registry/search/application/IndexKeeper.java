package org.hongdun.registry.search.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.search.IndexState;
import org.hongdun.registry.search.SearchError;
import org.hongdun.registry.search.index.SubjectIndex;
import org.hongdun.registry.subject.SubjectFeed;
import org.hongdun.registry.subject.SubjectFeed.Mark;

/**
 * Keeps this server's index right. It reads the whole register once, and from then on what was recorded lately: always the
 * last minute again, because an act becomes visible some time after the instant it bears, on whichever server it was
 * recorded. What takes longer than that is found at night, when the index is compared with the register.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration KEPT_EVERY = Duration.ofSeconds(30);
    private static final int BATCH = 500;
    private static final int TOLD_EVERY = 100_000;

    private final SubjectFeed feed;
    private final Spelling spelling;
    private final Clock clock;
    private final Path folder;
    private final ReentrantLock working = new ReentrantLock();
    private final Map<Long, Integer> lately = new HashMap<>();
    private SubjectIndex index;
    private Instant keptAt;
    private volatile Instant followedUntil;
    private volatile SubjectIndex whole;
    private volatile Instant checkedAt;
    private volatile long putRight;

    protected IndexKeeper() {
        this(null, null, null, null);
    }

    @Inject
    public IndexKeeper(SubjectFeed feed, Spelling spelling, Clock clock) {
        this(feed, spelling, clock, Path.of(System.getProperty("jboss.server.data.dir"), "subject-index"));
    }

    IndexKeeper(SubjectFeed feed, Spelling spelling, Clock clock, Path folder) {
        this.feed = feed;
        this.spelling = spelling;
        this.clock = clock;
        this.folder = folder;
    }

    /** The index to ask; HD-V003 while it is first built. */
    SubjectIndex whole() {
        SubjectIndex ready = whole;
        if (ready == null) {
            throw new RuleViolation(SearchError.INDEX_BUILDING);
        }
        return ready;
    }

    IndexState state() {
        SubjectIndex ready = whole;
        return new IndexState(
                ready != null,
                ready == null ? 0 : ready.size(),
                ready == null ? null : followedUntil,
                checkedAt,
                putRight);
    }

    /** Takes in what was recorded since; the first time, everything. Does nothing while it is being done. */
    void follow() {
        if (!working.tryLock()) {
            return;
        }
        try {
            open();
            Instant now = clock.instant();
            List<Mark> recorded = feed.recordedAfter(followedUntil.minus(AGAIN));
            List<Mark> news = recorded.stream()
                    .filter(mark -> lately.getOrDefault(mark.subjectId(), -1) != mark.acts())
                    .toList();
            take(news);
            lately.clear();
            recorded.forEach(mark -> lately.put(mark.subjectId(), mark.acts()));
            followedUntil = now;
            if (!news.isEmpty()) {
                index.show();
            }
            if (keptAt.plus(KEPT_EVERY).isBefore(now)) {
                keep();
            }
        } catch (UncheckedIOException | AlreadyClosedException broken) {
            LOG.log(Level.WARNING, "Index of subjects: broken, begun anew", broken);
            beginAnew();
        } finally {
            working.unlock();
        }
    }

    private void beginAnew() {
        whole = null;
        index.close();
        SubjectIndex.remove(folder);
        index = null;
        lately.clear();
    }

    private void open() {
        if (index == null) {
            index = SubjectIndex.open(folder, spelling);
        }
        if (whole == null) {
            followedUntil = index.followedUntil().orElseGet(this::build);
            keep();
            index.show();
            whole = index;
        }
    }

    private Instant build() {
        Instant begun = clock.instant();
        long read = 0;
        for (List<Mark> marks = feed.marks(0, BATCH); !marks.isEmpty(); ) {
            take(marks);
            read += marks.size();
            if (read % TOLD_EVERY < BATCH && read >= TOLD_EVERY) {
                LOG.log(Level.INFO, "Index of subjects: {0}", read);
            }
            marks = feed.marks(marks.get(marks.size() - 1).subjectId(), BATCH);
        }
        return begun;
    }

    private void take(List<Mark> marks) {
        for (int from = 0; from < marks.size(); from += BATCH) {
            List<Mark> some = marks.subList(from, Math.min(marks.size(), from + BATCH));
            index.put(feed.subjects(some.stream().map(Mark::subjectId).toList()));
        }
    }

    private void keep() {
        index.keep(followedUntil);
        keptAt = clock.instant();
    }

    /** Compares the index with the register, puts right what differs, and tells how much did. */
    void check() {
        long wrong = 0;
        long after = 0;
        while (after < Long.MAX_VALUE) {
            working.lock();
            try {
                open();
                List<Mark> marks = feed.marks(after, BATCH);
                long last = marks.size() < BATCH
                        ? Long.MAX_VALUE
                        : marks.get(BATCH - 1).subjectId();
                wrong += compare(marks, index.acts(after, last));
                index.show();
                after = last;
            } finally {
                working.unlock();
            }
        }
        putRight = wrong;
        checkedAt = clock.instant();
        LOG.log(
                wrong == 0 ? Level.INFO : Level.WARNING,
                "Index of subjects compared with the register: {0} of {1} put right",
                wrong,
                index.size());
    }

    private int compare(List<Mark> marks, Map<Long, Integer> here) {
        List<Mark> wrong = marks.stream()
                .filter(mark -> !Integer.valueOf(mark.acts()).equals(here.remove(mark.subjectId())))
                .toList();
        take(wrong);
        index.remove(here.keySet());
        return wrong.size() + here.size();
    }

    @PreDestroy
    void close() {
        if (index != null) {
            index.close();
        }
    }
}
