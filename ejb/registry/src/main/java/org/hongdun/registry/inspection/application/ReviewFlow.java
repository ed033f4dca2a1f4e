package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.Approvals;
import org.hongdun.platform.approval.ItemEnded;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;

/** The review on its approval flow (年检审查): the officer's step, and the enterprise's while it corrects. */
@ApplicationScoped
public class ReviewFlow implements ApprovalListener {

    static final String KIND = "ANNUAL_INSPECTION";
    private static final String FLOW = "inspection-review";
    private static final String REVIEW = "review";

    @Inject
    private Approvals approvals;

    @Inject
    private AnnualInspections inspections;

    /** A report has come: the first one starts the flow, a corrected one goes on with it. */
    void filed(AnnualInspection inspection) {
        if (inspection.isOnItsWay()) {
            approvals.answered(KIND, key(inspection), acceptedOn(inspection), Map.of());
            return;
        }
        inspection.sentOnItsWay(approvals.start(new NewItem(
                FLOW,
                KIND,
                key(inspection),
                inspection.inspectionNo(),
                inspection.reportYear() + "年度年检 · " + inspection.enterpriseName(),
                inspection.enterpriseName(),
                inspection.unitPath(),
                null,
                acceptedOn(inspection),
                Map.of())));
    }

    /** The officer has decided; he must be the one whose step it is. */
    void decided(AnnualInspection inspection, Verdict verdict, String opinion) {
        if (!inspection.isOnItsWay()) {
            filed(inspection);
        }
        approvals.completeFor(KIND, key(inspection), REVIEW, -1, verdict, opinion, Map.of());
    }

    /** The inspection is owed no longer. */
    void removed(AnnualInspection inspection, String reason) {
        if (inspection.isOnItsWay()) {
            approvals.terminate(KIND, key(inspection), reason);
        }
    }

    private static LocalDate acceptedOn(AnnualInspection inspection) {
        return LocalDate.ofInstant(inspection.acceptedAt(), Clocks.OFFICIAL_ZONE);
    }

    private static String key(AnnualInspection inspection) {
        return String.valueOf(inspection.id());
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public boolean hasOwnDesk() {
        return true;
    }

    @Override
    public void entered(String itemKey, String nodeId, LocalDate dueOn) {
        if (nodeId.equals(REVIEW)) {
            inspections.find(Long.parseLong(itemKey)).ifPresent(inspection -> inspection.dueOn(dueOn));
        }
    }

    @Override
    public void moved(Collection<String> itemKeys, String nodeId, LocalDate dueOn) {
        if (nodeId.equals(REVIEW)) {
            inspections.moved(itemKeys.stream().map(Long::valueOf).toList(), dueOn);
        }
    }

    /** Whoever ended the item without a decision has not ended the inspection: it starts anew. */
    @Override
    public void ended(ItemEnded ended) {
        if (ended.status() != ItemStatus.ENDED) {
            inspections.find(Long.parseLong(ended.itemKey())).ifPresent(AnnualInspection::takenOffItsWay);
        }
    }
}
