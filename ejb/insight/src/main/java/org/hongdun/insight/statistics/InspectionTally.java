package org.hongdun.insight.statistics;

import java.io.Serializable;

/**
 * One market subject as the night saw it.
 *
 * @param subjectId key of the market subject
 * @param disposition counted, skipped or failed
 * @param reason why skipped or failed (a key of the page's bundle), null when counted
 * @param branch branch code (6 digits); null if it could not be placed
 * @param section industry section letter
 * @param enterpriseType four-digit code
 * @param inspectionClass class of the balance in which the subject stands; null if not counted
 * @param grade A, B or null
 */
public record InspectionTally(
        long subjectId,
        Disposition disposition,
        String reason,
        String branch,
        String section,
        String enterpriseType,
        InspectionClass inspectionClass,
        String grade,
        boolean late,
        boolean online)
        implements Serializable {

    /** What became of an item that was read. */
    public enum Disposition {
        COUNTED,
        SKIPPED,
        FAILED
    }

    /** The classes of the balance: each enterprise that should be inspected stands in exactly one. */
    public enum InspectionClass {
        PASSED,
        PRE_WAITING,
        REVIEW_WAITING,
        REFUSED,
        NOT_DECLARED
    }
}
