package org.hongdun.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReport.Contribution;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.ReportAttachment;

/** Writes accounts and filings into the portal's tables, as the enterprises would have left them. */
final class PortalRows {

    private final Connection portal;
    private final Names names;

    PortalRows(Connection portal, Names names) {
        this.portal = portal;
        this.names = names;
    }

    /** The demo city's window is open all year, as the intranet's is. */
    void window() throws SQLException {
        Rows.insert(
                portal,
                "portal_parameter",
                List.of(parameter(101, "FILING.WINDOW.START", "01-01"), parameter(102, "FILING.WINDOW.END", "12-31")));
    }

    private static Map<String, Object> parameter(long id, String code, String setting) {
        return Row.with("id", id)
                .and("code", code)
                .and("setting", setting)
                .and("valid_from", LocalDate.of(2020, 1, 1))
                .and("valid_to", null)
                .and("basis", "演示城市")
                .columns();
    }

    void accounts(List<DemoSubject> holders, String passwordHash, Instant now) throws SQLException {
        List<Map<String, Object>> accounts = new ArrayList<>();
        List<Map<String, Object>> copies = new ArrayList<>();
        for (DemoSubject holder : holders) {
            long id = accounts.size() + 1L;
            accounts.add(Row.with("id", id)
                    .and("version", 0)
                    .and("login_name", holder.creditCode())
                    .and("uniscid", holder.creditCode())
                    .and("contact_name", names.person())
                    .and("contact_phone", names.mobile())
                    .and("password_hash", passwordHash)
                    .and("password_changed_at", now)
                    .and("account_state", "ACTIVE")
                    .and("failed_logins", 0)
                    .and("locked_until", null)
                    .and("registered_at", now)
                    .and("last_login_at", null)
                    .columns());
            copies.add(copy(id, holder, now));
        }
        Rows.insert(portal, "portal_account", accounts);
        Rows.insert(portal, "public_subject", copies);
        Rows.skip(portal, "portal_account_seq", accounts.size());
        Rows.skip(portal, "public_subject_seq", copies.size());
    }

    private static Map<String, Object> copy(long id, DemoSubject subject, Instant now) {
        Row row = Row.with("id", id).and("version", 0).and("pripid", subject.pripid());
        List.of(
                        "uniscid",
                        "regno",
                        "entname",
                        "enttype",
                        "lerep",
                        "regcap",
                        "regcapcur",
                        "reccap",
                        "estdate",
                        "opfrom",
                        "opto",
                        "dom",
                        "opscope",
                        "industryphy",
                        "regorg",
                        "regstate")
                .forEach(column -> row.and(column, subject.today().get(column)));
        return row.and("source_version", subject.versions().size())
                .and("as_of", now)
                .columns();
    }

    void filings(List<DemoInspection> inspections, Map<String, String> unitNames) throws SQLException {
        List<Map<String, Object>> filings = new ArrayList<>();
        List<Map<String, Object>> submissions = new ArrayList<>();
        List<Map<String, Object>> papers = new ArrayList<>();
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (DemoInspection inspection : inspections) {
            long id = filings.size() + 1L;
            filings.add(filing(id, inspection));
            for (DemoInspection.Report report : inspection.reports()) {
                submissions.add(submission(submissions.size() + 1L, id, inspection, report, unitNames));
            }
            for (ReportAttachment paper : inspection.latest().filed().attachments()) {
                papers.add(paper(
                        papers.size() + 1L,
                        id,
                        paper,
                        inspection.reports().get(0).receivedAt()));
            }
            if (inspection.status().equals("PRE_RETURNED")) {
                draft(inspection.latest().filed().report())
                        .forEach((field, typed) -> entries.add(Row.with("filing_id", id)
                                .and("field_name", field)
                                .and("typed_text", typed)
                                .columns()));
            }
            events(events, id, inspection);
        }
        Rows.insert(portal, "annual_filing", filings);
        Rows.insert(portal, "filing_submission", submissions);
        Rows.insert(portal, "filing_attachment", papers);
        Rows.insert(portal, "filing_draft_entry", entries);
        Rows.insert(portal, "filing_event", events);
        Rows.skip(portal, "annual_filing_seq", filings.size());
        Rows.skip(portal, "filing_submission_seq", submissions.size());
        Rows.skip(portal, "filing_attachment_seq", papers.size());
        Rows.skip(portal, "filing_event_seq", events.size());
    }

    private static Map<String, Object> filing(long id, DemoInspection inspection) {
        return Row.with("id", id)
                .and("version", 0)
                .and("filing_key", inspection.filingId())
                .and("uniscid", inspection.subject().creditCode())
                .and("report_year", inspection.reportYear())
                .and("filing_state", state(inspection.status()))
                .and("draft_revision", 1)
                .and("saved_at", inspection.latest().filed().submittedAt())
                .and("changed_at", inspection.last().at())
                .and("last_submission", inspection.reports().size())
                .columns();
    }

