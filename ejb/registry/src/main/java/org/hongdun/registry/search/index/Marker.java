package org.hongdun.registry.search.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.search.Passage;
import org.hongdun.registry.search.Passage.Piece;

/** Marks in a text as it is written what was found in the text as it is compared. */
final class Marker {

    private static final int AROUND = 24;

    private final Spelling spelling;

    Marker(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The text with every occurrence of one of the pieces marked. */
    Passage mark(String text, Collection<String> pieces) {
        return passage(text, found(text, pieces), 0, text.length());
    }

    /** As {@link #mark}, but only the neighbourhood of the first occurrence. */
    Passage snippet(String text, Collection<String> pieces) {
        BitSet found = found(text, pieces);
        int first = Math.max(0, found.nextSetBit(0));
        return passage(text, found, Math.max(0, first - AROUND), Math.min(text.length(), first + 2 * AROUND));
    }

    private BitSet found(String text, Collection<String> pieces) {
        BitSet found = new BitSet(text.length());
        for (String piece : pieces) {
            if (!markIn(text, piece, found)) {
                markAsCompared(text, piece, found);
            }
        }
        return found;
    }

    private static boolean markIn(String text, String piece, BitSet found) {
        int at = text.indexOf(piece);
        boolean any = at >= 0;
        for (; at >= 0; at = text.indexOf(piece, at + 1)) {
            found.set(at, at + piece.length());
        }
        return any;
    }

    private void markAsCompared(String text, String piece, BitSet found) {
        if (!spelling.standard(text).contains(piece)) {
            return;
        }
        StringBuilder compared = new StringBuilder(text.length());
        List<Integer> origins = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            String one = spelling.standard(text.substring(i, next));
            for (int k = 0; k < one.length(); k++) {
                origins.add(i);
            }
            compared.append(one);
            i = next;
        }
        for (int at = compared.indexOf(piece); at >= 0; at = compared.indexOf(piece, at + 1)) {
            for (int k = at; k < at + piece.length(); k++) {
                int origin = origins.get(k);
                found.set(origin, text.offsetByCodePoints(origin, 1));
            }
        }
    }

    private static Passage passage(String text, BitSet found, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = from; at < to; ) {
            boolean marked = found.get(at);
            int end = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            end = end < 0 ? to : Math.min(to, end);
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return new Passage(pieces);
    }
}
