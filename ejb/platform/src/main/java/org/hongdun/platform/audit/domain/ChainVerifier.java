package org.hongdun.platform.audit.domain;

import java.util.Optional;
import org.hongdun.platform.audit.ChainReport.Break;
import org.hongdun.platform.audit.ChainReport.Fault;

/** Walks one chain from its first link, given in order, and remembers the first that is wrong. */
public final class ChainVerifier {

    private final AuditChain head;
    private long walked;
    private String lastHash = AuditChain.BEGINNING;
    private Break found;

    public ChainVerifier(AuditChain head) {
        this.head = head;
    }

    public void walk(AuditEntry entry) {
        if (found != null) {
            return;
        }
        long expected = walked + 1;
        if (entry.sequence() > expected) {
            found = broken(expected, Fault.MISSING);
        } else if (!entry.digest().equals(entry.rowHash())) {
            found = broken(entry.sequence(), Fault.CHANGED);
        } else if (entry.sequence() < expected || !entry.previousHash().equals(lastHash)) {
            found = broken(entry.sequence(), Fault.OUT_OF_ORDER);
        }
        walked = expected;
        lastHash = entry.rowHash();
    }

    /**
     * After the last link.
     *
     * @param goesOn whether there are rows behind the one that the head calls the last
     */
    public Optional<Break> result(boolean goesOn) {
        if (found == null && walked < head.lastNumber()) {
            found = broken(walked + 1, Fault.CUT_OFF);
        }
        if (found == null && !lastHash.equals(head.lastHash())) {
            found = broken(walked, Fault.OUT_OF_ORDER);
        }
        if (found == null && goesOn) {
            found = broken(walked + 1, Fault.CUT_OFF);
        }
        return Optional.ofNullable(found);
    }

    private Break broken(long sequence, Fault fault) {
        return new Break(head.code(), sequence, fault);
    }
}
