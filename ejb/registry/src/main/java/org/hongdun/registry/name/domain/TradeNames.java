package org.hongdun.registry.name.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The different trade names, each once, under its sound, under the sound of each piece of two or more characters, and under
 * its looks: those equal to a trade name, like it in sound or looks, containing it or contained in it are found without a
 * search.
 */
final class TradeNames {

    private static final int LONGEST_PIECE = 8;

    private final Hanzi hanzi;
    private final Sounds sounds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> trades = new ArrayList<>();
    private final Postings bySound = new Postings();
    private final Postings byPiece = new Postings();
    private final Postings byShape = new Postings();
    private int[] lastRow = new int[1024];

    TradeNames(Hanzi hanzi) {
        this.hanzi = hanzi;
        this.sounds = new Sounds(hanzi);
    }

    /** The number of the trade name, a new one if it was never seen. */
    int number(String trade) {
        Integer known = numbers.get(trade);
        if (known != null) {
            return known;
        }
        int number = trades.size();
        trades.add(trade);
        numbers.put(trade, number);
        if (number == lastRow.length) {
            lastRow = Arrays.copyOf(lastRow, number * 2);
        }
        lastRow[number] = -1;
        post(trade, number);
        return number;
    }

    private void post(String trade, int number) {
        int length = trade.length();
        sounds.each(trade, 0, length, hash -> bySound.put(hash, number));
        byShape.put(shape(trade), number);
        eachPiece(trade, hash -> byPiece.put(hash, number));
    }

    private void eachPiece(String trade, IntConsumer consumer) {
        int length = trade.length();
        for (int from = 0; from < length; from++) {
            for (int to = from + 2; to <= Math.min(length, from + LONGEST_PIECE); to++) {
                if (to - from < length) {
                    sounds.each(trade, from, to, consumer);
                }
            }
        }
    }

    private int shape(String trade) {
        int hash = 7;
        for (int i = 0; i < trade.length(); i++) {
            hash = hash * 31 + hanzi.shape(trade.charAt(i));
        }
        return hash;
    }

    /** Numbers of the trade names that may be like this one; some may come twice, some may not be. */
    void eachLike(String trade, IntConsumer consumer) {
        sounds.each(trade, 0, trade.length(), hash -> {
            bySound.each(hash, consumer);
            byPiece.each(hash, consumer);
        });
        byShape.each(shape(trade), consumer);
        eachPiece(trade, hash -> bySound.each(hash, consumer));
    }

    String trade(int number) {
        return trades.get(number);
    }

    /** The row that came last under the trade name, -1 if none has. */
    int lastRow(int number) {
        return lastRow[number];
    }

    void lastRow(int number, int row) {
        lastRow[number] = row;
    }

    /** Memory of its arrays and texts, bytes. */
    long bytes() {
        return 4L * lastRow.length + 120L * trades.size() + bySound.bytes() + byPiece.bytes() + byShape.bytes();
    }
}
