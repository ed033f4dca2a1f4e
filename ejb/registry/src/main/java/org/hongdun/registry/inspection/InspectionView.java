package org.hongdun.registry.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.CheckResult;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.registry.subject.SubjectView;

/**
 * Everything an officer needs to decide on an inspection.
 *
 * @param header the line of the list
 * @param version what he sees; to be given back with the decision
 * @param subject the enterprise as it stands in the register today
 * @param report the latest report
 * @param submittedAt when the enterprise sent it
 * @param submittedBy account that sent it
 * @param lastYear last year's figures; null if there are none
 * @param checks made now, with the limits in force on the day of acceptance
 * @param history oldest first
 * @param decidable whether the caller may decide now
 */
public record InspectionView(
        InspectionRow header,
        long version,
        SubjectView subject,
        AnnualReport report,
        Instant submittedAt,
        String submittedBy,
        AnnualReportFigures lastYear,
        List<ReportAttachment> attachments,
        List<CheckResult> checks,
        List<Step> history,
        boolean decidable)
        implements Serializable {

    public InspectionView {
        attachments = List.copyOf(attachments);
        checks = List.copyOf(checks);
        history = List.copyOf(history);
    }

    /**
     * One step of the inspection's way.
     *
     * @param status the state it led to
     * @param officer name of the officer; null if the enterprise acted
     * @param opinion null if none was given
     */
    public record Step(
            Instant at, InspectionStatus status, int submission, String unitCode, String officer, String opinion)
            implements Serializable {}
}
