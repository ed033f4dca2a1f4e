package org.hongdun.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.annualreport.AnnualReportFigures;

/** Writes inspections into the intranet's tables. */
final class RegistryRows {

    private final Connection intranet;

    RegistryRows(Connection intranet) {
        this.intranet = intranet;
    }

    void inspections(List<DemoInspection> inspections, Map<Integer, Integer> lastNumbers) throws SQLException {
        List<Map<String, Object>> heads = new ArrayList<>();
        List<Map<String, Object>> reports = new ArrayList<>();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (DemoInspection inspection : inspections) {
            long id = heads.size() + 1L;
            heads.add(head(id, inspection));
            for (DemoInspection.Report report : inspection.reports()) {
                reports.add(report(reports.size() + 1L, id, report));
            }
            int stepNo = 0;
            for (DemoInspection.Step step : inspection.steps()) {
                steps.add(step(steps.size() + 1L, id, ++stepNo, inspection, step));
            }
        }
        Rows.insert(intranet, "inspection", heads);
        Rows.insert(intranet, "inspection_report", reports);
        Rows.insert(intranet, "inspection_step", steps);
        Rows.skip(intranet, "inspection_seq", heads.size());
        Rows.skip(intranet, "inspection_report_seq", reports.size());
        Rows.skip(intranet, "inspection_step_seq", steps.size());
        Rows.insert(
                intranet,
                "number_series",
                lastNumbers.entrySet().stream()
                        .map(last -> Row.with("series_key", "NJ" + last.getKey())
                                .and("last_no", last.getValue())
                                .columns())
                        .toList());
    }

    private static Map<String, Object> head(long id, DemoInspection inspection) {
        DemoSubject subject = inspection.subject();
        DemoInspection.Step last = inspection.last();
        DemoInspection.Step decision = inspection.steps().stream()
                .filter(step -> step.officer() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return Row.with("id", id)
                .and("lock_version", inspection.steps().size() - 1)
                .and("inspection_no", inspection.number())
                .and("ancheyear", inspection.reportYear())
                .and("filing_key", inspection.filingId())
                .and("subject_id", subject.id())
                .and("uniscid", subject.creditCode())
                .and("entname", subject.name())
                .and("unit_code", subject.authority())
                .and("unit_path", path(subject))
                .and("status", last.status())
                .and("submission", last.submission())
                .and("document_id", inspection.latest().documentId())
                .and("declared_at", inspection.reports().get(0).receivedAt())
                .and("late", false)
                .and("accepted_at", inspection.latest().receivedAt())
                .and("due_on", inspection.dueOn())
                .and("grade", last.grade())
                .and("decided_at", decision == null ? null : decision.at())
                .columns();
    }

    /** Where the file lies: with the station that watches the subject, if it is one of the authority. */
    private static String path(DemoSubject subject) {
        String branch = "/440100/" + subject.authority() + "/";
        boolean own = subject.station() != null && subject.station().startsWith(subject.authority());
        return own ? branch + subject.station() + "/" : branch;
    }

    private static Map<String, Object> report(long id, long inspectionId, DemoInspection.Report report) {
        AnnualReportFigures figures = report.filed().report().figures();
        return Row.with("id", id)
                .and("inspection_id", inspectionId)
                .and("submission", report.filed().submission())
                .and("document_id", report.documentId())
                .and("submitted_at", report.filed().submittedAt())
                .and("received_at", report.receivedAt())
                .and("report_xml", new String(report.filed().toXml(), StandardCharsets.UTF_8))
                .and("assgro", figures.totalAssets())
                .and("liagro", figures.totalLiabilities())
                .and("totequ", figures.ownersEquity())
                .and("vendinc", figures.turnover())
                .and("progro", figures.totalProfit())
                .and("netinc", figures.netProfit())
                .and("ratgro", figures.tax())
                .and("empnum", report.filed().report().staff().total())
                .columns();
    }

    private static Map<String, Object> step(
            long id, long inspectionId, int stepNo, DemoInspection inspection, DemoInspection.Step step) {
        return Row.with("id", id)
                .and("inspection_id", inspectionId)
                .and("step_no", stepNo)
                .and("acted_at", step.at())
                .and("status", step.status())
                .and("grade", step.grade())
                .and("submission", step.submission())
                .and("unit_code", inspection.subject().authority())
                .and(
                        "officer_login",
                        step.officer() == null ? null : step.officer().login())
                .and(
                        "officer_name",
                        step.officer() == null ? null : step.officer().name())
                .and("opinion", step.opinion())
                .columns();
    }
}
