package org.hongdun.registry.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TotalHits;
import org.hongdun.kernel.KernelError;
import org.hongdun.kernel.Place;
import org.hongdun.kernel.RuleViolation;

/**
 * The best documents by score, and by authority and id among equals. A leaf holds its documents in that order, so the best of
 * each are those that Lucene meets first, and it need not look at all that are as good.
 */
final class BestOfLeaves implements Collector {

    /** A document that was found. */
    record Hit(int doc, float score, String authority, long id) {

        private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::score)
                .reversed()
                .thenComparing(Hit::authority)
                .thenComparing(Hit::id);

        Place place() {
            return new Place(score + BETWEEN + authority, id);
        }

        static Hit at(Place place) {
            try {
                String[] parts = place.key().split(BETWEEN, 2);
                return new Hit(0, Float.parseFloat(parts[0]), parts[1], place.id());
            } catch (NumberFormatException | NullPointerException | ArrayIndexOutOfBoundsException malformed) {
                throw new RuleViolation(KernelError.PLACE_MALFORMED, place.text());
            }
        }
    }

    private static final int COUNTED = 1000;
    private static final String BETWEEN = " ";

    private final AuthoritySearcher searcher;
    private final int limit;
    private final int countedInEachLeaf;
    private final Hit after;
    private final List<LeafReaderContext> leaves = new ArrayList<>();
    private final List<TopScoreDocCollector> best = new ArrayList<>();
    private long total;
    private boolean exact = true;

    /**
     * @param searcher who searches with it
     * @param after behind which the hits begin; null for the best. Refused with HD-K007 if it is of no search
     */
    BestOfLeaves(AuthoritySearcher searcher, int limit, Place after) {
        this.searcher = searcher;
        this.limit = limit;
        countedInEachLeaf =
                Math.max(limit, COUNTED / Math.max(1, searcher.getLeafContexts().size()));
        this.after = after == null ? null : Hit.at(after);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        ScoreDoc from = after == null ? null : new ScoreDoc(leaf.docBase + lastUpTo(after, leaf), after.score());
        TopScoreDocCollector collector = TopScoreDocCollector.create(limit, from, countedInEachLeaf);
        leaves.add(leaf);
        best.add(collector);
        return collector.getLeafCollector(leaf);
    }

    /** The last document of the leaf that does not stand behind it; -1 if all do. */
    private int lastUpTo(Hit hit, LeafReaderContext leaf) throws IOException {
        int low = -1;
        int high = leaf.reader().maxDoc() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            int order = searcher.authority(leaf, middle).compareTo(hit.authority());
            if (order < 0 || order == 0 && id(middle, leaf.reader()) <= hit.id()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long id(int doc, LeafReader leaf) throws IOException {
        NumericDocValues ids = leaf.getNumericDocValues(SubjectIndex.ID);
        ids.advanceExact(doc);
        return ids.longValue();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    /** The best of all leaves, and what has been counted. */
    List<Hit> hits() throws IOException {
        PriorityQueue<Found> next = new PriorityQueue<>(Comparator.comparing(found -> found.hit, Hit.BEST_FIRST));
        for (int i = 0; i < best.size(); i++) {
            TopDocs top = best.get(i).topDocs();
            total += top.totalHits.value;
            exact &= top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
            Found found = new Found(leaves.get(i), top.scoreDocs);
            if (found.goOn()) {
                next.add(found);
            }
        }
        List<Hit> hits = new ArrayList<>();
        while (hits.size() < limit && !next.isEmpty()) {
            Found found = next.poll();
            hits.add(found.hit);
            if (found.goOn()) {
                next.add(found);
            }
        }
        return hits;
    }

    /** What was found in a leaf, the best first; only what may come on the page is read. */
    private final class Found {

        private final LeafReaderContext leaf;
        private final ScoreDoc[] docs;
        private int at;
        private Hit hit;

        Found(LeafReaderContext leaf, ScoreDoc[] docs) {
            this.leaf = leaf;
            this.docs = docs;
        }

        boolean goOn() throws IOException {
            if (at == docs.length) {
                return false;
            }
            ScoreDoc found = docs[at++];
            int doc = found.doc - leaf.docBase;
            hit = new Hit(found.doc, found.score, searcher.authority(leaf, doc), id(doc, leaf.reader()));
            return true;
        }
    }

    long total() {
        return total;
    }

    boolean isExact() {
        return exact;
    }
}
