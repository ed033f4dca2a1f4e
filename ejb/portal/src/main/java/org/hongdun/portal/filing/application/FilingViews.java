package org.hongdun.portal.filing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.filing.AttachmentRow;
import org.hongdun.portal.filing.DraftView;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.SubmissionView;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFilings;
import org.hongdun.portal.filing.domain.FilingAttachment;
import org.hongdun.portal.filing.domain.FilingEvent;
import org.hongdun.portal.filing.domain.FilingSubmission;
import org.hongdun.portal.filing.domain.TypedReport;
import org.hongdun.portal.parameter.PortalParameters;

/** Turns filings into what pages show. */
@Dependent
class FilingViews {

    @Inject
    private AnnualFilings filings;

    @Inject
    private PortalParameters parameters;

    @Inject
    private Clock clock;

    DraftView draft(AnnualFiling filing, SubjectView subject) {
        return new DraftView(
                filing.reportYear(),
                filing.revision(),
                filing.savedAt(),
                filing.submissions().size(),
                subject,
                filing.entries(),
                reportOf(filing.enterprise(), filing.reportYear() - 1)
                        .map(TypedReport::entriesOf)
                        .orElse(Map.of()),
                filing.attachments().stream().map(FilingAttachment::row).toList(),
                filing.submissions().stream()
                        .findFirst()
                        .map(FilingSubmission::reason)
                        .orElse(null));
    }

    FilingView filing(AnnualFiling filing, SubjectView subject) {
        return new FilingView(
                filing.reportYear(),
                filing.state(),
                subject,
                filing.submissions().stream().map(s -> submission(filing, s)).toList(),
                filing.history().stream().map(FilingEvent::view).toList());
    }

    /** Figures of the year's report, null if none was filed here. */
    AnnualReportFigures figuresOf(CreditCode enterprise, int reportYear) {
        return reportOf(enterprise, reportYear).map(AnnualReport::figures).orElse(null);
    }

    private Optional<AnnualReport> reportOf(CreditCode enterprise, int reportYear) {
        return filings.find(enterprise, reportYear)
                .filter(f -> f.state() == FilingState.PASSED)
                .flatMap(f -> f.submissions().stream().findFirst())
                .map(s -> AnnualReportFiled.fromXml(s.document()).report());
    }

    private SubmissionView submission(AnnualFiling filing, FilingSubmission s) {
        byte[] document = s.document();
        AnnualReportFiled filed = AnnualReportFiled.fromXml(document);
        return new SubmissionView(
                s.no(),
                filing.reportYear() + "-" + filing.enterprise() + "-" + s.no(),
                Sm3.of(document),
                s.submittedAt(),
                s.deliveredAt(),
                s.businessNo(),
                s.outcome(),
                s.outcomeAt(),
                s.grade(),
                s.reason(),
                s.unit(),
                s.outcome() == null ? reviewedBy(s) : null,
                TypedReport.entriesOf(filed.report()),
                papers(filing, filed.attachments()));
    }

    private LocalDate reviewedBy(FilingSubmission s) {
        LocalDate submitted = s.submittedAt().atZone(clock.getZone()).toLocalDate();
        return parameters.workingCalendar().plusWorkingDays(submitted, parameters.number("INSP.PREREVIEW", submitted));
    }

    private static List<AttachmentRow> papers(AnnualFiling filing, List<ReportAttachment> sent) {
        return sent.stream()
                .map(paper -> filing.allAttachments().stream()
                        .filter(a -> a.paper().equals(paper))
                        .findFirst()
                        .map(FilingAttachment::row)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
