package org.hongdun.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.Sm3;

/** The demo city's barred persons, licences, paper and IC cards, all in the guided branch. */
public final class DemoGate {

    private static final String UNIT = "440106";
    private static final String PATH = "/440100/440106/";
    private static final int LICENSED = 16;
    private static final int SHEETS = 60;
    private static final int BLANKS = 24;
    private static final String CLERK = "licence.clerk";
    private static final String CLERK_NAME = "贺敏";

    private record Company(
            long id,
            String code,
            String regno,
            String name,
            String lerep,
            BigDecimal capital,
            LocalDate established,
            String domicile,
            String scope) {}

    private final Connection intranet;
    private final NumberSeal seal;
    private final Instant now;
    private final LocalDate today;

    private DemoGate(Connection intranet, NumberSeal seal, Instant now) {
        this.intranet = intranet;
        this.seal = seal;
        this.now = now;
        this.today = now.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }

    /**
     * Adds the rows to an intranet database that has its demo subjects; does nothing when there are bans already. Commits.
     *
     * @param seal with the key of the installation
     */
    public static void load(Connection intranet, NumberSeal seal) throws SQLException {
        if (Rows.number(intranet, "select count(*) from ban_record") > 0) {
            return;
        }
        DemoGate gate =
                new DemoGate(intranet, seal, Clock.system(Clocks.OFFICIAL_ZONE).instant());
        List<Company> companies = gate.companies();
        gate.bans(companies);
        gate.paper();
        gate.licences(companies);
        gate.cards(companies);
        intranet.commit();
    }

