package org.hongdun.registry.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 * The best documents by score, and by id among equals. A leaf holds its documents in the order of their ids, so the best of
 * each are those that Lucene meets first, and it need not look at all that are as good.
 */
final class BestOfLeaves implements Collector {

    /** A document that was found. */
    record Hit(int doc, float score, long id) {

        Place place() {
            return new Place(Float.toString(score), id);
        }
    }

    private static final int COUNTED = 1000;

    private final int limit;
    private final int countedInEachLeaf;
    private final Place after;
    private final float afterScore;
    private final List<LeafReaderContext> leaves = new ArrayList<>();
    private final List<TopScoreDocCollector> best = new ArrayList<>();
    private long total;
    private boolean exact = true;

    /**
     * @param leafCount how many leaves the index has
     * @param after behind which the hits begin; null for the best. Refused with HD-K007 if it is of no search
     */
    BestOfLeaves(int limit, int leafCount, Place after) {
        this.limit = limit;
        countedInEachLeaf = Math.max(limit, COUNTED / Math.max(1, leafCount));
        this.after = after;
        afterScore = after == null ? 0 : score(after);
    }

    private static float score(Place place) {
        try {
            return Float.parseFloat(place.key());
        } catch (NumberFormatException | NullPointerException malformed) {
            throw new RuleViolation(KernelError.PLACE_MALFORMED, place.text());
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        ScoreDoc from = after == null ? null : new ScoreDoc(leaf.docBase + lastUpTo(after.id(), leaf), afterScore);
        TopScoreDocCollector collector = TopScoreDocCollector.create(limit, from, countedInEachLeaf);
        leaves.add(leaf);
        best.add(collector);
        return collector.getLeafCollector(leaf);
    }

    /** The last document of the leaf whose id is not greater; -1 if all are. */
    private static int lastUpTo(long id, LeafReaderContext leaf) throws IOException {
        int low = -1;
        int high = leaf.reader().maxDoc() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (id(leaf, middle) <= id) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long id(LeafReaderContext leaf, int doc) throws IOException {
        NumericDocValues ids = leaf.reader().getNumericDocValues(SubjectIndex.ID);
        ids.advanceExact(doc);
        return ids.longValue();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    /** The best of all leaves, and what has been counted. */
    List<Hit> hits() throws IOException {
        List<TopDocs> tops = best.stream().map(TopScoreDocCollector::topDocs).toList();
        float least = leastOfPage(tops);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            add(tops.get(i), leaves.get(i), least, hits);
        }
        hits.sort(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::id));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    /** The score that a hit must have at least to stand among the best of all. */
    private float leastOfPage(List<TopDocs> tops) {
        double[] scores = tops.stream()
                .flatMap(top -> Arrays.stream(top.scoreDocs))
                .mapToDouble(hit -> hit.score)
                .sorted()
                .toArray();
        return scores.length <= limit ? 0 : (float) scores[scores.length - limit];
    }

    private void add(TopDocs top, LeafReaderContext leaf, float least, List<Hit> hits) throws IOException {
        total += top.totalHits.value;
        exact &= top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        NumericDocValues ids = null;
        for (ScoreDoc hit : top.scoreDocs) {
            int doc = hit.doc - leaf.docBase;
            if (hit.score >= least) {
                ids = ids == null || ids.docID() > doc ? leaf.reader().getNumericDocValues(SubjectIndex.ID) : ids;
                ids.advanceExact(doc);
                hits.add(new Hit(hit.doc, hit.score, ids.longValue()));
            }
        }
    }

    long total() {
        return total;
    }

    boolean isExact() {
        return exact;
    }
}
