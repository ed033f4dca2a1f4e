package org.hongdun.registry.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hongdun.registry.name.Spelling;

/** What a person typed, taken apart: every word must be found, each in any of the fields. */
final class Question {

    private static final int MOST_WORDS = 8;
    private static final Pattern CODE = Pattern.compile("[0-9a-z]{2,18}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final float WEAK = 0.1f;

    private final List<String> parts = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();

    Question(String text, Spelling spelling, TextAnalysis analysis) {
        Arrays.stream(text.strip().split("[\\s\u3000]+"))
                .map(spelling::standard)
                .filter(part -> !part.isEmpty())
                .limit(MOST_WORDS)
                .forEach(parts::add);
        parts.forEach(part -> words.add(part.codePointCount(0, part.length()) > 1 ? analysis.words(part) : List.of()));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The words typed, as they are found in names. */
    List<String> parts() {
        return parts;
    }

    /** The words of the dictionary in it. */
    List<String> words() {
        return words.stream().flatMap(List::stream).distinct().toList();
    }

    Query query() {
        if (parts.size() == 1) {
            return anywhere(parts.get(0), words.get(0));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < parts.size(); i++) {
            all.add(anywhere(parts.get(i), words.get(i)), Occur.MUST);
        }
        return all.build();
    }

    /** Found in one place counts as much as in several, so that Lucene may pass over what cannot reach the page. */
    private static Query anywhere(String part, List<String> terms) {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(new TermQuery(new Term(SubjectIndex.WHOLE, part)), 10));
        places.add(new BoostQuery(piece(SubjectIndex.NAME, part), 4));
        places.add(new BoostQuery(piece(SubjectIndex.FORMER, part), 2));
        places.add(new BoostQuery(piece(SubjectIndex.PERSON, part), 3));
        places.add(piece(SubjectIndex.DOMICILE, part));
        if (CODE.matcher(part).matches()) {
            places.add(new BoostQuery(new PrefixQuery(new Term(SubjectIndex.CODE, part.toUpperCase(Locale.ROOT))), 20));
        }
        if (LETTERS.matcher(part).matches()) {
            places.add(new BoostQuery(piece(SubjectIndex.INITIALS, part), 2));
        }
        if (!terms.isEmpty()) {
            places.add(new BoostQuery(allOf(terms), WEAK));
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    private static Query piece(String field, String part) {
        if (part.codePointCount(0, part.length()) == 1) {
            return new PrefixQuery(new Term(field, part));
        }
        List<String> pairs = TextAnalysis.pairs(part);
        if (pairs.size() == 1) {
            return new TermQuery(new Term(field, pairs.get(0)));
        }
        return new NGramPhraseQuery(2, new PhraseQuery(field, pairs.toArray(String[]::new)));
    }

    private static Query allOf(List<String> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(new Term(TextAnalysis.SCOPE, term)), Occur.MUST));
        return all.build();
    }
}
