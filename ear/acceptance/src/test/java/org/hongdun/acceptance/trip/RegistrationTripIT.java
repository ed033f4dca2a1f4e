package org.hongdun.acceptance.trip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String reservation = reserved(desk);
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

    private String reserved(Desk desk) {
        desk.clerk.open("name/check.xhtml?section=C&name=" + URLEncoder.encode(NAME, UTF_8));
        desk.clerk.page().locator("#apply\\:applicant").fill("陈静");
        desk.clerk.page().locator("#apply\\:submit").click();
        desk.clerk.settle();
        long application = site.number(Side.INTRANET, "select max(id) from name_application where name_full = ?", NAME);
        for (Person officer : List.of(desk.examiner, desk.approver)) {
            officer.open("name/view.xhtml?id=" + application);
            officer.page().locator("#decision\\:agree").click();
            officer.settle();
        }
        return text("select application_no from name_application where id = ?", application);
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

    /** The officers at their windows. */
    private static final class Desk {

        private static final Pattern NUMBER = Pattern.compile("DJ\\d+");

        private final Person clerk;
        private final Person examiner;
        private final Person approver;
        private final Person printer;
        private final Person cardClerk;
        private final Person lawyer;

        Desk(People people) {
            clerk = people.officer("reg.clerk");
            examiner = people.officer("reg.examiner");
            approver = people.officer("reg.approver");
            printer = people.officer("licence.clerk");
            cardClerk = people.officer("card.clerk");
            lawyer = people.officer("legal.city");
        }

        /** @return the number of the matter that was submitted */
        String entered(String matter, Long subject, List<String> items, Map<String, String> form) {
            drafted(matter, subject, items, form);
            String told = handedIn();
            Matcher number = NUMBER.matcher(told);
            assertThat(number.find()).as(told).isTrue();
            assertThat(told).contains("待受理");
            return number.group();
        }

        void drafted(String matter, Long subject, List<String> items, Map<String, String> form) {
            clerk.open("filing/new.xhtml" + (subject == null ? "" : "?subject=" + subject));
            clerk.page().locator("#wizard\\:matter").selectOption(matter);
            clerk.settle();
            if (subject == null) {
                clerk.page().locator("#wizard\\:kind").selectOption("LIMITED_COMPANY");
            }
            items.forEach(item -> clerk.page()
                    .locator("#wizard\\:items input[value=" + item + "]")
                    .check());
            clerk.page().locator("#wizard\\:open").click();
            clerk.page().waitForURL(Pattern.compile("filing/edit"));
            clerk.settle();
            form.forEach(this::fill);
            clerk.settle();
            for (Locator box :
                    clerk.page().locator(".fl-checks input[type=checkbox]").all()) {
                box.check();
            }
            clerk.settle();
        }

        /** @return what the page says */
        String handedIn() {
            clerk.page().locator("#form\\:submit").click();
            clerk.settle();
            return text(clerk);
        }

        private void fill(String field, String value) {
            Locator input = clerk.page().locator("[data-field='" + field + "']");
            String kind = String.valueOf(input.evaluate("e => e.tagName + (e.type || '')"));
            if (kind.startsWith("SELECT")) {
                input.selectOption(value);
            } else if (kind.endsWith("checkbox")) {
                input.check();
            } else {
                input.fill(value);
                input.blur();
            }
        }

        void accept(String number) {
            act(clerk, number, "", "accept", "已受理");
        }

        void decide(String number) {
            examine(number);
            approve(number, "准予登记通知书");
        }

        void examine(String number) {
            act(examiner, number, null, "takeUp", "审查中");
            act(examiner, number, "经审查，符合登记条件。", "examined", "待核准");
        }

        void approve(String number, String told) {
            act(approver, number, "", "approve", told);
        }

        void cardIssued(long subject) {
            cardClerk.open("iccard/make.xhtml?subject=" + subject);
            cardClerk.page().locator("#make\\:duplicate_input").fill("1");
            cardClerk.page().locator("#make\\:paper").fill("IC1");
            cardClerk.page().locator("#make\\:reason").fill("申请");
            cardClerk.page().locator("#make\\:do").click();
            cardClerk.page().waitForURL(Pattern.compile("iccard/view"));
            enter(cardClerk, "发卡");
        }

        /** The enterprise hands its duplicate back. */
        void copyHandedBack(long subject) {
            printer.open("subject/view.xhtml?id=" + subject + "&tab=licences");
            printer.page()
                    .locator("main tr")
                    .filter(new Locator.FilterOptions().setHasText("副本"))
                    .filter(new Locator.FilterOptions().setHasText("已发"))
                    .locator("a")
                    .first()
                    .click();
            printer.page().waitForURL(Pattern.compile("licence/view"));
            enter(printer, "缴回");
        }

        private static void enter(Person officer, String event) {
            officer.settle();
            officer.page().locator("#act\\:reason").fill("申请");
            officer.page().locator("#act\\:paper").fill("登1");
            officer.page()
                    .locator("#act button")
                    .filter(new Locator.FilterOptions().setHasText(event))
                    .click();
            officer.settle();
        }

        void release(long subject, String caseNo) {
            lawyer.open("lock/list.xhtml?subject=" + subject);
            lawyer.page().locator("#locks\\:reason").fill("案件已结");
            lawyer.page()
                    .locator("#locks section")
                    .filter(new Locator.FilterOptions().setHasText(caseNo))
                    .locator("button")
                    .click();
            lawyer.settle();
            assertThat(text(lawyer)).contains("已解除", "案件已结");
        }

        void licence(String number) {
            act(printer, number, null, "printLicence", "已制照");
            act(printer, number, null, "issue", "已发照");
            act(clerk, number, null, "archive", "已归档");
        }

        private static void act(Person officer, String number, String opinion, String button, String told) {
            officer.open("filing/list.xhtml?text=" + number);
            officer.page()
                    .locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .first()
                    .click();
            officer.page().waitForURL(Pattern.compile("filing/view"));
            officer.settle();
            if (opinion != null) {
                officer.page().locator("#decision\\:opinion").fill(opinion);
            }
            officer.page().locator("#decision\\:" + button).click();
            officer.settle();
            assertThat(officer.page().locator("body").innerText()).contains(told);
        }
    }
}
