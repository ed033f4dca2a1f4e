package org.hongdun.exchange;

/** Which way a document goes, seen from this side. */
public enum Direction {
    IN,
    OUT
}
