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
        /** A number is missing: a row was removed. */
        MISSING,
        /** The row does not follow the one before it: rows were inserted, exchanged or written anew. */
        OUT_OF_ORDER,
        /** The rows end before, or go on after, the place where the chain's head says they end. */
        CUT_OFF
    }

    /** The first row of a chain that is wrong; or the first that is missing. */
    public record Break(String chain, long sequence, Fault fault) implements Serializable {}

    public ChainReport {
        breaks = List.copyOf(breaks);
    }

    public boolean whole() {
        return breaks.isEmpty();
    }
}
