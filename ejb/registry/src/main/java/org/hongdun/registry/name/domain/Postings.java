package org.hongdun.registry.name.domain;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** From a hash to the numbers put under it, in two int arrays; hashes may collide, the reader looks again. */
final class Postings {

    private int[] heads;
    private int[] next = new int[1024];
    private int[] numbers = new int[1024];
    private int[] hashes = new int[1024];
    private int size;

    Postings() {
        heads = emptyHeads(1024);
    }

    private static int[] emptyHeads(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, -1);
        return heads;
    }

    void put(int hash, int number) {
        if (size == numbers.length) {
            int room = size + (size >> 1);
            next = Arrays.copyOf(next, room);
            numbers = Arrays.copyOf(numbers, room);
            hashes = Arrays.copyOf(hashes, room);
        }
        if (size > heads.length) {
            spread();
        }
        hashes[size] = hash;
        numbers[size] = number;
        chain(size++);
    }

    private void spread() {
        heads = emptyHeads(heads.length * 2);
        for (int i = 0; i < size; i++) {
            chain(i);
        }
    }

    private void chain(int place) {
        int head = spot(hashes[place]);
        next[place] = heads[head];
        heads[head] = place;
    }

    private int spot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & heads.length - 1;
    }

    /** Newest first. */
    void each(int hash, IntConsumer consumer) {
        for (int place = heads[spot(hash)]; place >= 0; place = next[place]) {
            if (hashes[place] == hash) {
                consumer.accept(numbers[place]);
            }
        }
    }

    long bytes() {
        return 4L * heads.length + 12L * numbers.length;
    }
}
