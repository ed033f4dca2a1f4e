package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hongdun.registry.inspection.domain.AnnualInspections;

/** One batch of inspections that are to be sent on their way, in a transaction of its own. */
@ApplicationScoped
public class ReviewFlowStart {

    private static final int BATCH = 50;

    @Inject
    private AnnualInspections inspections;

    @Inject
    private ReviewFlow flow;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void next() {
        inspections.unsent(BATCH).forEach(flow::filed);
    }
}
