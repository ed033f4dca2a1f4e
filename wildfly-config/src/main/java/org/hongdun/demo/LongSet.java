package org.hongdun.demo;

import java.util.Arrays;

/** Remembers millions of texts by their 64-bit digests, in place of the texts; two alike digests only cost another try. */
final class LongSet {

    private long[] slots = new long[1 << 12];
    private int size;

    /** Whether the text was not there before; it is now. */
    boolean add(String text) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        boolean added = put(slots, digest(text));
        size += added ? 1 : 0;
        return added;
    }

    /** FNV-1a over the characters, mixed once more; never zero, which marks a free slot. */
    private static long digest(String text) {
        long digest = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            digest = (digest ^ text.charAt(i)) * 0x100000001b3L;
        }
        digest ^= digest >>> 32;
        digest *= 0x9e3779b97f4a7c15L;
        return digest == 0 ? 1 : digest;
    }

    private static boolean put(long[] slots, long digest) {
        int at = (int) (digest >>> 33) & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == digest) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = digest;
        return true;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        Arrays.stream(slots).filter(digest -> digest != 0).forEach(digest -> put(larger, digest));
        slots = larger;
    }
}
