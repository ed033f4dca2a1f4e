package org.hongdun.exchange;

import java.io.Serializable;

/**
 * The account of one direction, partner and type; receipts are not counted, they are the account's proofs. Both ledgers are
 * equal when {@code sent} here is {@code total} there, {@code accepted} is the same on both sides, and so on.
 *
 * @param total documents written here (OUT) or genuine documents arrived (IN)
 * @param waiting OUT: not yet sent; IN: received, held or retrying
 * @param sent OUT: sent, without receipt; IN: 0
 * @param accepted OUT: receipted as accepted; IN: acted on
 * @param refused with a receipt
 * @param parked IN: waits for the operator
 * @param discarded taken out by the operator
 * @param highestSequence highest number given or met, 0 if none
 */
public record LedgerLine(
        Direction direction,
        String partner,
        String documentType,
        long total,
        long waiting,
        long sent,
        long accepted,
        long refused,
        long parked,
        long discarded,
        long highestSequence)
        implements Serializable {

    /**
     * Nothing is on its way and nothing waits for a decision. An old system need not answer: what was sent to it is settled
     * with the sending, unless it sends a receipt.
     */
    public boolean balanced() {
        long unanswered = partner.startsWith("legacy-") ? 0 : sent;
        return waiting == 0 && unanswered == 0 && parked == 0;
    }
}
