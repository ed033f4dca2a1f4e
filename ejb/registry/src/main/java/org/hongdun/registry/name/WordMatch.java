package org.hongdun.registry.name;

/** How a word is compared with the part. */
public enum WordMatch {
    EXACT,
    CONTAINS
}
