package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;
import org.hongdun.registry.subject.ActListener;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.SubjectState;

/**
 * Takes from the desks what is open of an enterprise whose licence was revoked or that has left the register (domain.md 3.3;
 * Appendix B, rule 1). What the bureau had not answered yet goes back to the enterprise with the reason.
 */
@ApplicationScoped
public class OwedNoLonger implements ActListener {

    private AnnualInspections inspections;
    private ReviewFlow flow;
    private DecisionAnswers answers;
    private Clock clock;

    protected OwedNoLonger() {}

    @Inject
    public OwedNoLonger(AnnualInspections inspections, ReviewFlow flow, DecisionAnswers answers, Clock clock) {
        this.inspections = inspections;
        this.flow = flow;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void recorded(RecordedAct act) {
        boolean owed = act.formerState() != null && act.formerState().owesInspection();
        if (owed && !act.state().owesInspection()) {
            inspections.open(act.subjectId()).forEach(inspection -> remove(inspection, reason(act.state())));
        }
    }

    private void remove(AnnualInspection inspection, String reason) {
        boolean awaitsAnswer = inspection.status() == InspectionStatus.DECLARED;
        inspection.removed(reason, clock.instant());
        flow.removed(inspection, reason);
        if (awaitsAnswer) {
            answers.send(inspection);
        }
    }

    private static String reason(SubjectState state) {
        return switch (state) {
            case REVOKED -> "营业执照已被吊销，不再应检。";
            case ANNULLED -> "登记已被撤销，不再应检。";
            case MOVED_OUT -> "企业已迁出，不再应检。";
            default -> "企业已注销，不再应检。";
        };
    }
}
