package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.Clocks;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** A company from its name to its end at the counter: clerk, examiner, approver and licence clerk each do their part. */
@OnTheSite
class RegistrationTripIT {

    private static final String NAME = "广州漱翎渡茶业有限公司";
    private static final String HEAD = id("44010619850203123");
    private static final LocalDate TODAY = LocalDate.now(Clocks.OFFICIAL_ZONE);

    private final RunningSite site;

    RegistrationTripIT(RunningSite site) {
        this.site = site;
    }

    private static String id(String first17) {
        return first17 + CitizenIdNumber.checkCharacter(first17);
    }

    @Test
    void a_company_is_established_licensed_changed_and_cancelled(People people) {
        Desk desk = new Desk(people);
        String reservation = desk.reserved(site, NAME, "C");
        String establishment = desk.entered("ESTABLISH", null, List.of(), establishment(reservation));
        desk.accept(establishment);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from filing where filing_no = ? and form_xml like ? and form_xml not like ?",
                        establishment,
                        "%漱翎渡%",
                        "%" + HEAD + "%"))
                .as("forms kept without a certificate number in clear")
                .isEqualTo(1);
        desk.decide(establishment);
        desk.licence(establishment);
        long subject = site.number(Side.INTRANET, "select subject_id from filing where filing_no = ?", establishment);
        assertThat(copies(subject, "ISSUED")).isEqualTo(2);

        String change = desk.entered("CHANGE", subject, List.of("DOMICILE", "LEGAL_REPRESENTATIVE"), change());
        desk.accept(change);
        desk.decide(change);
        desk.licence(change);
        assertThat(copies(subject, "REPLACED")).isEqualTo(2);
        assertThat(copies(subject, "ISSUED")).isEqualTo(2);

        desk.cardIssued(subject);
        String cancellation = desk.entered("CANCEL", subject, List.of(), cancellation());
        desk.accept(cancellation);
        desk.examine(cancellation);
        desk.copyHandedBack(subject);
        site.openCase(subject, "穗工商案字〔2026〕1号");
        desk.approve(cancellation, "HD-Z001");
        assertThat(state(subject)).as("nothing of a refused approval stays").isEqualTo("1");
        assertThat(copies(subject, "ISSUED")).isEqualTo(1);
        assertThat(cards(subject, "ACTIVE")).isEqualTo(1);

        desk.release(subject, "穗工商案字〔2026〕1号");
        desk.approve(cancellation, "准予登记通知书");
        assertThat(state(subject)).isEqualTo("4");
        assertThat(copies(subject, "RETURNED")).isEqualTo(1);
        assertThat(copies(subject, "VOID_ANNOUNCED")).isEqualTo(1);
        assertThat(cards(subject, "CANCELLED")).isEqualTo(1);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from post_holding where subject_id = ? and status in ('SOUGHT', 'HELD')",
                        subject))
                .as("posts")
                .isZero();
        desk.clerk.open("subject/view.xhtml?id=" + subject);
        assertThat(text(desk.clerk)).contains(NAME, "注销", "欧阳一龙");
    }

    @Test
    void who_moves_in_keeps_his_code_and_the_day_of_his_establishment(People people) {
        Desk desk = new Desk(people);
        String name = "广州瀛蓼矶茶业有限公司";
        Map<String, String> form = establishment(desk.reserved(site, name, "C"));
        form.put("name", name);
        form.put("otherAuthority", "佛山市市场监督管理局");
        form.put("creditCode", "91440605MA5QYD0199");
        form.put("establishedOn", "2015-03-18");

        String moving = desk.entered("MOVE_IN", null, List.of(), form);
        desk.accept(moving);
        desk.decide(moving);
        desk.licence(moving);

        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from market_subject_version v join licence l on l.subject_id = v.subject_id"
                                + " where v.uniscid = ? and v.estdate = ? and v.apprdate = ? and l.estdate = v.estdate"
                                + " and l.status = 'ISSUED'",
                        "91440605MA5QYD0199",
                        java.sql.Date.valueOf("2015-03-18"),
                        java.sql.Date.valueOf(TODAY)))
                .as("licences of the newcomer with the day of his establishment")
                .isEqualTo(2);
    }

    @Test
    void a_company_without_debts_is_cancelled_the_simple_way_after_its_announcement(People people) {
        Desk desk = new Desk(people);
        long subject = site.number(
                Side.INTRANET,
                "select max(v.subject_id) from market_subject_version v where v.regorg = '440106' and v.regstate = '1'"
                        + " and v.enttype = '1130' and v.recorded_to = timestamp '9999-12-31 00:00:00' and v.valid_to = date '9999-12-31'");

        site.openCase(subject, "穗工商案字〔2026〕2号");
        desk.drafted("SIMPLE_CANCEL", subject, List.of(), simpleCancellation());
        assertThat(desk.handedIn()).contains("HD-Z001");
        desk.release(subject, "穗工商案字〔2026〕2号");
        String number = desk.entered("SIMPLE_CANCEL", subject, List.of(), simpleCancellation());
        desk.accept(number);
        desk.decide(number);

        assertThat(state(subject)).isEqualTo("4");
    }

    @Test
    void an_annulled_change_never_held_and_the_subject_lives_on(People people) {
        Desk desk = new Desk(people);
        long subject = site.number(
                Side.INTRANET,
                "select min(v.subject_id) from market_subject_version v where v.regorg = '440106' and v.regstate = '1'"
                        + " and v.enttype = '1130' and v.recorded_to = timestamp '9999-12-31 00:00:00' and v.valid_to = date '9999-12-31'");
        String scope = scope(subject);
        String change = desk.entered("CHANGE", subject, List.of("SCOPE"), changeOfScope());
        desk.accept(change);
        desk.decide(change);
        assertThat(scope(subject)).isEqualTo("茶具销售。");

        desk.drafted("ANNUL", subject, List.of(), annulment("DJ440106209900001"));
        assertThat(desk.handedIn()).contains("登记簿中没有“DJ440106209900001”这一有效登记");
        String annulment = desk.entered("ANNUL", subject, List.of(), annulment(change));
        desk.accept(annulment);
        desk.decide(annulment);

        assertThat(state(subject)).isEqualTo("1");
        assertThat(scope(subject)).isEqualTo(scope);
    }

    @Test
    void the_decision_that_revokes_a_licence_has_all_its_effects_and_undone_it_never_held(People people) {
        Desk desk = new Desk(people);
        String decision = "穗工商天分处字〔2026〕12号";
        long subject = site.number(
                Side.INTRANET,
                "select max(i.subject_id) from inspection i join ic_card c on c.subject_id = i.subject_id"
                        + " join market_subject_version v on v.subject_id = i.subject_id where i.status = 'DECLARED'"
                        + " and i.unit_code = '440106' and c.status = 'ACTIVE' and v.enttype = '1130' and v.regstate = '1'"
                        + " and v.recorded_to = timestamp '9999-12-31 00:00:00' and v.valid_to = date '9999-12-31'");
        assertThat(copies(subject, "ISSUED")).isPositive();

        String revocation = desk.entered("REVOKE", subject, List.of(), revocation(decision));
        desk.accept(revocation);
        desk.decide(revocation);

        assertThat(state(subject)).isEqualTo("2");
        assertThat(creditClass(subject)).isEqualTo("D");
        assertThat(copies(subject, "ISSUED")).isZero();
        assertThat(copies(subject, "VOID_ANNOUNCED")).isPositive();
        assertThat(cards(subject, "ACTIVE")).isZero();
        assertThat(cards(subject, "REVOKED")).isEqualTo(1);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from ban_record where decision_no = ? and status = 'PROPOSED' and base_on = ?"
                                + " and person_hash is not null",
                        decision,
                        java.sql.Date.valueOf(TODAY.minusDays(1))))
                .as("bans proposed")
                .isEqualTo(1);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from inspection where subject_id = ? and status = 'REMOVED'",
                        subject))
                .as("inspections owed no longer")
                .isEqualTo(1);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from exchange_outbox where document_type in"
                                + " ('annual-report-decided.v1', 'public-subjects.v1') and business_key in"
                                + " (select uniscid from inspection where subject_id = ? union select pripid from market_subject where id = ?)",
                        subject,
                        subject))
                .as("documents for the portal")
                .isGreaterThanOrEqualTo(2);
        long filing = site.number(Side.INTRANET, "select id from filing where filing_no = ?", revocation);
        desk.clerk.open("filing/notice.xhtml?kind=APPROVAL&id=" + filing);
        assertThat(text(desk.clerk)).contains("吊销营业执照登记通知书", "清算");

        String annulment = desk.entered("ANNUL", subject, List.of(), annulment(decision));
        desk.accept(annulment);
        desk.decide(annulment);
        assertThat(state(subject)).isEqualTo("1");
        assertThat(creditClass(subject)).isNotEqualTo("D");
    }

    private String creditClass(long subject) {
        return text(
                "select creditlevel from market_subject_version where subject_id = ? and valid_to = date '9999-12-31'"
                        + " and recorded_to = timestamp '9999-12-31 00:00:00'",
                subject);
    }

    private static Map<String, String> revocation(String decision) {
        return Map.of(
                "penaltyDecision",
                decision,
                "servedOn",
                TODAY.minusDays(1).toString(),
                "grounds",
                "提交虚假材料取得登记，情节严重",
                "applicant",
                "天河分局经检科",
                "applicantPhone",
                "02087654321");
    }

    private String scope(long subject) {
        return text(
                "select cast(opscope as varchar(4000)) from market_subject_version where subject_id = ? and valid_to = date '9999-12-31'"
                        + " and recorded_to = timestamp '9999-12-31 00:00:00'",
                subject);
    }

    private String state(long subject) {
        return text(
                "select regstate from market_subject_version where subject_id = ? and valid_to = date '9999-12-31'"
                        + " and recorded_to = timestamp '9999-12-31 00:00:00'",
                subject);
    }

    private String text(String sql, Object argument) {
        return String.valueOf(site.rows(Side.INTRANET, sql, argument)
                .get(0)
                .values()
                .iterator()
                .next());
    }

    private long cards(long subject, String state) {
        return site.number(
                Side.INTRANET, "select count(*) from ic_card where subject_id = ? and status = ?", subject, state);
    }

    private long copies(long subject, String state) {
        return site.number(
                Side.INTRANET, "select count(*) from licence where subject_id = ? and status = ?", subject, state);
    }

    private static Map<String, String> establishment(String reservation) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("reservationNo", reservation);
        form.put("name", NAME);
        form.put("typeCode", "1130");
        form.put("legalRepresentative", "司徒晓岚");
        form.put("legalRepresentativeId", HEAD);
        form.put("capital", "100");
        form.put("operatingFrom", TODAY.toString());
        form.put("domicile", "广州市天河区石牌西路77号");
        form.put("district", "440106");
        form.put("scope", "茶叶销售；茶具销售。");
        form.put("section", "C");
        form.put("industryCode", "1530");
        form.put("staff", "5");
        form.put("applicant", "陈静");
        form.put("applicantPhone", "13800138001");
        form.put("investors.0.name", "司徒晓岚");
        form.put("investors.0.certificateNo", HEAD);
        form.put("investors.0.subscribed", "100");
        form.put("investors.0.dueOn", TODAY.plusYears(4).toString());
        form.put("investors.0.share", "100");
        return form;
    }

    private static Map<String, String> change() {
        return Map.of(
                "decidedOn", TODAY.minusDays(2).toString(),
                "domicile", "广州市天河区天河路385号",
                "district", "440106",
                "legalRepresentative", "欧阳一龙",
                "legalRepresentativeId", id("44010619790815331"),
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static Map<String, String> changeOfScope() {
        return Map.of(
                "decidedOn", TODAY.minusDays(2).toString(),
                "scope", "茶具销售。",
                "section", "F",
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static Map<String, String> annulment(String of) {
        return Map.of(
                "annulledMatter", of,
                "grounds", "冒用他人身份取得登记",
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static Map<String, String> simpleCancellation() {
        return Map.of(
                "cancelReason", "未发生债权债务",
                "simpleAnnouncedOn", TODAY.minusDays(30).toString(),
                "commitment", "true",
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static Map<String, String> cancellation() {
        return Map.of(
                "cancelReason", "股东决定解散",
                "liquidationAnnouncedOn", TODAY.minusDays(100).toString(),
                "liquidationEndedOn", TODAY.minusDays(3).toString(),
                "taxCleared", "true",
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static String text(Person person) {
        return person.page().locator("main").innerText();
    }
}
