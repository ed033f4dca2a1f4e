package org.hongdun.regulation.casefile;

/** What the officer who checked the clue proposes. */
public enum Proposal {
    /** 立案. */
    FILE,
    /** 不予立案. */
    NOT_FILE
}
