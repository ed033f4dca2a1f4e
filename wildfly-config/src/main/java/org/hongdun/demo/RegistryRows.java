package org.hongdun.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.annualreport.AnnualReportFigures;

/** Writes market subjects and their inspections into the intranet's tables. */
final class RegistryRows {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final Instant KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    private final Connection intranet;

    RegistryRows(Connection intranet) {
        this.intranet = intranet;
    }

    void subjects(List<DemoSubject> subjects) throws SQLException {
        List<Map<String, Object>> heads = new ArrayList<>();
        List<Map<String, Object>> acts = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> versions = new ArrayList<>();
        for (DemoSubject subject : subjects) {
            heads.add(Row.with("id", subject.id())
                    .and("lock_version", 0)
                    .and("pripid", subject.pripid())
                    .and("uniscid", subject.creditCode())
                    .and("version_no", subject.versions().size())
                    .and("published_version", 0)
                    .columns());
            for (int actNo = 1; actNo <= subject.versions().size(); actNo++) {
                acts.add(act(subject, actNo));
                if (actNo > 1) {
                    items(items, subject, actNo);
                }
                versions(versions, subject, actNo);
            }
        }
        Rows.insert(intranet, "market_subject", heads);
        Rows.insert(intranet, "subject_act", acts);
        Rows.insert(intranet, "subject_act_item", items);
        Rows.insert(intranet, "market_subject_version", versions);
        Rows.skip(intranet, "market_subject_seq", heads.size());
        Rows.skip(intranet, "market_subject_version_seq", versions.size());
    }

    private static Map<String, Object> act(DemoSubject subject, int actNo) {
        SubjectVersion version = subject.versions().get(actNo - 1);
        return Row.with("subject_id", subject.id())
                .and("act_no", actNo)
                .and("kind", kind(version, actNo))
                .and("altitem", version.matter())
                .and("effective_on", version.from())
                .and("recorded_at", recordedAt(subject, actNo))
                .columns();
    }

    private static String kind(SubjectVersion version, int actNo) {
        if (actNo == 1) {
            return "ESTABLISHMENT";
        }
        return !version.matter().equals("99")
                ? "CHANGE"
                : switch (version.<String>get("regstate")) {
                    case "2", "3" -> "REVOCATION";
                    case "4" -> "CANCELLATION";
                    case "5" -> "ANNULMENT";
                    case "6" -> "MOVE";
                    case "7" -> "LIQUIDATION";
                    case "8" -> "DORMANCY";
                    default -> "CHANGE";
                };
    }

    /** Within the office hours of its day. */
    private static Instant recordedAt(DemoSubject subject, int actNo) {
        return subject.versions()
                .get(actNo - 1)
                .from()
                .atTime(9, 0)
                .atZone(Clocks.OFFICIAL_ZONE)
                .toInstant()
                .plusSeconds((subject.id() * 31 + actNo * 977L) % 28_800);
    }

    private static void items(List<Map<String, Object>> items, DemoSubject subject, int actNo) {
        Map<String, Object> before = subject.versions().get(actNo - 2).columns();
        Map<String, Object> after = subject.versions().get(actNo - 1).columns();
        after.forEach((column, value) -> {
            if (!Objects.equals(value, before.get(column))) {
                items.add(Row.with("subject_id", subject.id())
                        .and("act_no", actNo)
                        .and("item", column.toUpperCase(Locale.ROOT))
                        .and("altbe", text(before.get(column)))
                        .and("altaf", text(value))
                        .columns());
            }
        });
    }

    private static String text(Object value) {
        return value instanceof BigDecimal amount
                ? amount.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    /** What an act makes known: its own version without end, and from then on the one before it with its end. */
    private static void versions(List<Map<String, Object>> versions, DemoSubject subject, int actNo) {
        boolean last = actNo == subject.versions().size();
        if (actNo > 1) {
            versions.add(version(
                    versions.size() + 1L,
                    subject,
                    actNo - 1,
                    actNo,
                    subject.versions().get(actNo - 1).from(),
                    KNOWN));
        }
        versions.add(version(
                versions.size() + 1L, subject, actNo, actNo, OPEN, last ? KNOWN : recordedAt(subject, actNo + 1)));
    }

    private static Map<String, Object> version(
            long id, DemoSubject subject, int openedBy, int recordedBy, LocalDate validTo, Instant recordedTo) {
        SubjectVersion version = subject.versions().get(openedBy - 1);
        return Row.with("id", id)
                .and("subject_id", subject.id())
                .and("version_no", recordedBy)
                .and("valid_from", version.from())
                .and("valid_to", validTo)
                .and("altitem", version.matter())
                .and("opened_by", openedBy)
                .and("recorded_from", recordedAt(subject, recordedBy))
                .and("recorded_to", recordedTo)
                .and(version.columns())
                .columns();
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
