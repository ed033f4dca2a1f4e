package org.hongdun.registry.ban.domain;

import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.ban.BanImportRow;
import org.hongdun.registry.ban.BanLineRow;

/** Imported lists and their lines. */
public interface BanLists {

    void add(BanImport list);

    void add(BanImportLine line);

    boolean knows(String contentSm3);

    /** Locked to the end of the transaction, so that two do not continue the same list at once. */
    Optional<BanImport> locked(long importId);

    /** Pending lines in the order of the file. */
    List<BanImportLine> pending(long importId, int most);

    long countPending(long importId);

    Slice<BanImportRow> list(ListQuery query);

    Optional<BanImportRow> row(long importId);

    Slice<BanLineRow> lines(long importId, ListQuery query);
}
