package org.hongdun.platform.approval.domain;

/** Why somebody does not do what lies with him. */
public enum Gone {
    /** He claimed it and let it lie. */
    IDLE,
    /** He is away for a time (缺勤). */
    ABSENT,
    /** He has left the post (离岗). */
    LEFT
}
