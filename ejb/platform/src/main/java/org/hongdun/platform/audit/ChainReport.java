package org.hongdun.platform.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What the verifier found.
 *
 * @param rows number of rows read
 * @param breaks the first broken row of each broken chain; empty when everything is whole
 */
public record ChainReport(long rows, List<Break> breaks) implements Serializable {

    /** How a row can be wrong. */
    public enum Fault {
        /** The content does not give the stored digest. */
        CHANGED,
        /** The row does not follow the one before it: a row was removed, inserted or exchanged. */
        OUT_OF_ORDER,
        /** The rows end before the chain's head says so. */
        CUT_OFF
    }

    /** The first row of a chain that is wrong; for CUT_OFF the first that is missing. */
    public record Break(String chain, long sequence, Fault fault) implements Serializable {}

    public ChainReport {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
