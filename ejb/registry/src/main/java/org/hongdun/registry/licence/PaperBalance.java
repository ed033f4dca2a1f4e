package org.hongdun.registry.licence;

import java.io.Serializable;

/**
 * Account of one unit for one kind of paper.
 *
 * @param received sheets that came in, by the book
 * @param passedOn sheets issued to other units, by the book
 * @param blank sheets in store, counted
 * @param used sheets with a licence on them, counted
 * @param voided spoilt sheets not destroyed yet, counted
 * @param destroyed sheets destroyed, by the book
 */
public record PaperBalance(
        String unitCode,
        LicenceKind kind,
        long received,
        long passedOn,
        long blank,
        long used,
        long voided,
        long destroyed)
        implements Serializable {

    /** Whether what came in is what went out and what is there. */
    public boolean balanced() {
        return received == passedOn + blank + used + voided + destroyed;
    }
}
