package org.hongdun.registry.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.hongdun.kernel.Place;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.search.Passage;
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SearchError;
import org.hongdun.registry.search.SubjectHit;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectState;

/** The index of one server: all market subjects as they stand today, in a folder of its own. */
public final class SubjectIndex implements Closeable {

    private static final Logger LOG = System.getLogger(SubjectIndex.class.getName());

    static final String NAME = "name";
    static final String FORMER = "former";
    static final String PERSON = "person";
    static final String DOMICILE = "domicile";
    static final String CODE = "code";
    static final String INITIALS = "initials";

    static final String ID = "id";
    static final String AUTHORITY = "authority";
    static final String WHOLE = "whole";

    private static final String KEY = "key";
    private static final String ACTS = "acts";
    private static final String STATE = "state";
    private static final String CREDIT_CODE = "uniscid";
    private static final String REGISTRATION_NO = "regno";
    private static final String SHOWN = "-shown";
    private static final String FOLLOWED_UNTIL = "followedUntil";
    private static final String MAKE = "make";
    private static final String THIS_MAKE = "2";
    private static final FieldType PIECES = pieces();

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Spelling spelling;
    private final TextAnalysis analysis = new TextAnalysis();
    private final Marker marker;

    private SubjectIndex(Path path, Spelling spelling) throws IOException {
        this.spelling = spelling;
        marker = new Marker(spelling);
        folder = FSDirectory.open(path);
        writer = new IndexWriter(
                folder,
                new IndexWriterConfig(analysis.analyzer())
                        .setRAMBufferSizeMB(48)
                        .setIndexSort(new Sort(
                                new SortField(AUTHORITY, SortField.Type.STRING),
                                new SortField(ID, SortField.Type.LONG))));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
                return new AuthoritySearcher(reader);
            }
        });
    }

    /** Text in pairs, with places but without lengths and frequencies that would weigh them. */
    private static FieldType pieces() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Opens the folder; what cannot be read, or is of another make, is thrown away and begun anew. */
    public static SubjectIndex open(Path path, Spelling spelling) {
        try {
            Files.createDirectories(path);
            try {
                SubjectIndex index = new SubjectIndex(path, spelling);
                if (index.size() == 0
                        || index.kept(MAKE).filter(THIS_MAKE::equals).isPresent()) {
                    return index;
                }
                index.close();
            } catch (CorruptIndexException
                    | IllegalArgumentException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IndexNotFoundException broken) {
                LOG.log(Level.INFO, "Index of subjects: cannot be read, begun anew", broken);
            }
            remove(path);
            return new SubjectIndex(path, spelling);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Throws away what is in the folder of an index that is not open. */
    public static void remove(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The instant until which the record books had been followed when it was last kept; nothing if it was never whole. */
    public Optional<Instant> followedUntil() {
        return kept(FOLLOWED_UNTIL).map(Instant::parse);
    }

    private Optional<String> kept(String name) {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            for (Map.Entry<String, String> entry : kept) {
                if (entry.getKey().equals(name)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Puts subjects in, in place of what the index had of them. */
    public void put(Collection<SoughtSubject> subjects) {
        try {
            for (SoughtSubject subject : subjects) {
                writer.updateDocument(new Term(KEY, Long.toString(subject.id())), document(subject));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void remove(Collection<Long> subjectIds) {
        try {
            writer.deleteDocuments(subjectIds.stream()
                    .map(id -> new Term(KEY, Long.toString(id)))
                    .toArray(Term[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From now on what was put in is found. */
    public void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes it down, to go on from here after the next start. */
    public void keep(Instant followedUntil) {
        try {
            writer.setLiveCommitData(Map.of(FOLLOWED_UNTIL, followedUntil.toString(), MAKE, THIS_MAKE)
                    .entrySet());
            writer.commit();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public long size() {
        return writer.getDocStats().numDocs;
    }

    /** Number of the newest act known here, by subject, for subjects after the first id up to the last. */
    public Map<Long, Integer> acts(long after, long upTo) {
        return with(searcher -> {
            Map<Long, Integer> acts = new HashMap<>();
            searcher.search(LongPoint.newRangeQuery(ID, after + 1, upTo), new ActsCollector(acts));
            return acts;
        });
    }

    private static final class ActsCollector extends SimpleCollector {

        private final Map<Long, Integer> acts;
        private NumericDocValues ids;
        private NumericDocValues numbers;

        ActsCollector(Map<Long, Integer> acts) {
            this.acts = acts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = leaf.reader().getNumericDocValues(ID);
            numbers = leaf.reader().getNumericDocValues(ACTS);
        }

        @Override
        public void collect(int document) throws IOException {
            if (ids.advanceExact(document) && numbers.advanceExact(document)) {
                acts.put(ids.longValue(), (int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Codes of the registration authorities that occur. */
    public Collection<String> authorities() {
        return with(searcher -> {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), AUTHORITY);
            List<String> codes = new ArrayList<>();
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    codes.add(each.term().utf8ToString());
                }
            }
            return codes;
        });
    }

    /**
     * The best subjects for a question.
     *
     * @param authorities registration authorities whose subjects may be seen; null for all
     * @param place where an earlier answer went on; null for the best
     */
    public SearchAnswer find(String text, Collection<String> authorities, int pageSize, String place) {
        Question question = new Question(text, spelling, analysis);
        if (question.isEmpty()) {
            throw new RuleViolation(SearchError.NOTHING_ASKED);
        }
        Query query = question.query();
        Place from = place == null ? null : Place.parse(place);
        return with(searcher -> {
            BestOfLeaves best = new BestOfLeaves(searcher, pageSize + 1, from);
            if (authorities == null) {
                searcher.search(query, best);
            } else {
                searcher.search(query, authorities, best);
            }
            List<BestOfLeaves.Hit> top = best.hits();
            int shown = Math.min(pageSize, top.size());
            StoredFields stored = searcher.storedFields();
            SubjectHit[] hits = new SubjectHit[shown];
            for (int i = 0; i < shown; i++) {
                hits[i] = hit(stored.document(top.get(i).doc()), question);
            }
            return new SearchAnswer(
                    Arrays.asList(hits),
                    best.total(),
                    best.isExact(),
                    top.size() > pageSize ? top.get(shown - 1).place().text() : null);
        });
    }

    private Document document(SoughtSubject subject) {
        Document document = new Document();
        String key = Long.toString(subject.id());
        document.add(new StringField(KEY, key, Store.YES));
        document.add(new LongPoint(ID, subject.id()));
        document.add(new NumericDocValuesField(ID, subject.id()));
        document.add(new NumericDocValuesField(ACTS, subject.acts()));
        document.add(new StringField(AUTHORITY, subject.authority(), Store.YES));
        document.add(new SortedDocValuesField(AUTHORITY, new BytesRef(subject.authority())));
        document.add(new StoredField(STATE, subject.state().name()));
        code(document, CREDIT_CODE, subject.creditCode());
        code(document, REGISTRATION_NO, subject.registrationNo());
        String name = spelling.standard(subject.name());
        document.add(new StringField(WHOLE, name, Store.NO));
        document.add(new TextField(NAME, TextAnalysis.closed(name), Store.NO));
        document.add(new StoredField(NAME + SHOWN, subject.name()));
        pieces(document, INITIALS, spelling.initials(name));
        subject.formerNames().forEach(former -> shown(document, FORMER, former));
        subject.persons().forEach(person -> shown(document, PERSON, person));
        shown(document, DOMICILE, subject.domicile());
        document.add(new TextField(TextAnalysis.SCOPE, subject.businessScope(), Store.YES));
        return document;
    }

    private static void code(Document document, String shownAs, String code) {
        if (code != null) {
            document.add(new StringField(CODE, code, Store.NO));
            document.add(new StoredField(shownAs, code));
        }
    }

    private void shown(Document document, String field, String text) {
        if (text != null) {
            pieces(document, field, spelling.standard(text));
            document.add(new StoredField(field + SHOWN, text));
        }
    }

    private static void pieces(Document document, String field, String text) {
        document.add(new Field(field, TextAnalysis.closed(text), PIECES));
    }

    private SubjectHit hit(Document document, Question question) {
        Passage name = marker.mark(document.get(NAME + SHOWN), question.parts());
        List<Passage> formerNames = marked(document, FORMER, question);
        List<Passage> persons = marked(document, PERSON, question);
        String domicile = document.get(DOMICILE + SHOWN);
        Passage at = marker.mark(domicile == null ? "" : domicile, question.parts());
        boolean elsewhere = !name.isMarked() && !at.isMarked() && formerNames.isEmpty() && persons.isEmpty();
        Passage scope = elsewhere ? marker.snippet(document.get(TextAnalysis.SCOPE), question.words()) : null;
        return new SubjectHit(
                Long.parseLong(document.get(KEY)),
                document.get(CREDIT_CODE),
                document.get(REGISTRATION_NO),
                name,
                formerNames,
                persons,
                at,
                scope != null && scope.isMarked() ? scope : null,
                document.get(AUTHORITY),
                SubjectState.valueOf(document.get(STATE)));
    }

    private List<Passage> marked(Document document, String field, Question question) {
        return Arrays.stream(document.getFields(field + SHOWN))
                .map(IndexableField::stringValue)
                .map(text -> marker.mark(text, question.parts()))
                .filter(Passage::isMarked)
                .toList();
    }

    private interface Reading<T> {
        T with(AuthoritySearcher searcher) throws IOException;
    }

    private <T> T with(Reading<T> reading) {
        try {
            AuthoritySearcher searcher = (AuthoritySearcher) searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Closes it as it was last kept. */
    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            folder.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