    private static String state(String status) {
        return switch (status) {
            case "DECLARED" -> "DELIVERED";
            case "PRE_RETURNED" -> "RETURNED";
            default -> status;
        };
    }

    private static Map<String, Object> submission(
            long id,
            long filingId,
            DemoInspection inspection,
            DemoInspection.Report report,
            Map<String, String> unitNames) {
        int number = report.filed().submission();
        DemoInspection.Step decision = inspection.steps().stream()
                .filter(step -> step.officer() != null && step.submission() == number)
                .findFirst()
                .orElse(null);
        return Row.with("id", id)
                .and("version", 0)
                .and("filing_id", filingId)
                .and("submission_no", number)
                .and("client_key", UUID.nameUUIDFromBytes(report.documentId().getBytes(StandardCharsets.US_ASCII)))
                .and("document_id", report.documentId())
                .and("report_xml", new String(report.filed().toXml(), StandardCharsets.UTF_8))
                .and("submitted_at", report.filed().submittedAt())
                .and("delivered_at", report.receivedAt())
                .and("business_no", inspection.number())
                .and("outcome", decision == null ? null : state(decision.status()))
                .and("outcome_at", decision == null ? null : decision.at())
                .and("grade", decision == null ? null : decision.grade())
                .and("reason", decision == null ? null : decision.opinion())
                .and(
                        "decided_unit",
                        decision == null
                                ? null
                                : unitNames.get(inspection.subject().authority()))
                .columns();
    }

    private static Map<String, Object> paper(long id, long filingId, ReportAttachment paper, Instant at) {
        return Row.with("id", id)
                .and("filing_id", filingId)
                .and("paper", paper.kind().name())
                .and("file_name", paper.fileName())
                .and("media_type", paper.mediaType())
                .and("byte_length", paper.length())
                .and("sm3", paper.sm3())
                .and("attached_at", at)
                .and("removed_at", null)
                .columns();
    }

    private static void events(List<Map<String, Object>> events, long filingId, DemoInspection inspection) {
        for (DemoInspection.Report report : inspection.reports()) {
            int number = report.filed().submission();
            if (number == 1) {
                event(events, filingId, report.filed().submittedAt().minusSeconds(1200), "OPENED", 0, null);
            }
            event(events, filingId, report.filed().submittedAt(), "SUBMITTED", number, null);
            event(events, filingId, report.receivedAt(), "DELIVERED", number, inspection.number());
        }
        for (DemoInspection.Step step : inspection.steps()) {
            if (step.officer() != null) {
                event(events, filingId, step.at(), state(step.status()), step.submission(), step.opinion());
            }
        }
    }

    private static void event(
            List<Map<String, Object>> events, long filingId, Instant at, String event, int submission, String detail) {
        events.add(Row.with("id", events.size() + 1L)
                .and("filing_id", filingId)
                .and("happened_at", at)
                .and("event", event)
                .and("submission_no", submission)
                .and("detail", detail)
                .columns());
    }

    /** The report as its draft was typed. */
    private static Map<String, String> draft(AnnualReport report) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "contactName", report.contact().name());
        put(typed, "contactPhone", report.contact().phone());
        put(typed, "postcode", report.contact().postcode());
        put(typed, "operatingState", report.operatingState());
        put(typed, "actualDomicile", report.actualDomicile());
        put(typed, "staffTotal", report.staff().total());
        put(typed, "reemployed", report.staff().reemployed());
        put(typed, "graduates", report.staff().graduates());
        put(typed, "partyMembers", report.staff().partyMembers());
        AnnualReportFigures figures = report.figures();
        put(typed, "totalAssets", figures.totalAssets());
        put(typed, "longTermInvestment", figures.longTermInvestment());
        put(typed, "totalLiabilities", figures.totalLiabilities());
        put(typed, "ownersEquity", figures.ownersEquity());
        put(typed, "turnover", figures.turnover());
        put(typed, "mainIncome", figures.mainIncome());
        put(typed, "totalProfit", figures.totalProfit());
        put(typed, "netProfit", figures.netProfit());
        put(typed, "tax", figures.tax());
        for (int i = 0; i < report.contributions().size(); i++) {
            Contribution contribution = report.contributions().get(i);
            String line = "contributions." + i + ".";
            put(typed, line + "investor", contribution.investor());
            put(typed, line + "subscribed", contribution.subscribed());
            put(typed, line + "subscribedOn", contribution.subscribedOn());
            put(typed, line + "form", contribution.form());
            put(typed, line + "paidIn", contribution.paidIn());
            put(typed, line + "paidOn", contribution.paidOn());
        }
        for (int i = 0; i < report.licences().size(); i++) {
            Licence licence = report.licences().get(i);
            put(typed, "licences." + i + ".name", licence.name());
            put(typed, "licences." + i + ".number", licence.number());
            put(typed, "licences." + i + ".validTo", licence.validTo());
        }
        put(typed, "explanation", report.explanation());
        return typed;
    }

    private static void put(Map<String, String> typed, String field, Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }
}
