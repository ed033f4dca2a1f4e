package org.hongdun.registry.name.domain;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The rows of each trade name by industry group, as chains of which the last row is kept here. Found by open addressing; what
 * is read together lies together.
 */
final class RowChains {

    private static final int NONE = -1;
    private static final int STRIDE = 4;
    private static final int TRADE = 0;
    private static final int GROUP = 1;
    private static final int LAST_ROW = 2;
    private static final int NEXT_OF_TRADE = 3;

    private int[] table = filled(1024);
    private int[] chains = new int[512 * STRIDE];
    private int[] firstOfTrade = filled(1024);
    private int size;

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }

    /** The chain of that group under that trade name, -1 if there is none. */
    int find(int trade, int group) {
        return table[spot(trade, group)];
    }

    private int spot(int trade, int group) {
        int mixed = (trade * 31 + group) * 0x9E3779B1;
        int spot = (mixed ^ mixed >>> 15) & table.length - 1;
        while (table[spot] != NONE && (trade(table[spot]) != trade || group(table[spot]) != group)) {
            spot = spot + 1 & table.length - 1;
        }
        return spot;
    }

    int open(int trade, int group) {
        if (size * STRIDE == chains.length) {
            chains = Arrays.copyOf(chains, chains.length * 2);
        }
        if (trade >= firstOfTrade.length) {
            int was = firstOfTrade.length;
            firstOfTrade = Arrays.copyOf(firstOfTrade, Math.max(trade + 1, was * 2));
            Arrays.fill(firstOfTrade, was, firstOfTrade.length, NONE);
        }
        int chain = size++;
        chains[chain * STRIDE + TRADE] = trade;
        chains[chain * STRIDE + GROUP] = group;
        chains[chain * STRIDE + LAST_ROW] = NONE;
        chains[chain * STRIDE + NEXT_OF_TRADE] = firstOfTrade[trade];
        firstOfTrade[trade] = chain;
        if (size * 2 > table.length) {
            table = filled(table.length * 2);
            for (int known = 0; known < size; known++) {
                table[spot(trade(known), group(known))] = known;
            }
        } else {
            table[spot(trade, group)] = chain;
        }
        return chain;
    }

    /**
     * Makes that row the last.
     *
     * @return the one that was, -1 for none
     */
    int put(int chain, int row) {
        int before = lastRow(chain);
        chains[chain * STRIDE + LAST_ROW] = row;
        return before;
    }

    int trade(int chain) {
        return chains[chain * STRIDE + TRADE];
    }

    int group(int chain) {
        return chains[chain * STRIDE + GROUP];
    }

    int lastRow(int chain) {
        return chains[chain * STRIDE + LAST_ROW];
    }

    /** Every group of that trade name. */
    void each(int trade, IntConsumer consumer) {
        for (int chain = firstOfTrade[trade]; chain >= 0; chain = chains[chain * STRIDE + NEXT_OF_TRADE]) {
            consumer.accept(chain);
        }
    }

    long bytes() {
        return 4L * (table.length + firstOfTrade.length + chains.length);
    }
}
