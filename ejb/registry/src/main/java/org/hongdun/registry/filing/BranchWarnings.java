package org.hongdun.registry.filing;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** Branches that must change their names because their enterprise has (domain.md, Appendix B, rule 3). */
public interface BranchWarnings {

    /**
     * Those registered within reach, the latest first; filters {@code text} (part of the branch's name or beginning of its
     * code), {@code open} (true: not settled yet); sortable by {@code branchName}, {@code warnedOn}. Permission {@code
     * filing-read}.
     */
    Slice<BranchWarningRow> list(ListQuery query);
}
