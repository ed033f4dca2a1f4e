package org.hongdun.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * One connection to a broker as this node sees it.
 *
 * @param name such as {@code portal.taking}
 * @param partner {@code portal}, {@code intranet} or {@code legacy-<system>}
 * @param direction IN: taking; OUT: giving
 * @param connectedSince null while away
 * @param awaySince null while connected
 * @param lastError why it is away, or null
 * @param lastDocumentAt instant of the last document that passed since the start of the node, or null
 * @param backlog documents of this side that wait for this connection (OUT) or are not settled yet (IN)
 */
public record LinkState(
        String name,
        String partner,
        Direction direction,
        Instant connectedSince,
        Instant awaySince,
        String lastError,
        Instant lastDocumentAt,
        long backlog)
        implements Serializable {

    public LinkState withBacklog(long documents) {
        return new LinkState(name, partner, direction, connectedSince, awaySince, lastError, lastDocumentAt, documents);
    }

    public boolean connected() {
        return connectedSince != null;
    }
}
