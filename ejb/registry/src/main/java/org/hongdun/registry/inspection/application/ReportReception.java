package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.inspection.InspectionError;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;
import org.hongdun.registry.inspection.domain.Arrival;
import org.hongdun.registry.inspection.domain.Enterprise;
import org.hongdun.registry.inspection.domain.InspectionReport;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/** Takes in the reports that arrive from the portal, in the transaction of the inbox. */
@ApplicationScoped
public class ReportReception {

    private static final String NUMBER_SERIES = "NJ";

    @Inject
    private AnnualInspections inspections;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private ReviewFlow flow;

    @Inject
    private AuditTrail audit;

    /**
     * Opens the inspection, or puts the corrected report beside the earlier ones.
     *
     * @return number of the inspection
     */
    public String receive(AnnualReportFiled filed, IncomingDocument document) {
        requireAttachments(filed, document);
        AnnualReport report = filed.report();
        Enterprise enterprise = enterprise(report);
        LocalDate receivedOn =
                document.receivedAt().atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        Arrival arrival = new Arrival(filed.submission(), document.id(), document.receivedAt());
        Optional<AnnualInspection> earlier = inspections.find(enterprise.subjectId(), report.reportYear());
        earlier.ifPresent(inspection -> inspection.filedAgain(filed.filingId().toString(), enterprise, arrival));
        AnnualInspection inspection = earlier.orElseGet(() -> open(filed, enterprise, arrival, receivedOn));
        inspections.add(new InspectionReport(inspection, filed, arrival));
        flow.filed(inspection);
        audit.record(
                InspectionEvent.INSPECTION_DECLARED,
                Outcome.DONE,
                inspection.inspectionNo(),
                "submission " + filed.submission());
        return inspection.inspectionNo();
    }

    private AnnualInspection open(
            AnnualReportFiled filed, Enterprise enterprise, Arrival arrival, LocalDate receivedOn) {
        int reportYear = filed.report().reportYear();
        boolean late = receivedOn.isAfter(calendar.yearlyWindow(reportYear + 1).closesOn());
        AnnualInspection inspection = AnnualInspection.declared(
                numbering.next(NUMBER_SERIES, receivedOn.getYear()),
                reportYear,
                filed.filingId().toString(),
                enterprise,
                arrival,
                late);
        inspections.add(inspection);
        return inspection;
    }

    private Enterprise enterprise(AnnualReport report) {
        SubjectView subject = subjects.byCreditCode(report.enterprise())
                .orElseThrow(() -> new RuleViolation(InspectionError.ENTERPRISE_UNKNOWN, report.enterprise()));
        boolean obliged = subject.state().owesInspection()
                && !subject.household()
                && subject.establishedOn().getYear() <= report.reportYear();
        if (!obliged) {
            throw new RuleViolation(InspectionError.NOT_OBLIGED, report.enterprise(), report.reportYear());
        }
        Unit competent = organisation.inChargeOf(subject.authority());
        return new Enterprise(
                subject.id(), report.enterprise(), subject.name(), competent.code(), place(subject, competent));
    }

    /** The file lies with the station that watches the enterprise, if it is one of the competent unit. */
    private OrgPath place(SubjectView subject, Unit competent) {
        return Optional.ofNullable(subject.station())
                .flatMap(organisation::find)
                .map(Unit::path)
                .filter(competent.path()::contains)
                .orElse(competent.path());
    }

    private static void requireAttachments(AnnualReportFiled filed, IncomingDocument document) {
        Set<String> arrived =
                document.attachments().stream().map(ContentRef::sm3).collect(Collectors.toSet());
        filed.attachments().stream()
                .map(ReportAttachment::sm3)
                .filter(sm3 -> !arrived.contains(sm3))
                .findFirst()
                .ifPresent(sm3 -> {
                    throw new RuleViolation(InspectionError.ATTACHMENT_MISSING, sm3);
                });
    }
}
