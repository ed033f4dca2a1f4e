package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;

/** One batch of inspections that are to be sent on their way, in a transaction of its own. */
@ApplicationScoped
public class ReviewFlowStart {

    private static final int BATCH = 50;

    @Inject
    private AnnualInspections inspections;

    @Inject
    private ReviewFlow flow;

    /** How many were sent; 0 when none is left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int next() {
        List<AnnualInspection> unsent = inspections.unsent(BATCH);
        unsent.forEach(flow::filed);
        return unsent.size();
    }
}
