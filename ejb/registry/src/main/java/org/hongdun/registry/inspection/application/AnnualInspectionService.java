package org.hongdun.registry.inspection.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.hongdun.exchange.ContentStore;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.annualreport.AnnualReportChecks;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.CheckLimits;
import org.hongdun.kernel.annualreport.CheckResult;
import org.hongdun.kernel.annualreport.RegisteredFacts;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionError;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.InspectionView;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;
import org.hongdun.registry.inspection.domain.InspectionReport;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/** Officers read filed inspections and decide on them. */
@Stateless
@Local(InspectionReview.class)
public class AnnualInspectionService implements InspectionReview {

    private static final String READ = "inspection-read";

    @Inject
    private AnnualInspections inspections;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private ContentStore contents;

    @Inject
    private ReviewFlow flow;

    @Inject
    private RegisterEffects effects;

    @Inject
    private DecisionAnswers answers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<InspectionRow> list(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        Slice<AnnualInspection> page = inspections.list(query, caller.officer().reach(READ), today);
        InspectionRows rows = new InspectionRows(calendar.workingCalendar(), today);
        return new Slice<>(page.rows().stream().map(rows::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(READ)
    public InspectionView view(long inspectionId) {
        Officer officer = caller.officer();
        AnnualInspection inspection = within(officer, READ, inspectionId);
        SubjectView subject = subjects.byId(inspection.subjectId());
        AnnualReportFiled filed =
                inspections.report(inspectionId, inspection.submission()).filed();
        AnnualReportFigures lastYear = inspections
                .latestReport(inspection.subjectId(), inspection.reportYear() - 1)
                .map(report -> report.filed().report().figures())
                .orElse(null);
        InspectionRows rows = new InspectionRows(calendar.workingCalendar(), LocalDate.now(clock));
        return new InspectionView(
                rows.row(inspection),
                inspection.version(),
                subject,
                filed.report(),
                filed.submittedAt(),
                filed.submittedBy(),
                lastYear,
                filed.attachments(),
                checks(inspection, filed, lastYear, subject),
                inspection.steps().stream()
                        .map(s -> new InspectionView.Step(
                                s.actedAt(), s.status(), s.submission(), s.unitCode(), s.officerName(), s.opinion()))
                        .toList(),
                inspection.status() == InspectionStatus.DECLARED
                        && officer.reach(AnnualInspection.REVIEW).covers(inspection.unitPath()));
    }

    private List<CheckResult> checks(
            AnnualInspection inspection, AnnualReportFiled filed, AnnualReportFigures lastYear, SubjectView subject) {
        LocalDate acceptedOn =
                inspection.acceptedAt().atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        CheckLimits limits = new CheckLimits(
                calendar.parameter("INSP.BALANCE.TOLERANCE", acceptedOn).asDecimal(),
                calendar.parameter("INSP.FLUCTUATION", acceptedOn).asDecimal());
        return AnnualReportChecks.of(
                filed.report(),
                lastYear,
                new RegisteredFacts(subject.capital(), subject.domicile()),
                limits,
                acceptedOn);
    }

    @Override
    @RolesAllowed(AnnualInspection.REVIEW)
    public void approve(long inspectionId, long seenVersion, Grade grade, String opinion) {
        decide(
                inspectionId,
                seenVersion,
                InspectionEvent.INSPECTION_PASSED,
                Verdict.AGREE,
                stripped(opinion),
                (inspection, officer) -> {
                    inspection.pass(officer, grade, stripped(opinion), clock.instant());
                    effects.inspectionPassed(inspection.subjectId(), inspection.reportYear());
                });
    }

    @Override
    @RolesAllowed(AnnualInspection.REVIEW)
    public void sendBack(long inspectionId, long seenVersion, String opinion) {
        decide(
                inspectionId,
                seenVersion,
                InspectionEvent.INSPECTION_SENT_BACK,
                Verdict.DISAGREE,
                stripped(opinion),
                (inspection, officer) -> inspection.sendBack(officer, stripped(opinion), clock.instant()));
    }

    private void decide(
            long inspectionId,
            long seenVersion,
            InspectionEvent event,
            Verdict verdict,
            String opinion,
            BiConsumer<AnnualInspection, Officer> decision) {
        Officer officer = caller.officer();
        try {
            AnnualInspection inspection = within(officer, AnnualInspection.REVIEW, inspectionId);
            inspection.expectVersion(seenVersion);
            decision.accept(inspection, officer);
            flow.decided(inspection, verdict, opinion);
            answers.send(inspection);
            audit.record(event, Outcome.DONE, inspection.inspectionNo(), "submission " + inspection.submission());
        } catch (RuleViolation refused) {
            audit.recordApart(
                    event,
                    Outcome.REFUSED,
                    String.valueOf(inspectionId),
                    refused.reason().code());
            throw refused;
        }
    }

    @Override
    @RolesAllowed(READ)
    public InputStream openAttachment(long inspectionId, String sm3) {
        AnnualInspection inspection = within(caller.officer(), READ, inspectionId);
        boolean handedIn = inspections.reports(inspectionId).stream()
                .map(InspectionReport::filed)
                .flatMap(filed -> filed.attachments().stream())
                .anyMatch(attachment -> attachment.sm3().equals(sm3));
        if (!handedIn || !contents.contains(sm3)) {
            throw new RuleViolation(InspectionError.ATTACHMENT_NOT_FOUND, inspection.inspectionNo());
        }
        audit.record(InspectionEvent.INSPECTION_ATTACHMENT_OPENED, Outcome.DONE, inspection.inspectionNo(), sm3);
        return contents.open(sm3);
    }

    private AnnualInspection within(Officer officer, String permission, long inspectionId) {
        return inspections
                .find(inspectionId)
                .filter(inspection -> officer.reach(permission).covers(inspection.unitPath()))
                .orElseThrow(() -> new RuleViolation(InspectionError.NOT_FOUND, inspectionId));
    }

    private static String stripped(String opinion) {
        return opinion == null || opinion.isBlank() ? null : opinion.strip();
    }
}
