package org.hongdun.registry.name.application;

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
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;

/** The two reviews of a name on their approval flow (名称预先核准). What an officer claims and lets lie is taken from him there. */
@ApplicationScoped
public class NameFlow implements ApprovalListener {

    static final String KIND = "NAME_APPLICATION";
    static final String FIRST = "review1";
    static final String SECOND = "review2";
    private static final String FLOW = "name-approval";

    @Inject
    private Approvals approvals;

    @Inject
    private NameBook book;

    @Inject
    private NameProgress progress;

    @Inject
    private Clock clock;

    void started(NameApplication application, String initiator) {
        application.sentOnItsWay(approvals.start(new NewItem(
                FLOW,
                KIND,
                key(application),
                application.applicationNo(),
                "名称预先核准 · " + application.name(),
                application.applicant(),
                application.unitPath(),
                initiator,
                application.acceptedOn(),
                Map.of())));
    }

    /** The caller has decided in that step. DONE sends it back to the applicant. */
    void decided(NameApplication application, String step, Verdict verdict, String opinion) {
        if (!application.isOnItsWay()) {
            started(application, null);
        }
        approvals.completeFor(KIND, key(application), step, -1, verdict, opinion, Map.of());
    }

    void corrected(NameApplication application) {
        if (application.isOnItsWay()) {
            approvals.answered(KIND, key(application), LocalDate.now(clock), Map.of());
        } else {
            started(application, null);
        }
    }

    /** The applicant has taken it back. */
    void withdrawn(NameApplication application, String reason) {
        if (application.isOnItsWay()) {
            approvals.terminate(KIND, key(application), reason);
        }
    }

    private static String key(NameApplication application) {
        return String.valueOf(application.id());
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public boolean hasOwnDesk() {
        return true;
    }

    /** An item that was ended without a decision frees the name. */
    @Override
    public void ended(ItemEnded ended) {
        if (ended.status() == ItemStatus.ENDED) {
            return;
        }
        book.find(Long.parseLong(ended.itemKey()))
                .filter(application -> application.status().isOpen())
                .ifPresent(application -> {
                    application.abandoned(ended.reason(), clock.instant());
                    application
                            .entry()
                            .freed(
                                    LocalDate.now(clock),
                                    book.nextChange(application.entry().authority()));
                    progress.tell(application);
                });
    }
}
