package org.hongdun.registry.filing;

import java.io.InputStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Accepting, examining and approving. An officer sees the matters of the units within his reach; what lies outside is
 * answered like what does not exist (HD-R001). Every act is refused with HD-R002 in the wrong state, HD-R004 if the matter
 * changed since it was seen, HD-R005 or HD-R006 for a missing or too long opinion.
 */
public interface FilingReview {

    /**
     * Matters within reach, open ones by due date first. Permission {@code filing-read}.
     *
     * @param query filters {@code text} (part of the name or beginning of a number), {@code status}, {@code matter},
     *     {@code unitCode}, {@code due} ({@code OVERDUE}, {@code TODAY}, {@code LATER}), {@code open} ({@code true}),
     *     {@code licence} ({@code DUE}: approved, and the licence not handed out); sortable by {@code filingNo}, {@code subjectName}, {@code matter}, {@code status}, {@code submittedAt},
     *     {@code acceptedOn}, {@code dueOn}, {@code unitCode}, {@code decidedAt}
     */
    Slice<FilingRow> list(ListQuery query);

    /** How many within reach wait for their licence to be printed or handed out. Permission {@code licence-handle}. */
    long licencesDue();

    /** The whole matter. Permission {@code filing-read}. */
    FilingView view(long filingId);

    /** A file that came on line; refused with HD-R023 if the matter has none such. Permission {@code filing-read}. */
    InputStream openFile(long filingId, String sm3);

    /** A notice for printing; refused with HD-R016. Permission {@code filing-read}. */
    NoticeView notice(long filingId, NoticeKind kind);

    /**
     * The notice as a signed PDF; refused with HD-R016. Permission {@code filing-read}.
     */
    byte[] noticeDocument(long filingId, NoticeKind kind);

    /** Accepts it (受理); from here the term to decide runs. Permission {@code filing-accept}. */
    void accept(long filingId, long seenVersion, String opinion);

    /**
     * Tells the applicant what is missing (一次性告知补正): once only (HD-R007), and no more when the term to tell has
     * passed, since it counts as accepted then (HD-R008). Permission {@code filing-accept}.
     *
     * @param missing what to supplement, 1 to 1,000 characters; the applicant reads it
     */
    void requestSupplement(long filingId, long seenVersion, String missing);

    /** Refuses to accept it (不予受理). Permission {@code filing-accept}. */
    void refuse(long filingId, long seenVersion, String reason);

    /** Takes it up for examination. Permission {@code filing-examine}. */
    void takeUp(long filingId, long seenVersion);

    /** The examination is done and it goes to the approver. Permission {@code filing-examine}. */
    void examined(long filingId, long seenVersion, String opinion);

    /** Sends it back to the examiner (退回重审). Permission {@code filing-approve}. */
    void sendBack(long filingId, long seenVersion, String reason);

    /** Approves it (准予登记): the checks must hold again (HD-R009). Permission {@code filing-approve}. */
    void approve(long filingId, long seenVersion, String opinion);

    /** Rejects it (登记驳回). Permission {@code filing-approve}. */
    void reject(long filingId, long seenVersion, String reason);

    /**
     * Prints the licences it gives on blank sheets of the officer's unit, hands them out, or puts the file away; refused with
     * HD-R017 where no licence is due, HD-R018 where it must be handed out before, and as
     * {@link org.hongdun.registry.licence.Licences#print}. Permission {@code licence-handle}, to put it away {@code
     * filing-enter}.
     *
     * @param act {@link FilingAct#PRINT_LICENCE}, {@link FilingAct#ISSUE} or {@link FilingAct#ARCHIVE}
     */
    void finish(long filingId, long seenVersion, FilingAct act);
}
