package org.hongdun.registry.inspection;

import java.io.InputStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * What an officer does with filed annual inspections. He sees those of the units within his reach; what lies outside is
 * answered like what does not exist (HD-I001).
 */
public interface InspectionReview {

    /**
     * Inspections within reach, open ones by due date first. Permission: {@code inspection-read}.
     *
     * @param query filters {@code reportYear}, {@code status}, {@code enterpriseName} (part), {@code creditCode}
     *     (beginning), {@code inspectionNo} (beginning), {@code unitCode}, {@code text} (part of the name or beginning of a
     *     number), {@code due} ({@code OVERDUE}, {@code TODAY} or {@code LATER}; open ones only); sortable by every component
     *     of {@link InspectionRow} except {@code workingDaysLeft}
     */
    Slice<InspectionRow> list(ListQuery query);

    /** The whole file. Permission: {@code inspection-read}; refused with HD-I001. */
    InspectionView view(long inspectionId);

    /**
     * Passes the inspection. Permission: {@code inspection-review}. Refused with HD-I001 (missing or out of reach), HD-I002
     * (not waiting for review), HD-I004 (changed since it was seen), HD-I006 (opinion too long).
     *
     * @param seenVersion {@link InspectionView#version()} of the page the officer decided on
     * @param opinion may be empty; at most 1,000 characters
     */
    void approve(long inspectionId, long seenVersion, Grade grade, String opinion);

    /**
     * Returns the report for correction. Permission: {@code inspection-review}. Refused as {@link #approve}, and with
     * HD-I005 without an opinion.
     *
     * @param opinion what to correct, 1 to 1,000 characters; the enterprise reads it
     */
    void sendBack(long inspectionId, long seenVersion, String opinion);

    /**
     * Opens a paper handed in with any version of the report; the caller closes it. Permission: {@code inspection-read};
     * refused with HD-I001 or HD-I007.
     *
     * @param sm3 digest, as listed in the view
     */
    InputStream openAttachment(long inspectionId, String sm3);
}
