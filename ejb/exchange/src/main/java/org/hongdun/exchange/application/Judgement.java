package org.hongdun.exchange.application;

import org.hongdun.exchange.domain.Envelope;
import org.hongdun.exchange.domain.Refusal;

/**
 * What is thought of an arrival.
 *
 * @param envelope as claimed, with the partner of the queue as sender
 * @param genuine whether the sender is proved
 * @param refusal null if nothing speaks against it
 */
record Judgement(Envelope envelope, boolean genuine, Refusal refusal) {

    static Judgement quarantine(Envelope claimed, Refusal refusal) {
        return new Judgement(claimed, false, refusal);
    }

    static Judgement of(Envelope envelope, Refusal refusal) {
        return new Judgement(envelope, true, refusal);
    }
}
