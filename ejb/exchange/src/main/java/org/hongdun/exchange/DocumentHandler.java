package org.hongdun.exchange;

/**
 * What a room does with the documents of one type. Every CDI bean of this type is found by itself; one per type.
 *
 * <p>{@link #handle} runs as {@code system} in the transaction of the inbox row, so the effect and the mark "acted on"
 * are written together or not at all, and each document has its effect once. The body is valid against its contract and
 * all attachments lie in the {@link ContentStore}.
 *
 * <p>A {@link org.hongdun.kernel.RuleViolation} refuses the document: the effect is rolled back, the sender gets a receipt
 * with code 403, or with the code chosen by a {@link DocumentRefused}. Any other exception is our own trouble: the document
 * stays, is tried again after growing pauses, and is finally parked for the operator.
 *
 * <p>Several documents may share a transaction. When one of them throws, all are rolled back and handled again without it,
 * so a handler changes nothing outside the transaction.
 */
public interface DocumentHandler {

    /** Name of the contract, such as {@code 12315-complaint.v1}. */
    String documentType();

    Handled handle(IncomingDocument document);
}
