package org.hongdun.exchange;

/** What has become of a document, in the order of its life. */
public enum DocumentState {
    /** OUT: written with the decision, not yet sent. */
    WAITING,
    /** OUT: handed to the broker, no receipt yet. */
    SENT,
    /** OUT: accepted at the other end. */
    RECEIPTED,
    /** IN: stored, not yet acted on. */
    RECEIVED,
    /** IN: waits for an earlier number or for an attachment. */
    HELD,
    /** IN: our own trouble, will be tried again. */
    RETRYING,
    /** IN: our own trouble, given up; the operator decides. */
    PARKED,
    /** IN: acted on. */
    ACCEPTED,
    /** IN: refused with a receipt; OUT: the other end refused it. */
    REFUSED,
    /** Taken out by the operator, with a reason. */
    DISCARDED
}
