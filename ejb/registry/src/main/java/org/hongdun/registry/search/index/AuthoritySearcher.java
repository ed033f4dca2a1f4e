package org.hongdun.registry.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BooleanSimilarity;

/**
 * Searches among the subjects of some authorities as fast as among all. A leaf holds its documents by authority, so theirs lie
 * together and the others are not looked at; a filter would have to pass over each.
 */
final class AuthoritySearcher extends IndexSearcher {

    /** Documents of an authority in a leaf, the last one excluded. */
    private record Stretch(String authority, int from, int to) {}

    /** Those of each leaf, in order. */
    private final List<List<Stretch>> stretches = new ArrayList<>();

    AuthoritySearcher(IndexReader reader) throws IOException {
        super(reader);
        setSimilarity(new BooleanSimilarity());
        for (LeafReaderContext leaf : getLeafContexts()) {
            stretches.add(stretches(leaf.reader()));
        }
    }

    private static List<Stretch> stretches(LeafReader leaf) throws IOException {
        SortedDocValues authorities = leaf.getSortedDocValues(SubjectIndex.AUTHORITY);
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int number = 0; number < authorities.getValueCount(); number++) {
            int to = firstBehind(number, from, leaf);
            stretches.add(new Stretch(authorities.lookupOrd(number).utf8ToString(), from, to));
            from = to;
        }
        return stretches;
    }

    /** The first document of a later authority. */
    private static int firstBehind(int number, int from, LeafReader leaf) throws IOException {
        int low = from;
        int high = leaf.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            SortedDocValues authorities = leaf.getSortedDocValues(SubjectIndex.AUTHORITY);
            authorities.advanceExact(middle);
            if (authorities.ordValue() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whose a document of the leaf is. */
    String authority(LeafReaderContext leaf, int doc) {
        for (Stretch stretch : stretches.get(leaf.ord)) {
            if (doc < stretch.to()) {
                return stretch.authority();
            }
        }
        throw new IllegalArgumentException("No document of the leaf: " + doc);
    }

    void search(Query query, Collection<String> authorities, Collector collector) throws IOException {
        Weight weight = createWeight(rewrite(query), collector.scoreMode(), 1);
        for (LeafReaderContext leaf : getLeafContexts()) {
            List<Stretch> theirs = stretches.get(leaf.ord).stream()
                    .filter(stretch -> authorities.contains(stretch.authority()))
                    .toList();
            BulkScorer scorer = theirs.isEmpty() ? null : weight.bulkScorer(leaf);
            if (scorer != null) {
                LeafCollector found = collector.getLeafCollector(leaf);
                for (Stretch stretch : theirs) {
                    scorer.score(found, leaf.reader().getLiveDocs(), stretch.from(), stretch.to());
                }
            }
        }
    }
}