    private List<Company> companies() throws SQLException {
        List<Company> companies = new ArrayList<>();
        try (Statement statement = intranet.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select s.id, v.uniscid, v.regno, v.entname, v.lerep, v.regcap, v.estdate,"
                                + " v.dom, v.opscope from market_subject s join market_subject_version v on v.subject_id = s.id"
                                + " and v.valid_to = date '9999-12-31' and v.recorded_to = timestamp '9999-12-31 00:00:00'"
                                + " where v.regorg = '" + UNIT
                                + "' and v.regstate = '1' and v.enttype = '1130' and v.uniscid is not null order by s.id")) {
            while (rows.next() && companies.size() < LICENSED) {
                companies.add(new Company(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getBigDecimal(6),
                        rows.getDate(7).toLocalDate(),
                        rows.getString(8),
                        rows.getString(9)));
            }
        }
        return companies;
    }

    private void bans(List<Company> companies) throws SQLException {
        List<Map<String, Object>> bans = new ArrayList<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        String list = "RXD" + today.getYear() + "-000001";
        String[] names = {"段志高", "尹立群", "戴少华", "毛建军", "廖永昌", "侯春生", "姚敬业", "邹文彬"};
        for (int i = 0; i < names.length; i++) {
            boolean quarantined = i >= 6;
            LocalDate base = today.minusMonths(5L * i + 2).minusYears(i == 5 ? 4 : 0);
            bans.add(
                    ban(bans.size() + 1L, list + "-" + (i + 2), names[i], 10 + i, quarantined ? null : base, "IMPORTED")
                            .and("status", quarantined ? "QUARANTINED" : "IN_FORCE")
                            .and("missing", quarantined ? "DATE" : null)
                            .and("entered_by", "gate.keeper")
                            .and("entered_name", "向文博")
                            .and("entered_at", now.minus(9, ChronoUnit.DAYS))
                            .columns());
            lines.add(Row.with("id", lines.size() + 1L)
                    .and("import_id", 1L)
                    .and("line_no", i + 2)
                    .and(
                            "line_text",
                            names[i] + ",身份证," + masked(10 + i) + ",,吊销营业执照," + (quarantined ? "" : base)
                                    + ",某公司,穗工商处字〔" + base.getYear() + "〕" + (100 + i) + "号")
                    .and("fate", quarantined ? "QUARANTINED" : "TAKEN")
                    .and("error_code", quarantined ? "HD-G014" : null)
                    .and("ban_id", (long) bans.size())
                    .columns());
        }
        lines.add(Row.with("id", lines.size() + 1L)
                .and("import_id", 1L)
                .and("line_no", names.length + 2)
                .and("line_text", names[0] + ",身份证," + masked(10) + ",,吊销营业执照," + today.minusMonths(2) + ",某公司,穗工商处字重报")
                .and("fate", "DUPLICATE")
                .and("error_code", "HD-G012")
                .and("ban_id", 1L)
                .columns());
        for (int i = 0; i < 2; i++) {
            bans.add(ban(
                            bans.size() + 1L,
                            "RX" + today.getYear() + "-00000" + (i + 1),
                            i == 0 ? "江永泉" : "康世昌",
                            30 + i,
                            today.minusDays(20L + i),
                            "ENTERED")
                    .and("status", "PROPOSED")
                    .and("missing", null)
                    .and("entered_by", "gate.keeper")
                    .and("entered_name", "向文博")
                    .and("entered_at", now.minus(1L + i, ChronoUnit.DAYS))
                    .columns());
        }
        Rows.insert(
                intranet,
                "ban_import",
                List.of(Row.with("id", 1L)
                        .and("lock_version", 1)
                        .and("import_no", list)
                        .and("file_name", "任职限制名单.csv")
                        .and("content_sm3", Sm3.of(list))
                        .and("issuing_unit", "市中级人民法院")
                        .and("paper_no", "穗中法函〔" + today.getYear() + "〕31号")
                        .and("imported_by", "gate.keeper")
                        .and("imported_name", "向文博")
                        .and("imported_at", now.minus(9, ChronoUnit.DAYS))
                        .and("header_text", "姓名,证件类型,证件号码,出生日期,事由,起算日期,企业名称,文书编号")
                        .and("line_count", lines.size())
                        .and("finished_at", now.minus(9, ChronoUnit.DAYS))
                        .columns()));
        Rows.insert(intranet, "ban_record", bans);
        Rows.insert(intranet, "ban_import_line", lines);
        posts(companies, names);
        Rows.skip(intranet, "ban_import_seq", 1);
        Rows.skip(intranet, "ban_record_seq", bans.size());
        Rows.skip(intranet, "ban_import_line_seq", lines.size());
        series("RX", 2);
        series("RXD", 1);
    }

    private Row ban(long id, String number, String name, int person, LocalDate base, String origin) {
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("ban_no", number)
                .and(person(name, person))
                .and("ground", "LICENCE_REVOKED")
                .and("regime", "NEW")
                .and("source_subject", "广州市已吊销示例有限公司")
                .and("decision_no", "穗工商处字〔" + today.getYear() + "〕" + (100 + id) + "号")
                .and("base_on", base)
                .and("starts_on", base)
                .and("ends_on", base == null ? null : base.plusYears(3))
                .and("issuing_unit", origin.equals("ENTERED") ? "天河分局" : "市中级人民法院")
                .and("origin", origin)
                .and("duplicate_key", Sm3.of("demo" + id));
    }

    private void posts(List<Company> companies, String[] barred) throws SQLException {
        List<Map<String, Object>> posts = new ArrayList<>();
        List<Map<String, Object>> hits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Company company = companies.get(i);
            boolean met = i < 3;
            posts.add(Row.with("id", i + 1L)
                    .and("lock_version", 0)
                    .and(person(met ? barred[i] : company.lerep(), met ? 10 + i : 50 + i))
                    .and("post", met && i > 0 ? "DIRECTOR" : "LEGAL_REP")
                    .and("subject_id", company.id())
                    .and("subject_name", company.name())
                    .and("unit_path", PATH)
                    .and("filing_no", null)
                    .and("status", "HELD")
                    .and("since", now.minus(400, ChronoUnit.DAYS))
                    .columns());
            if (met) {
                hits.add(Row.with("id", i + 1L)
                        .and("lock_version", 0)
                        .and("ban_id", i + 1L)
                        .and("holding_id", i + 1L)
                        .and("weight", i == 0 ? "BLOCK" : "WARNING")
                        .and("found_at", now.minus(9, ChronoUnit.DAYS))
                        .and("found_on", "BAN")
                        .and("status", "OPEN")
                        .columns());
            }
        }
        Rows.insert(intranet, "post_holding", posts);
        Rows.insert(intranet, "ban_hit", hits);
        Rows.skip(intranet, "post_holding_seq", posts.size());
        Rows.skip(intranet, "ban_hit_seq", hits.size());
    }

    private Map<String, Object> person(String name, int number) {
        CitizenIdNumber id = citizen(number);
        return Row.with("person_hash", seal.lookupKey(id.value()))
                .and("name_birth_hash", seal.lookupKey(name + "|" + id.birthDate()))
                .and("person_name", name)
                .and("certype", "10")
                .and("cerno_masked", id.masked())
                .and("birth_date", id.birthDate())
                .columns();
    }

    private static String masked(int number) {
        return citizen(number).masked();
    }

    private static CitizenIdNumber citizen(int number) {
        String first17 =
                "440106" + (1960 + number % 35) + "0" + (1 + number % 9) + (10 + number % 18) + "0" + (10 + number);
        return new CitizenIdNumber(first17 + CitizenIdNumber.checkCharacter(first17));
    }

    private void paper() throws SQLException {
        List<Map<String, Object>> sheets = new ArrayList<>();
        List<Map<String, Object>> moves = new ArrayList<>();
        for (String kind : List.of("ORIGINAL", "DUPLICATE")) {
            for (int number = 1; number <= SHEETS; number++) {
                boolean spoilt = number > SHEETS - 2;
                sheets.add(Row.with("id", sheets.size() + 1L)
                        .and("lock_version", 0)
                        .and("paper_kind", kind)
                        .and("prefix", kind.equals("ORIGINAL") ? "GZA" : "GZB")
                        .and("serial_no", (long) number)
                        .and("unit_code", UNIT)
                        .and("status", spoilt ? "VOID" : number <= LICENSED ? "USED" : "BLANK")
                        .and("void_reason", spoilt ? "印刷模糊" : null)
                        .and("changed_at", now.minus(200, ChronoUnit.DAYS))
                        .columns());
            }
            moves.add(Row.with("id", moves.size() + 1L)
                    .and("move_no", "ZY" + today.getYear() + "-00000" + (moves.size() + 1))
                    .and("kind", "STOCK_IN")
                    .and("paper_kind", kind)
                    .and("prefix", kind.equals("ORIGINAL") ? "GZA" : "GZB")
                    .and("first_no", 1L)
                    .and("last_no", (long) SHEETS)
                    .and("paper_count", SHEETS)
                    .and("to_unit", UNIT)
                    .and("reason", "年度领用")
                    .and("paper_ref", "送货单 0731")
                    .and("officer_login", CLERK)
                    .and("officer_name", CLERK_NAME)
                    .and("moved_at", now.minus(200, ChronoUnit.DAYS))
                    .columns());
        }
        Rows.insert(intranet, "licence_paper", sheets);
        Rows.insert(intranet, "licence_paper_move", moves);
        Rows.skip(intranet, "licence_paper_seq", sheets.size());
        Rows.skip(intranet, "licence_paper_move_seq", moves.size());
        series("ZY", moves.size());
    }

    private void licences(List<Company> companies) throws SQLException {
        List<Map<String, Object>> licences = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            for (int i = 0; i < companies.size(); i++) {
                Company company = companies.get(i);
                long id = licences.size() + 1L;
                String state =
                        copy == 1 && i == 2 ? "LOST" : copy == 1 && i == 3 ? "SEIZED" : i == 15 ? "PRINTED" : "ISSUED";
                licences.add(licence(id, copy, i, company, state));
                events.add(event(events.size() + 1L, id, 1, "PRINT", "PRINTED", 121));
                if (!state.equals("PRINTED")) {
                    events.add(event(events.size() + 1L, id, 2, "ISSUE", "ISSUED", 120));
                }
                if (state.equals("LOST") || state.equals("SEIZED")) {
                    events.add(
                            event(events.size() + 1L, id, 3, state.equals("LOST") ? "REPORT_LOSS" : "SEIZE", state, 2));
                }
            }
        }
        Rows.insert(intranet, "licence", licences);
        Rows.insert(intranet, "licence_event", events);
        Rows.skip(intranet, "licence_seq", licences.size());
        Rows.skip(intranet, "licence_event_seq", events.size());
        series("ZZ", licences.size());
    }

    private Map<String, Object> licence(long id, int copy, int i, Company company, String state) {
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("licence_no", String.format("ZZ%d-%06d", today.getYear(), id))
                .and("subject_id", company.id())
                .and("kind", copy == 0 ? "ORIGINAL" : "DUPLICATE")
                .and("duplicate_no", copy)
                .and("issue_no", 1)
                .and("paper_id", (long) copy * SHEETS + i + 1)
                .and("paper_serial", String.format(copy == 0 ? "GZA%08d" : "GZB%08d", i + 1))
                .and("status", state)
                .and("uniscid", company.code())
                .and("regno", company.regno())
                .and("entname", company.name())
                .and("type_name", "有限责任公司(自然人投资或控股)")
                .and("lerep", company.lerep())
                .and("capital_text", company.capital().stripTrailingZeros().toPlainString())
                .and("estdate", company.established())
                .and("opfrom", company.established())
                .and("dom", company.domicile())
                .and("opscope", company.scope())
                .and("authority_name", "广州市工商行政管理局天河分局")
                .and("unit_code", UNIT)
                .and("unit_path", PATH)
                .and("issued_on", today.minusDays(120))
                .and("seized_due_on", state.equals("SEIZED") ? today.plusDays(8) : null)
                .and("open_key", company.id() + "-" + copy)
                .columns();
    }

    private Map<String, Object> event(long id, long licence, int number, String event, String state, int daysAgo) {
        return Row.with("id", id)
                .and("licence_id", licence)
                .and("event_no", number)
                .and("event", event)
                .and("status", state)
                .and("happened_at", now.minus(daysAgo, ChronoUnit.DAYS))
                .and("officer_login", CLERK)
                .and("officer_name", CLERK_NAME)
                .and("reason", event.equals("SEIZE") ? "核对登记事项" : event.equals("REPORT_LOSS") ? "企业报失" : "核准登记")
                .and("paper_ref", "登字 " + licence)
                .columns();
    }

    private void cards(List<Company> companies) throws SQLException {
        List<Map<String, Object>> cards = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (int i = 0; i < companies.size() + BLANKS; i++) {
            long id = i + 1L;
            Company company = i < companies.size() ? companies.get(i) : null;
            String state =
                    company == null ? "BLANK" : i == 2 ? "LOST" : i == 4 ? "SUSPENDED" : i == 15 ? "MADE" : "ACTIVE";
            int daysAgo = 20 * i + 10;
            cards.add(card(id, company, state, daysAgo));
            if (company != null) {
                events.add(step(events.size() + 1L, id, 1, "PERSONALISE", "BLANK", "MADE", daysAgo + 1));
                if (!state.equals("MADE")) {
                    events.add(step(events.size() + 1L, id, 2, "ISSUE", "MADE", "ACTIVE", daysAgo));
                }
                if (state.equals("LOST") || state.equals("SUSPENDED")) {
                    events.add(step(
                            events.size() + 1L,
                            id,
                            3,
                            state.equals("LOST") ? "REPORT_LOSS" : "SUSPEND",
                            "ACTIVE",
                            state,
                            3));
                }
            }
        }
        Rows.insert(intranet, "ic_card", cards);
        Rows.insert(intranet, "ic_card_event", events);
        Rows.skip(intranet, "ic_card_seq", cards.size());
        Rows.skip(intranet, "ic_card_event_seq", events.size());
    }

    private Map<String, Object> card(long id, Company company, String state, int daysAgo) {
        boolean issued = company != null && !state.equals("MADE");
        return Row.with("id", id)
                .and("lock_version", 0)
                .and("card_no", String.format("GZ4401060%05d", id))
                .and("status", state)
                .and("unit_code", UNIT)
                .and("unit_path", PATH)
                .and("subject_id", company == null ? null : company.id())
                .and("duplicate_no", company == null ? null : 1)
                .and("uniscid", company == null ? null : company.code())
                .and("entname", company == null ? null : company.name())
                .and("lerep", company == null ? null : company.lerep())
                .and("issued_on", issued ? today.minusDays(daysAgo) : null)
                .and("expires_on", issued ? today.minusDays(daysAgo).plusYears(5) : null)
                .and("pin_failures", id == 6 ? 6 : 0)
                .and("suspended_for", state.equals("SUSPENDED") ? "CASE" : null)
                .and("lost_on", state.equals("LOST") ? today.minusDays(3) : null)
                .and("changed_at", now.minus(daysAgo, ChronoUnit.DAYS))
                .and("open_key", state.equals("MADE") || state.equals("ACTIVE") ? company.id() + "-1" : null)
                .columns();
    }

    private Map<String, Object> step(
            long id, long card, int number, String event, String before, String after, int daysAgo) {
        return Row.with("id", id)
                .and("card_id", card)
                .and("event_no", number)
                .and("event", event)
                .and("status_before", before)
                .and("status", after)
                .and("happened_at", now.minus(daysAgo, ChronoUnit.DAYS))
                .and("happened_on", today.minusDays(daysAgo))
                .and("officer_login", "card.clerk")
                .and("officer_name", "倪卓然")
                .and("reason", event.equals("SUSPEND") ? "立案调查" : event.equals("REPORT_LOSS") ? "企业报失" : "企业申请")
                .and("paper_ref", "卡申 " + card)
                .columns();
    }

    private void series(String letters, int last) throws SQLException {
        Rows.insert(
                intranet,
                "number_series",
                List.of(Row.with("series_key", letters + today.getYear())
                        .and("last_no", last)
                        .columns()));
    }
}
