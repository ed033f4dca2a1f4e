package org.hongdun.platform.approval;

import java.io.Serializable;

/**
 * How long one flow, one step of a flow, or the steps that one post ended took. Times are working minutes.
 *
 * @param flowKey null by post
 * @param flowName null by post
 * @param nodeId null unless by step
 * @param name of the flow, the step or the post
 * @param count of whole items by flow, else of stays at steps
 * @param median the middle one, or the mean of the two in the middle
 * @param ninetieth the smallest that nine of ten do not exceed
 * @param own time that steps waited for the item's own branch or office
 * @param other time that they waited for another unit
 * @param applicant time that they waited for the applicant
 */
public record FlowFigure(
        String flowKey,
        String flowName,
        String nodeId,
        String name,
        long count,
        double median,
        long ninetieth,
        long own,
        long other,
        long applicant)
        implements Serializable {

    /** All time at steps. */
    public long waited() {
        return own + other + applicant;
    }
}
