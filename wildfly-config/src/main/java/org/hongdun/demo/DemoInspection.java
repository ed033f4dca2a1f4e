package org.hongdun.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.annualreport.AnnualReportFiled;

/**
 * A made-up annual inspection.
 *
 * @param reports one per submission
 * @param steps oldest first; the last one says how it stands
 * @param dueOn last day for the review of the latest report
 */
record DemoInspection(
        DemoSubject subject,
        int reportYear,
        String number,
        UUID filingId,
        List<Report> reports,
        List<Step> steps,
        LocalDate dueOn) {

    /** @param content bytes of the attached paper, as its digest says */
    record Report(AnnualReportFiled filed, String documentId, Instant receivedAt, byte[] content) {}

    /**
     * @param officer null if the enterprise acted
     * @param grade A or B if passed
     */
    record Step(Instant at, String status, int submission, Officer officer, String opinion, String grade) {}

    Step last() {
        return steps.get(steps.size() - 1);
    }

    Report latest() {
        return reports.get(reports.size() - 1);
    }

    String status() {
        return last().status();
    }
}
