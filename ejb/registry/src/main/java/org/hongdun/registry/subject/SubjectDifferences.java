package org.hongdun.registry.subject;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Differences between the old registration system and the register, to be repaired: what an act recorded here has set is not
 * overwritten by a document; an officer decides. Permission: {@code subject-difference-decide}.
 */
public interface SubjectDifferences {

    /** @param query filters {@code status}, {@code item}; sortable by {@code foundAt}, {@code approvedOn}, {@code item} */
    Slice<DifferenceRow> list(ListQuery query);

    /**
     * Takes over what the old system says, as a correction of the act that set ours. Refused with HD-S006 if a later document
     * or act has changed either side, HD-S011 without a reason, HD-S013 if it is not open, and as {@link RegisterActs#correct}.
     */
    void takeOver(long differenceId, int seenVersion, String reason);

    /** Keeps what the register says. Refused with HD-S006, HD-S011 and HD-S013. */
    void keep(long differenceId, int seenVersion, String reason);
}
