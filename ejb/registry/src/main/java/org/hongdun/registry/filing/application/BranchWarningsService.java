package org.hongdun.registry.filing.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.registry.filing.BranchWarningRow;
import org.hongdun.registry.filing.BranchWarnings;
import org.hongdun.registry.filing.domain.BranchWarning;
import org.hongdun.registry.filing.domain.Warnings;

@Stateless
@Local(BranchWarnings.class)
public class BranchWarningsService implements BranchWarnings {

    @Inject
    private Warnings warnings;

    @Inject
    private CurrentOfficer caller;

    @Override
    @RolesAllowed(FilingReviewService.READ)
    public Slice<BranchWarningRow> list(ListQuery query) {
        Slice<BranchWarning> page = warnings.list(query, caller.officer().reach(FilingReviewService.READ));
        return new Slice<>(page.rows().stream().map(BranchWarning::row).toList(), page.total());
    }
}
