package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.Approvals;
import org.hongdun.platform.approval.ItemEnded;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;

/** A matter on its approval flow (受理、审查、核准): each act of an officer completes the step that is his. */
@ApplicationScoped
public class FilingFlow implements ApprovalListener {

    static final String KIND = "FILING";
    private static final String FLOW = "registration";
    private static final String TAKEN_OVER = "登记业务转入审批流程";
    private static final int LONGEST_TITLE = 200;

    @Inject
    private Approvals approvals;

    @Inject
    private Filings filings;

    @Inject
    private FilingProgress progress;

    @Inject
    private Clock clock;

    static String title(Filing filing) {
        String title = filing.matter().title() + " · " + filing.subjectName();
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** It was handed in: the flow starts, or goes on after the supplement. */
    void submitted(Filing filing) {
        if (filing.isOnItsWay()) {
            approvals.answered(KIND, key(filing), LocalDate.now(clock), Map.of());
        } else {
            start(filing);
        }
    }

    /** It has come some way without a flow, as matters do that are taken over: it goes on from where it stands. */
    void takenOver(Filing filing) {
        if (filing.status() == FilingStatus.SUBMITTED) {
            start(filing);
        } else {
            filing.sentOnItsWay(approvals.takeOver(item(filing, null), step(filing.status()), TAKEN_OVER));
        }
    }

    private static String step(FilingStatus status) {
        return switch (status) {
            case SUPPLEMENT -> "supplement";
            case ACCEPTED, EXAMINING -> "examine";
            case APPROVING -> "approve";
            case APPROVED, LICENCE_PRINTED, ISSUED -> "issue";
            case REJECTED -> "refuse";
            default -> throw new IllegalArgumentException(status.name());
        };
    }

    private void start(Filing filing) {
        filing.sentOnItsWay(approvals.start(item(filing, filing.receivedOn())));
    }

    /** @param acceptedOn from which the term of the first step counts; null for one that is passed over */
    private static NewItem item(Filing filing, LocalDate acceptedOn) {
        return new NewItem(
                FLOW,
                KIND,
                key(filing),
                filing.filingNo(),
                title(filing),
                filing.subjectName(),
                filing.unitPath(),
                null,
                acceptedOn,
                particulars(filing));
    }

    private static Map<String, Object> particulars(Filing filing) {
        return Map.of(
                "entity", filing.subjectName(), "business", filing.matter().title());
    }

    /** @param complete whether the papers are, so that the examination follows; else the applicant supplements */
    void checked(Filing filing, boolean complete, String opinion) {
        if (!filing.isOnItsWay()) {
            start(filing);
        }
        Map<String, Object> values = Map.of(
                "entity", filing.subjectName(), "business", filing.matter().title(), "complete", complete);
        approvals.completeFor(KIND, key(filing), "accept", -1, Verdict.AGREE, opinion, values);
    }

    void examined(Filing filing, String opinion) {
        approvals.completeFor(KIND, key(filing), "examine", -1, Verdict.AGREE, opinion, Map.of("check", false));
    }

    void sentBack(Filing filing, String reason) {
        approvals.sendBackFor(KIND, key(filing), "approve", "examine", reason);
    }

    void decided(Filing filing, boolean approved, String opinion) {
        approvals.completeFor(
                KIND,
                key(filing),
                "approve",
                -1,
                approved ? Verdict.AGREE : Verdict.DISAGREE,
                opinion,
                Map.of("result", approved ? "准予登记" : "登记驳回"));
    }

    /** The licence is handed out and the file put away, or the rejection delivered. */
    void putAway(Filing filing, boolean approved) {
        approvals.completeFor(KIND, key(filing), approved ? "issue" : "refuse", -1, Verdict.DONE, null, Map.of());
    }

    /** It ended before a decision: refused or withdrawn. */
    void broken(Filing filing, String reason) {
        if (filing.isOnItsWay()) {
            approvals.terminate(KIND, key(filing), reason);
        }
    }

    private static String key(Filing filing) {
        return String.valueOf(filing.id());
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public boolean hasOwnDesk() {
        return true;
    }

    /** Whoever ended the item from outside has not ended the matter: its formal check begins anew. */
    @Override
    public void ended(ItemEnded ended) {
        if (ended.status() != ItemStatus.ENDED) {
            filings.find(Long.parseLong(ended.itemKey()))
                    .filter(filing -> filing.takenOffItsWay(clock.instant()))
                    .ifPresent(progress::tell);
        }
    }
}
