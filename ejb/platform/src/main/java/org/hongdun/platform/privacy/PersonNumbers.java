package org.hongdun.platform.privacy;

/** Seals and opens certificate numbers. Who may open one is decided, and audited, by the room that keeps it. */
public interface PersonNumbers {

    /** What a table may hold instead of the number; at most 160 characters for numbers of up to 80. */
    String seal(String number);

    /** The number in clear. */
    String open(String sealed);

    /** The keyed digest by which a number is found in a table, 64 characters; letters count as capitals, blanks do not. */
    String lookupKey(String number);

    /** The number as those see it who may not read it: its first six and last four characters, or nothing of a short one. */
    String masked(String number);
}
