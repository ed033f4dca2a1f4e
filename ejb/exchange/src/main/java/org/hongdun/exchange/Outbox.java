package org.hongdun.exchange;

/** Where a room hands in a document for the other side. Injected by CDI. */
public interface Outbox {

    /**
     * Writes the document in the caller's transaction; it leaves after the commit, and never if the transaction is rolled
     * back. The body is checked against its contract here, so that a document of ours that the other side would have to
     * refuse is a mistake of the programmer and not of the officer.
     *
     * @throws IllegalArgumentException if the type has no contract, the body is not valid against it, or it is larger than
     *     the exchange allows (10 MiB unless set otherwise)
     */
    void put(OutgoingDocument document);
}
