package org.hongdun.registry.licence.domain;

import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.PaperBalance;
import org.hongdun.registry.licence.PaperMoveRow;

/** Licences and their paper. */
public interface LicenceBook {

    void add(Licence licence);

    /** Writes what was changed so far, so that the place of a licence that came back is free. */
    void flush();

    Optional<Licence> find(long licenceId);

    /** All licences of a subject, locked to the end of the transaction. */
    List<Licence> ofSubject(long subjectId);

    /** Number of issues of that copy so far. */
    int issues(Copy copy);

    Slice<Licence> list(ListQuery query, Reach reach);

    void add(LicencePaper sheet);

    /** The blank sheet of the unit with the lowest number, locked to the end of the transaction. */
    Optional<LicencePaper> nextBlank(LicenceKind kind, String unitCode);

    /** Sheets of the range that the unit answers for, locked to the end of the transaction. */
    List<LicencePaper> sheets(PaperRange range, String unitCode);

    /** Whether a number of the range is in the books. */
    boolean knows(PaperRange range);

    void add(PaperMove move);

    Slice<PaperMoveRow> moves(ListQuery query, String unitCode);

    /** Accounts of the units with that beginning of their path. */
    List<PaperBalance> balances(List<String> unitCodes);
}
