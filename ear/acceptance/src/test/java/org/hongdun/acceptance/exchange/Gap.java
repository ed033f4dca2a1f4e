package org.hongdun.acceptance.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.server.Side;

/** Many enterprises submit at once: their filings and outbox rows stand in the portal's database as one commit. */
public final class Gap {

    /** Numbers below zero, which no sequence gives. */
    private static final AtomicLong IDS = new AtomicLong(-1);

    private final RunningSite site;

    public Gap(RunningSite site) {
        this.site = site;
    }

    /**
     * Submits one report of the year for each of so many companies that have none.
     *
     * @return the ids of the documents
     */
    public List<String> submit(int count, int reportYear) {
        List<String> documents = new ArrayList<>();
        try (Connection portal = site.site().connect(Side.PORTAL)) {
            portal.setAutoCommit(false);
            for (Map<String, Object> company : owing(count, reportYear)) {
                documents.add(submit(portal, company, reportYear, Instant.now()));
            }
            portal.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return documents;
    }

    /**
     * Submits like {@link #submit}, one report after the other at a fixed pace whatever becomes of them, each in a
     * transaction of its own.
     *
     * @return the ids of the documents with the instants at which they were due to be submitted
     */
    public Map<String, Instant> submitEvery(Duration pace, int count, int reportYear) {
        Map<String, Instant> documents = new LinkedHashMap<>();
        try (Connection portal = site.site().connect(Side.PORTAL)) {
            Instant due = Instant.now();
            for (Map<String, Object> company : owing(count, reportYear)) {
                LockSupport.parkUntil(due.toEpochMilli());
                documents.put(submit(portal, company, reportYear, due), due);
                due = due.plus(pace);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return documents;
    }

    private List<Map<String, Object>> owing(int count, int reportYear) {
        List<Map<String, Object>> companies = site.rows(
                Side.INTRANET,
                "select uniscid, entname from market_subject_version v where valid_to = date '9999-12-31'"
                        + " and recorded_to > current_timestamp and regstate = '1'"
                        + " and uniscid is not null and estdate < ? and enttype < '9000'"
                        + " and not exists (select 1 from inspection i where i.uniscid = v.uniscid and i.ancheyear = ?)"
                        + " order by uniscid",
                java.sql.Date.valueOf(reportYear + "-01-01"),
                reportYear);
        if (companies.size() < count) {
            throw new IllegalStateException("Only " + companies.size() + " companies owe a report for " + reportYear);
        }
        return companies.subList(0, count);
    }

    private static String submit(Connection portal, Map<String, Object> company, int reportYear, Instant now)
            throws SQLException {
        UUID filing = UUID.randomUUID();
        String document = UUID.randomUUID().toString();
        String code = company.get("uniscid").toString();
        byte[] body = report(filing, code, company.get("entname").toString(), reportYear, now)
                .toXml();
        long filingId = IDS.getAndDecrement();
        update(
                portal,
                "insert into annual_filing (id, version, filing_key, uniscid, report_year, filing_state, draft_revision,"
                        + " saved_at, changed_at, last_submission) values (?, 0, ?, ?, ?, 'SUBMITTED', 1, ?, ?, 1)",
                filingId,
                filing.toString(),
                code,
                reportYear,
                Timestamp.from(now),
                Timestamp.from(now));
        update(
                portal,
                "insert into filing_submission (id, version, filing_id, submission_no, client_key, document_id, report_xml,"
                        + " submitted_at) values (?, 0, ?, 1, ?, ?, ?, ?)",
                IDS.getAndDecrement(),
                filingId,
                UUID.randomUUID().toString(),
                document,
                new String(body, java.nio.charset.StandardCharsets.UTF_8),
                Timestamp.from(now));
        update(
                portal,
                "insert into exchange_outbox (id, version, document_id, document_type, recipient, business_key, body,"
                        + " body_length, state, created_at, attempts, resubmissions, duplicates)"
                        + " values (?, 0, ?, ?, 'intranet', ?, ?, ?, 'WAITING', ?, 0, 0, 0)",
                IDS.getAndDecrement(),
                document,
                AnnualReportFiled.TYPE,
                code,
                body,
                body.length,
                Timestamp.from(now));
        return document;
    }

    private static void update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private static AnnualReportFiled report(UUID filing, String code, String name, int year, Instant at) {
        BigDecimal some = new BigDecimal("100.00");
        return new AnnualReportFiled(
                filing,
                1,
                name,
                at,
                code,
                new AnnualReport(
                        new CreditCode(code),
                        year,
                        new AnnualReport.Contact("测试联系人", "020-81234567", "510000", "contact@example.com"),
                        AnnualReport.OperatingState.OPERATING,
                        "广州市天河区示例路1号",
                        new AnnualReport.Staff(10, 0, 2, 1),
                        new AnnualReportFigures(
                                some,
                                BigDecimal.ZERO.setScale(2),
                                BigDecimal.ZERO.setScale(2),
                                some,
                                some,
                                some,
                                some,
                                some,
                                some),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                List.of());
    }

    /** Waits until so many of the documents have arrived on the intranet. */
    public void awaitArrivals(List<String> documents, int count) {
        Patience.await(count + " arrivals", Duration.ofSeconds(120), () -> arrived(documents) >= count);
    }

    /** Reports that have ever been stored on the intranet, whatever became of them. */
    public long stored() {
        return site.number(
                Side.INTRANET, "select count(*) from exchange_inbox where document_type = ?", AnnualReportFiled.TYPE);
    }

    /** When the portal entered the receipts of the documents. */
    public Map<String, Instant> receipted(Set<String> documents) {
        Map<String, Instant> receipted = new HashMap<>();
        site.rows(
                        Side.PORTAL,
                        "select document_id, settled_at from exchange_outbox where state = 'RECEIPTED' and settled_at is not null")
                .forEach(row -> receipted.put(row.get("document_id").toString(), instant(row.get("settled_at"))));
        receipted.keySet().retainAll(documents);
        return receipted;
    }

    /** The servers write UTC, whatever zone this machine is in. */
    private static Instant instant(Object timestamp) {
        return ((Timestamp) timestamp).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    int arrived(List<String> documents) {
        return among(documents, Side.INTRANET, "select document_id from exchange_inbox where state = 'ACCEPTED'")
                .size();
    }

    /** Waits until the portal holds a receipt for each of the documents. */
    public void awaitReceipts(List<String> documents, Duration patience) {
        Patience.await(
                "receipts for " + documents.size() + " documents",
                patience,
                () -> among(documents, Side.PORTAL, "select document_id from exchange_outbox where state = 'RECEIPTED'")
                                .size()
                        == documents.size(),
                () -> whereTheyAre(documents));
    }

    private String whereTheyAre(List<String> documents) {
        Set<String> wanted = new HashSet<>(documents);
        StringBuilder where = new StringBuilder();
        for (Side side : Side.values()) {
            String table = side == Side.PORTAL ? "exchange_outbox" : "exchange_inbox";
            Map<String, Long> states =
                    site.rows(side, "select document_id, state, attempts, reason from " + table).stream()
                            .filter(row ->
                                    wanted.contains(row.get("document_id").toString()))
                            .collect(groupingBy(
                                    row -> row.get("state") + " after " + row.get("attempts") + " attempts "
                                            + row.get("reason"),
                                    TreeMap::new,
                                    counting()));
            where.append("; ").append(table).append(' ').append(states);
        }
        return where.append("; ")
                .append(site.rows(Side.PORTAL, "select * from exchange_lease"))
                .append(site.rows(Side.INTRANET, "select * from exchange_lease"))
                .toString();
    }

    /** The documents against what stands in the registry: one inspection with one report and one step each. Nobody else files for the year. */
    Ledger ledger(List<String> documents, int reportYear) {
        return Ledger.of(
                documents,
                site
                        .rows(
                                Side.INTRANET,
                                "select r.document_id from inspection i join inspection_report r on r.inspection_id = i.id"
                                        + " join inspection_step s on s.inspection_id = i.id where i.ancheyear = ?",
                                reportYear)
                        .stream()
                        .map(row -> row.get("document_id").toString())
                        .toList());
    }

    /** Enterprises on whose reports the intranet acted in another order than that in which the portal sent them. */
    Set<String> overtaken() {
        Map<String, Long> newest = new HashMap<>();
        Set<String> overtaken = new TreeSet<>();
        for (Map<String, Object> report : site.rows(
                Side.INTRANET,
                "select business_key, sequence_no from exchange_inbox where document_type = 'annual-report-filed.v1'"
                        + " and state = 'ACCEPTED' and sequence_no is not null order by settled_at, sequence_no")) {
            String enterprise = report.get("business_key").toString();
            long number = ((Number) report.get("sequence_no")).longValue();
            if (newest.merge(enterprise, number, Math::max) > number) {
                overtaken.add(enterprise);
            }
        }
        return overtaken;
    }

    private List<String> among(List<String> documents, Side side, String sql) {
        Set<String> wanted = new HashSet<>(documents);
        return site.rows(side, sql).stream()
                .map(row -> row.get("document_id").toString())
                .filter(wanted::contains)
                .toList();
    }
}
