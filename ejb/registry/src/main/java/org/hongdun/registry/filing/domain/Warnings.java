package org.hongdun.registry.filing.domain;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;

/** The warnings to branches whose enterprise has another name. */
public interface Warnings {

    void add(BranchWarning warning);

    /** Those of a branch that are not settled. */
    List<BranchWarning> open(long branchId);

    Slice<BranchWarning> list(ListQuery query, Reach reach);
}
