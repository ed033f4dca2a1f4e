package org.hongdun.registry.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes terms. Names are cut into pairs of neighbouring characters, all of them, so that any piece is found; the
 * long text of the business scope is cut into words of the dictionary, so that a piece across two words is not.
 */
final class TextAnalysis {

    static final String SCOPE = "scope";

    /** Stands behind every text that is cut into pairs, so that its last character begins a pair too. */
    private static final char END = '\uE000';

    private final Analyzer words = new SmartChineseAnalyzer();
    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(new Pairs(), Map.of(SCOPE, words));

    private static final class Pairs extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2));
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    static String closed(String text) {
        return text + END;
    }

    /** The pairs of a text of at least two characters, in order. */
    static List<String> pairs(String text) {
        int[] points = text.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    /** The words of a text by the dictionary. */
    List<String> words(String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(SCOPE, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found;
    }
}
