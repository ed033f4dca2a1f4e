package org.hongdun.regulation.complaint;

import java.io.InputStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Complaints of the 12315 hotline as officers work with them. Everything is seen within the caller's reach only; a
 * complaint beyond it does not exist for him ({@link ComplaintError#NOT_FOUND}).
 */
public interface Complaints {

    /**
     * One page of the list, what hurts first on top (overdue, then by due day). Permission {@code complaint-read}.
     *
     * <p>Filters: {@code text} (our number, the old number or part of the respondent's name), {@code state},
     * {@code kind}, {@code unit} (unit code, with the units below), {@code due} ({@code overdue}, {@code soon}).
     * Sort fields: {@code complaintNo}, {@code respondentName}, {@code registeredAt}, {@code dueOn}, {@code state}.
     */
    Slice<ComplaintRow> list(ListQuery query);

    /** How many are past their last day. Permission {@code complaint-read}. */
    long overdue();

    /** One complaint. Permission {@code complaint-read}. */
    ComplaintView view(long id);

    /**
     * Who a confidential complainant is, unmasked; recorded in the audit trail with the reason. Permission
     * {@code complaint-identity-read}.
     *
     * @param reason why the officer needs to know, 4 to 200 characters; {@link ComplaintError#REASON_MISSING} otherwise
     */
    ComplaintView.Complainant reveal(long id, String reason);

    /**
     * The bytes of a file of the complaint, in whichever revision it came, read piece by piece; HD-T001 if the complaint
     * has none of that digest. Permission {@code complaint-read}.
     */
    InputStream openAttachment(long id, String sm3);

    /**
     * Gives a complaint that no unit could be found for to a branch or station, whose term begins with it. Permission
     * {@code complaint-register}.
     *
     * @param seenVersion version of the page the officer decides on; {@link ComplaintError#CHANGED_MEANWHILE} if older
     */
    void dispatch(long id, int seenVersion, String unitCode, String note);
}
