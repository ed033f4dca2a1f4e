package org.hongdun.batch.domain;

import org.hongdun.batch.BatchError;
import org.hongdun.kernel.RuleViolation;

/**
 * What a job did.
 *
 * @param expected items the source held when the job began
 * @param in items read
 * @param out items with an effect
 * @param skipped items left out by a rule
 * @param failed items that could not be dealt with
 */
public record Counters(long expected, long in, long out, long skipped, long failed) {

    /** Refuses with HD-B004 if nothing was read, and with HD-B005 if a single item is unaccounted for. */
    public void reconcile() {
        if (in == 0) {
            throw new RuleViolation(BatchError.NOTHING_DONE);
        }
        if (in != out + skipped + failed || in != expected) {
            throw new RuleViolation(BatchError.OUT_OF_BALANCE, expected, in, out, skipped, failed);
        }
    }
}
