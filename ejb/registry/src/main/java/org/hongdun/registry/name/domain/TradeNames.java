package org.hongdun.registry.name.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The different trade names, each once, under its sound, under the sound of each piece of two or more characters, and under
 * its looks: those equal to a trade name, like it in sound or looks, containing it or contained in it are found without a
 * search. They stand so for all industry groups together, and once more for each group in which a name bears them, since a
 * name that says its industry is near to names of its own group only.
 */
final class TradeNames {

    private static final int LONGEST_PIECE = 8;
    private static final int ALL_GROUPS = -1;

    private final Hanzi hanzi;
    private final Sounds sounds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> trades = new ArrayList<>();
    private final RowChains chains = new RowChains();
    private final Postings bySound = new Postings();
    private final Postings byPiece = new Postings();
    private final Postings byShape = new Postings();

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
        post(trade, ALL_GROUPS, number);
        return number;
    }

    /** -1 if it was never seen. */
    int find(String trade) {
        return numbers.getOrDefault(trade, -1);
    }

    /**
     * Puts a row under its trade name and group.
     *
     * @return the row that came last there before, -1 if there was none
     */
    int put(int number, int group, int row) {
        int chain = chains.find(number, group);
        if (chain < 0) {
            chain = chains.open(number, group);
            post(trades.get(number), group, chain);
        }
        return chains.put(chain, row);
    }

    private void post(String trade, int group, int posted) {
        sounds.each(trade, 0, trade.length(), hash -> bySound.put(within(group, hash), posted));
        byShape.put(within(group, shape(trade)), posted);
        eachPiece(trade, hash -> byPiece.put(within(group, hash), posted));
    }

    private static int within(int group, int hash) {
        return (hash ^ group * 0x85EBCA6B) * 31 + group;
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

    /** Numbers of the trade names of any group that may be like this one; some may come twice, some may not be. */
    void eachLike(String trade, IntConsumer consumer) {
        eachPosted(trade, ALL_GROUPS, consumer);
    }

    /** Chains of that group whose trade names may be like this one; some may come twice, some may not be, nor be of the group. */
    void eachLike(String trade, int group, IntConsumer consumer) {
        eachPosted(trade, group, consumer);
    }

    private void eachPosted(String trade, int group, IntConsumer consumer) {
        sounds.each(trade, 0, trade.length(), hash -> {
            bySound.each(within(group, hash), consumer);
            byPiece.each(within(group, hash), consumer);
        });
        byShape.each(within(group, shape(trade)), consumer);
        eachPiece(trade, hash -> bySound.each(within(group, hash), consumer));
    }

    String trade(int number) {
        return trades.get(number);
    }

    RowChains chains() {
        return chains;
    }

    /** Memory of its arrays and texts, bytes. */
    long bytes() {
        return 120L * trades.size() + chains.bytes() + bySound.bytes() + byPiece.bytes() + byShape.bytes();
    }
}
