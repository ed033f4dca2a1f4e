package org.hongdun.registry.licence;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** The accounts of the blank paper (空白执照账). A range is a prefix of capital letters with a first number and a count. */
public interface LicencePapers {

    /**
     * Takes printed sheets into the store of the officer's unit. Permission: {@code licence-paper}. Refused with HD-J004,
     * HD-J005, HD-J009 (malformed range, or more than 5,000 sheets), HD-J010 (a number is in the books already).
     */
    void stockIn(LicenceKind kind, String prefix, long firstNo, int count, String reason, String paper);

    /**
     * Issues sheets of the own store to another unit. Permission: {@code licence-paper}. Refused as {@link #stockIn}, and with
     * HD-J011 (not all of them lie blank in the own store), HD-J012.
     */
    void issue(LicenceKind kind, String prefix, long firstNo, int count, String toUnit, String reason, String paper);

    /** Marks blank sheets of the own store as spoilt. Permission: {@code licence-paper}. Refused as {@link #issue}. */
    void voidSheets(LicenceKind kind, String prefix, long firstNo, int count, String reason);

    /** Writes off spoilt sheets that were destroyed. Permission: {@code licence-paper}. Refused as {@link #issue}. */
    void destroy(LicenceKind kind, String prefix, long firstNo, int count, String reason, String paper);

    /** The book, newest first, of moves from or to the officer's unit. Permission: {@code licence-paper}. */
    Slice<PaperMoveRow> moves(ListQuery query);

    /** The accounts of the units within reach. Permission: {@code licence-paper}. */
    List<PaperBalance> balances();
}
