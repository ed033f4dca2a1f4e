package org.hongdun.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FormField;

/** Writes registration matters into the intranet's tables. */
final class FilingRows {

    private static final Map<String, String> SERIES = Map.of(
            "ACCEPTANCE", "DJSL", "SUPPLEMENT", "DJBZ", "REFUSAL", "DJBS", "APPROVAL", "DJHZ", "REJECTION", "DJBH");

    private final Connection intranet;
    private final NumberSeal seal;
    private final List<Asked> asked;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Object>> heads = new ArrayList<>();
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final List<Map<String, Object>> papers = new ArrayList<>();
    private final List<Map<String, Object>> notices = new ArrayList<>();
    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final List<Map<String, Object>> certificates = new ArrayList<>();

    /** A line of the list of documents. */
    private record Asked(String matter, String kind, String regime, String item, String code) {

        boolean of(DemoFiling filing) {
            return matter.equals(filing.matter().name())
                    && (kind.equals("*") || kind.equals(filing.kind().name()))
                    && (regime.equals("*") || regime.equals(filing.regime().name()))
                    && (item.equals("*") || item.equals(filing.items()));
        }
    }

    FilingRows(Connection intranet, NumberSeal seal) throws SQLException {
        this.intranet = intranet;
        this.seal = seal;
        this.asked = asked(intranet);
    }

    private static List<Asked> asked(Connection intranet) throws SQLException {
        List<Asked> asked = new ArrayList<>();
        try (Statement statement = intranet.createStatement();
                ResultSet rows = statement.executeQuery("select matter, subject_kind, regime, change_item, doc_code"
                        + " from filing_document where is_required = "
                        + (Rows.isPostgresql(intranet) ? "true" : "1"))) {
            while (rows.next()) {
                asked.add(new Asked(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return asked;
    }

    void write(List<DemoFiling> filings) throws SQLException {
        for (DemoFiling filing : filings) {
            add(filing);
        }
        Rows.insert(intranet, "filing", heads);
        Rows.insert(intranet, "filing_step", steps);
        Rows.insert(intranet, "filing_paper", papers);
        Rows.insert(intranet, "filing_notice", notices);
        Rows.insert(intranet, "filing_claim", claims);
        Rows.insert(intranet, "filing_certificate", certificates);
        Rows.skip(intranet, "filing_seq", heads.size());
        Rows.skip(intranet, "filing_step_seq", steps.size());
        Rows.insert(
                intranet,
                "number_series",
                numbers.entrySet().stream()
                        .map(last -> Row.with("series_key", last.getKey())
                                .and("last_no", last.getValue())
                                .columns())
                        .toList());
    }

    private void add(DemoFiling filing) {
        long id = heads.size() + 1L;
        heads.add(head(id, filing));
        int stepNo = 0;
        for (DemoFiling.Step step : filing.steps()) {
            steps.add(Row.with("id", steps.size() + 1L)
                    .and("filing_id", id)
                    .and("step_no", ++stepNo)
                    .and("acted_at", step.at())
                    .and("status", step.status())
                    .and("officer_login", step.officer().login())
                    .and("officer_name", step.officer().name())
                    .and("opinion", step.content())
                    .columns());
            if (step.notice() != null) {
                notices.add(notice(id, filing, step));
            }
        }
        Set<String> codes = new LinkedHashSet<>();
        asked.stream().filter(document -> document.of(filing)).map(Asked::code).forEach(codes::add);
        codes.remove(filing.missing());
        codes.forEach(code ->
                papers.add(Row.with("filing_id", id).and("doc_code", code).columns()));
        filing.form()
                .certificateNumbers()
                .forEach((key, number) -> certificates.add(Row.with("filing_id", id)
                        .and("entry_key", key)
                        .and("cerno_sealed", seal.seal(number))
                        .and("cerno_key", seal.lookupKey(number))
                        .columns()));
        if (filing.isOpen() && filing.subject() != null) {
            claims.add(Row.with("claim_key", "S:" + filing.subject().id() + ":" + filing.items())
                    .and("filing_id", id)
                    .columns());
        }
    }

    private Map<String, Object> head(long id, DemoFiling filing) {
        DemoFiling.Step submitted = filing.steps().get(1);
        boolean made = filing.subject() != null;
        return Row.with("id", id)
                .and("lock_version", filing.steps().size() - 1)
                .and("client_key", key("opened", id))
                .and("submit_key", key("submitted", id))
                .and("filing_no", number("DJ", filing, submitted))
                .and("matter", filing.matter().name())
                .and("subject_kind", filing.kind().name())
                .and("change_items", filing.items())
                .and("channel", "COUNTER")
                .and("regime", filing.regime().name())
                .and("subject_id", made ? filing.subject().id() : null)
                .and("uniscid", made ? filing.subject().creditCode() : null)
                .and(
                        "entname",
                        filing.registered()
                                .text(FormField.NAME)
                                .or(() -> filing.form().text(FormField.NAME))
                                .or(() -> filing.form().text(FormField.LEGAL_REPRESENTATIVE))
                                .orElse(null))
                .and("unit_code", filing.branch())
                .and("unit_path", "/440100/" + filing.branch() + "/")
                .and("status", filing.status())
                .and("form_xml", text(filing.form().withoutCertificateNumbers().toXml()))
                .and("registered_xml", text(filing.registered().toXml()))
                .and("entered_by", submitted.officer().login())
                .and("entered_at", filing.steps().get(0).at())
                .and("submitted_at", submitted.at())
                .and("received_on", day(submitted))
                .and("accepted_on", filing.acceptedOn())
                .and("due_on", filing.dueOn())
                .and("supplemented", filing.status().equals("SUPPLEMENT"))
                .and("stopped", filing.status().equals("SUPPLEMENT"))
                .and(
                        "decided_at",
                        filing.steps().stream()
                                .filter(step -> List.of("APPROVED", "REJECTED", "REFUSED")
                                        .contains(step.status()))
                                .map(DemoFiling.Step::at)
                                .findFirst()
                                .orElse(null))
                .columns();
    }

    private Map<String, Object> notice(long id, DemoFiling filing, DemoFiling.Step step) {
        return Row.with("notice_no", number(SERIES.get(step.notice()), filing, step))
                .and("filing_id", id)
                .and("kind", step.notice())
                .and("issued_at", step.at())
                .and("issued_on", day(step))
                .and("officer_name", step.officer().name())
                .and("content", step.content())
                .columns();
    }

    private String number(String letters, DemoFiling filing, DemoFiling.Step step) {
        String series = letters + filing.branch() + day(step).getYear();
        return series + "%05d".formatted(numbers.merge(series, 1, Integer::sum));
    }

    private static LocalDate day(DemoFiling.Step step) {
        return step.at().atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }

    private static String key(String what, long id) {
        return UUID.nameUUIDFromBytes((what + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
