package org.hongdun.registry.name.domain;

import java.util.function.IntConsumer;

/** Hashes of the ways in which a piece of a trade name may be read aloud; at most {@value #MOST_READINGS} for one piece. */
final class Sounds {

    private static final int MOST_READINGS = 8;

    private final Hanzi hanzi;

    Sounds(Hanzi hanzi) {
        this.hanzi = hanzi;
    }

    /** The hash of each reading. */
    void each(String text, int from, int to, IntConsumer consumer) {
        read(text, from, to, 1, 1, consumer);
    }

    private void read(String text, int at, int to, int hash, int ways, IntConsumer consumer) {
        if (at == to) {
            consumer.accept(hash);
            return;
        }
        int[] sounds = hanzi.sounds(text.charAt(at));
        int readings = ways * sounds.length > MOST_READINGS ? 1 : sounds.length;
        for (int i = 0; i < readings; i++) {
            read(text, at + 1, to, hash * 31 * 41 + sounds[i] * 0x85EBCA6B, ways * readings, consumer);
        }
    }
}
