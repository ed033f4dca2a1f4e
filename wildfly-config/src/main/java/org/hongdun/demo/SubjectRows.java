package org.hongdun.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.crypto.NumberSeal;

/** Market subjects as rows of the register: acts, what they set, what was known of them when, and their lists. */
final class SubjectRows {

    /** The tables that are filled, each before those that refer to it. */
    static final List<String> TABLES = List.of(
            "market_subject",
            "subject_act",
            "subject_act_item",
            "market_subject_version",
            SubjectLines.PERSON,
            SubjectLines.INVESTOR,
            SubjectLines.SCOPE,
            SubjectLines.CONTACT);

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final Instant KNOWN = Instant.parse("9999-12-31T00:00:00Z");
    private static final List<String> REGISTRARS = List.of("陈志强", "黄丽华", "李伟明", "林晓敏", "梁建华", "何惠玲");

    /** Items whose column has another name. */
    private static final Map<String, String> ITEMS = Map.of(
            "persons_no", "PERSONS",
            "investors_no", "INVESTORS",
            "scope_no", "SCOPE",
            "contacts_no", "CONTACTS",
            "industry_edition", "EDITION");

    private static final int FLUSH_EVERY = 5000;

    private final Bulk bulk;
    private final NumberSeal seal;
    private long subjects;
    private long versions;

    SubjectRows(Bulk bulk, NumberSeal seal) {
        this.bulk = bulk;
        this.seal = seal;
    }

    void add(DemoSubject subject) throws SQLException {
        bulk.row(
                "market_subject",
                Row.with("id", subject.id())
                        .and("lock_version", 0)
                        .and("pripid", subject.pripid())
                        .and("uniscid", subject.creditCode())
                        .and("version_no", subject.versions().size())
                        .and("published_version", 0)
                        .columns());
        for (int actNo = 1; actNo <= subject.versions().size(); actNo++) {
            bulk.row("subject_act", act(subject, actNo));
            if (actNo > 1) {
                items(subject, actNo);
            }
            versions(subject, actNo);
            lists(subject, actNo);
        }
        if (++subjects % FLUSH_EVERY == 0) {
            bulk.flush();
        }
    }

    /** The application goes on behind the ids used here. */
    void skipSequences(Connection intranet) throws SQLException {
        Rows.skip(intranet, "market_subject_seq", subjects);
        Rows.skip(intranet, "market_subject_version_seq", versions);
    }

    private void lists(DemoSubject subject, int actNo) throws SQLException {
        for (Map.Entry<String, List<Map<String, Object>>> list :
                subject.versions().get(actNo - 1).lists().entrySet()) {
            int lineNo = 0;
            for (Map<String, Object> line : list.getValue()) {
                Map<String, Object> columns = new LinkedHashMap<>();
                columns.put("subject_id", subject.id());
                columns.put("act_no", actNo);
                columns.put("line_no", ++lineNo);
                line.forEach((column, value) -> {
                    if (column.equals(SubjectLines.NUMBER)) {
                        columns.put("cerno_sealed", seal.seal((String) value));
                        columns.put("cerno_key", seal.lookupKey((String) value));
                    } else {
                        columns.put(column, value);
                    }
                });
                bulk.row(list.getKey(), columns);
            }
        }
    }

    private static Map<String, Object> act(DemoSubject subject, int actNo) {
        SubjectVersion version = subject.versions().get(actNo - 1);
        return Row.with("subject_id", subject.id())
                .and("act_no", actNo)
                .and("kind", kind(version, actNo))
                .and("altitem", version.matter())
                .and("effective_on", version.from())
                .and("recorded_at", recordedAt(subject, actNo))
                .and("officer_login", "registrar." + version.get("regorg"))
                .and("officer_name", registrar(subject, actNo))
                .and("unit_code", version.get("regorg"))
                .columns();
    }

    private static String registrar(DemoSubject subject, int actNo) {
        return REGISTRARS.get((int) ((subject.id() + actNo) % REGISTRARS.size()));
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

    private void items(DemoSubject subject, int actNo) throws SQLException {
        Map<String, Object> before = subject.versions().get(actNo - 2).columns();
        Map<String, Object> after = subject.versions().get(actNo - 1).columns();
        for (Map.Entry<String, Object> set : after.entrySet()) {
            Object was = before.get(set.getKey());
            String item = ITEMS.getOrDefault(set.getKey(), set.getKey().toUpperCase(Locale.ROOT));
            boolean list = SubjectLines.COLUMNS.containsValue(set.getKey());
            if (!Objects.equals(set.getValue(), was)) {
                bulk.row(
                        "subject_act_item",
                        Row.with("subject_id", subject.id())
                                .and("act_no", actNo)
                                .and("item", item)
                                .and("altbe", list ? null : text(was))
                                .and("altaf", list ? summary(subject, actNo, set.getKey()) : text(set.getValue()))
                                .columns());
            }
        }
    }

    private static String summary(DemoSubject subject, int actNo, String column) {
        return subject.versions().get(actNo - 1).lists().entrySet().stream()
                .filter(list -> SubjectLines.COLUMNS.get(list.getKey()).equals(column))
                .flatMap(list -> list.getValue().stream())
                .map(SubjectRows::summary)
                .collect(Collectors.joining("; "));
    }

    private static String summary(Map<String, Object> line) {
        return Stream.of("post", "person_name", "inv", "conprop", "scope_text")
                .map(line::get)
                .filter(Objects::nonNull)
                .map(value -> value instanceof BigDecimal share ? text(share) + "%" : value.toString())
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal amount
                ? amount.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    /** What an act makes known: its own version without end, and from then on the one before it with its end. */
    private void versions(DemoSubject subject, int actNo) throws SQLException {
        boolean last = actNo == subject.versions().size();
        if (actNo > 1) {
            LocalDate ended = subject.versions().get(actNo - 1).from();
            bulk.row("market_subject_version", version(++versions, subject, actNo - 1, actNo, ended, KNOWN));
        }
        Instant until = last ? KNOWN : recordedAt(subject, actNo + 1);
        bulk.row("market_subject_version", version(++versions, subject, actNo, actNo, OPEN, until));
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
}
