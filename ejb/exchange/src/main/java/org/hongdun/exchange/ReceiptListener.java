package org.hongdun.exchange;

/**
 * Told when a receipt for one of our documents has come home. Every CDI bean of this type is told of every receipt, as
 * {@code system} and in the transaction that settles the outbox row; it looks at the type and passes over what is not its
 * own. Refusals about the envelope (1xx, 2xx) are the operator's matter and are not told.
 */
public interface ReceiptListener {

    void receipted(Receipt receipt);
}
