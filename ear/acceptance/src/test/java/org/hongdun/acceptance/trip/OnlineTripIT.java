package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.PostForm;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** A household is opened on line: applied for, supplemented once, accepted, examined, approved, and found by everybody. */
@OnTheSite
class OnlineTripIT {

    private static final Duration CROSSING = Duration.ofSeconds(40);
    private static final String SUBMIT = "wizard:submit";
    private static final String NUMBER = "440106199001010013";

    private final RunningSite site;

    OnlineTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_household_is_applied_for_supplemented_and_registered_and_its_number_stands_nowhere_in_clear(People people)
            throws SQLException {
        Person applicant = people.enterprise(site.enterprise(1));
        Wizard desk = new Wizard(applicant);
        String name = "陈晨露";
        household(desk, name);
        numberIsHelpedWith(desk);
        desk.papers();
        desk.next();
        PostForm wizard = applicant.forms().stream()
                .filter(form -> form.buttons().contains(SUBMIT))
                .findFirst()
                .orElseThrow();
        applicant.page().locator("#wizard\\:submit").dblclick();
        applicant.page().waitForURL("**/registration/view.xhtml*");
        applicant.settle();
        IntStream.range(0, 2)
                .parallel()
                .forEach(again -> assertThat(
                                Wire.post(wizard.address(), applicant.session(), wizard.pressed(SUBMIT, wizard.token()))
                                        .headers()
                                        .firstValue("Location"))
                        .as("who clicks again is led to what became of it")
                        .hasValueSatisfying(next -> assertThat(next).contains("/registration/view.xhtml")));
        desk.awaitState("待受理");
        String view = applicant.page().url();

        List<Map<String, Object>> filings =
                site.rows(Side.INTRANET, "select id, filing_no from filing where entname = ?", name);
        assertThat(filings).as("matters").hasSize(1);
        long id = ((Number) filings.get(0).get("id")).longValue();

        officer(people, "reg.clerk", id, "supplement", "请补交经营场所使用证明");
        desk.awaitState("待补正");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("请补交经营场所使用证明", "等待补正");
        applicant.page().locator("#correct").click();
        applicant.settle();
        desk.papers();
        desk.next();
        desk.submit();
        desk.awaitState("待受理");

        officer(people, "reg.clerk", id, "accept", "材料齐全");
        desk.awaitState("已受理");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("剩", "工作日");
        officer(people, "reg.examiner", id, "takeUp", null);
        officer(people, "reg.examiner", id, "examined", "符合规定");
        officer(people, "reg.approver", id, "approve", "准予登记");
        applicant.page().navigate(view);
        desk.awaitState("准予登记");
        notices(applicant, "一次性告知补正通知书", "受理通知书", "准予登记通知书");
        String code = applicant.page().locator("#resultCode").innerText().strip();
        assertThat(applicant.page().locator("ul.p-history").innerText())
                .as("each thing told once")
                .containsOnlyOnce("登记机关要求补正");

        Patience.await(
                "the new household in the public copy",
                CROSSING,
                () -> !site.rows(Side.PORTAL, "select dom from public_subject where uniscid = ?", code)
                        .isEmpty());
        Person anybody = people.visitor(Side.PORTAL);
        anybody.open("subject.xhtml?code=" + code);
        assertThat(anybody.page().locator("#content").innerText())
                .contains(name, "广州市天河区石牌西路")
                .doesNotContain("12号", NUMBER);
        assertThat(EveryColumn.holding(site, Side.PORTAL, name)).contains("exchange_outbox.body");
        assertThat(EveryColumn.holding(site, Side.INTRANET, name)).contains("exchange_inbox.body", "filing.form_xml");
        for (Side side : Side.values()) {
            assertThat(EveryColumn.holding(site, side, NUMBER)).as(side.label()).isEmpty();
        }
    }

    /** What the authority has given is there as signed files, and for the applicant alone. */
    private void notices(Person applicant, String... titles) {
        List<Locator> links = applicant.page().locator("#notices a").all();
        assertThat(links).hasSize(titles.length);
        for (int i = 0; i < titles.length; i++) {
            assertThat(links.get(i).innerText()).startsWith(titles[i]).endsWith(".pdf");
            URI file = site.url(Side.PORTAL).resolve(links.get(i).getAttribute("href"));
            HttpResponse<String> pdf = Wire.get(file, applicant.session());
            assertThat(pdf.headers().firstValue("content-type").orElse("")).startsWith("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF-").contains("%HD-SEAL ");
            assertThat(Wire.get(file, null).body()).doesNotContain("%PDF-");
        }
    }

    private static void household(Wizard desk, String name) {
        desk.draft("ESTABLISH");
        desk.fill(Map.of(
                "legalRepresentative",
                name,
                "legalRepresentativeId",
                NUMBER,
                "domicile",
                "广州市天河区石牌西路12号301房",
                "scope",
                "零售日用百货"));
        desk.choose(Map.of("district", "440106", "section", "F"));
    }

    private static void applyForHousehold(Wizard desk, String name) {
        household(desk, name);
        desk.papers();
        desk.next();
        desk.submit();
        desk.awaitState("待受理");
    }

    @Test
    void what_is_not_decided_is_taken_back_by_the_applicant_and_what_is_decided_is_not(People people) {
        Person applicant = people.enterprise(site.enterprise(1));
        applicant.page().onDialog(Dialog::accept);
        Wizard desk = new Wizard(applicant);
        String name = "陈晨雾";
        applyForHousehold(desk, name);
        long id = site.number(Side.INTRANET, "select id from filing where entname = ?", name);
        officer(people, "reg.clerk", id, "accept", "材料齐全");
        desk.awaitState("已受理");

        takeBack(applicant, "暂不开业");
        desk.awaitState("已撤回");
        assertThat(site.rows(
                        Side.INTRANET,
                        "select s.opinion as said, (select i.status from approval_item i where i.item_kind = 'FILING' and"
                                + " i.item_key = ?) as item, (select count(*) from filing_claim c where c.filing_id = f.id)"
                                + " as claims from filing f join filing_step s on s.filing_id = f.id where s.status ="
                                + " 'WITHDRAWN' and f.id = ?",
                        String.valueOf(id),
                        id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("said", "暂不开业").containsEntry("item", "TERMINATED");
                    assertThat(((Number) row.get("claims")).intValue()).isZero();
                });

        applyForHousehold(desk, name);
        long again = site.number(Side.INTRANET, "select max(id) from filing where entname = ?", name);
        officer(people, "reg.clerk", again, "refuse", "不属于登记范围");
        desk.awaitState("不予受理");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("理由： 不属于登记范围");
        site.update(
                Side.PORTAL,
                "update online_filing set filing_state = 'SUBMITTED', notice = null where filing_state = 'REFUSED'");
        applicant.page().reload();
        applicant.settle();
        takeBack(applicant, "");
        Patience.await(
                "the answer that it is decided",
                CROSSING,
                () -> applicant.page().locator("#status\\:where").innerText().contains("未能撤回： HD-R002"));
    }

    @Test
    void a_matter_that_is_rejected_says_why_and_a_name_that_is_sent_back_is_corrected_on_line(People people) {
        Person applicant = people.enterprise(site.enterprise(1));
        Wizard desk = new Wizard(applicant);
        applyForHousehold(desk, "陈晨霜");
        long id = site.number(Side.INTRANET, "select id from filing where entname = ?", "陈晨霜");
        officer(people, "reg.clerk", id, "accept", "材料齐全");
        officer(people, "reg.examiner", id, "takeUp", null);
        officer(people, "reg.examiner", id, "examined", "经营场所证明与登记不符");
        officer(people, "reg.approver", id, "reject", "经营场所证明无效");
        desk.awaitState("已驳回");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("理由： 经营场所证明无效");

        desk.applyForName("广州松涛浅滩贸易有限公司");
        desk.awaitState("审查中");
        long name = site.number(Side.INTRANET, "select max(id) from name_application");
        decide(people.officer("reg.examiner"), name, "sendBack", "请更换字号");
        desk.awaitState("待补正");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("请更换字号");
        applicant.page().locator("#correct").click();
        applicant.settle();
        desk.fill(Map.of("name", "广州松涛沙洲贸易有限公司"));
        desk.next();
        desk.submit();
        desk.awaitState("审查中");
        decide(people.officer("reg.examiner"), name, "reject", "与已登记名称相近");
        desk.awaitState("已驳回");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("理由： 与已登记名称相近");
    }

    private static void decide(Person officer, long name, String button, String opinion) {
        officer.open("name/view.xhtml?id=" + name);
        officer.page().locator("#decision\\:opinion").fill(opinion);
        officer.page().locator("#decision\\:" + button).click();
        officer.settle();
    }

    @Test
    void a_name_that_is_taken_back_is_free_again_and_a_draft_that_is_given_up_is_forgotten(People people) {
        Person applicant = people.enterprise(site.enterprise(1));
        applicant.page().onDialog(Dialog::accept);
        Wizard desk = new Wizard(applicant);
        String name = "广州松涛礁石贸易有限公司";
        desk.applyForName(name);
        desk.awaitState("审查中");
        takeBack(applicant, "");
        desk.awaitState("已撤回");

        desk.applyForName(name);
        desk.awaitState("审查中");
        long id = site.number(Side.INTRANET, "select max(id) from name_application where name_full = ?", name);
        agree(people.officer("reg.examiner"), id);
        agree(people.officer("reg.approver"), id);
        desk.awaitState("准予登记");
        takeBack(applicant, "改用其他名称");
        desk.awaitState("已撤回");

        desk.draft("NAME");
        desk.fill(Map.of("name", "广州松涛潮汐贸易有限公司"));
        applicant.page().locator("#wizard\\:discard").click();
        applicant.page().waitForURL("**/registration/list.xhtml");
        applicant.settle();
        assertThat(applicant.page().locator("#content").innerText())
                .contains("已放弃", name)
                .doesNotContain("广州松涛潮汐贸易有限公司");
        desk.draft("NAME");
        applicant.open("registration/list.xhtml");
        applicant
                .page()
                .locator("section.p-filing:has-text('草稿') button:has-text('放弃填写')")
                .first()
                .click();
        applicant.settle();
        assertThat(applicant
                        .page()
                        .locator("section.p-filing .chip:text-is('草稿')")
                        .count())
                .isZero();
    }

    private static void takeBack(Person applicant, String reason) {
        applicant.page().locator("#takeBack summary").click();
        applicant.page().locator("#withdrawal\\:reason").fill(reason);
        applicant.page().locator("#withdrawal\\:withdraw").click();
        applicant.settle();
    }

    @Test
    void a_name_is_applied_for_reviewed_twice_and_reserved_and_the_same_is_refused_with_the_reason(People people) {
        Person applicant = people.enterprise(site.enterprise(1));
        Wizard desk = new Wizard(applicant);
        String name = "广州松涛海角贸易有限公司";
        desk.applyForName(name);
        desk.awaitState("审查中");
        String view = applicant.page().url();
        long id = site.number(Side.INTRANET, "select max(id) from name_application where name_full = ?", name);
        agree(people.officer("reg.examiner"), id);
        agree(people.officer("reg.approver"), id);
        applicant.page().navigate(view);
        desk.awaitState("准予登记");
        assertThat(applicant.page().locator("#granted").innerText()).contains(name, "保留至");

        desk.applyForName(name);
        desk.awaitState("未被接收");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("HD-M017");
        String notTaken = applicant.page().url();
        applicant.page().onDialog(Dialog::accept);
        applicant.open("registration/list.xhtml");
        applicant
                .page()
                .locator("section.p-filing:has-text('未被接收') button:has-text('放弃填写')")
                .first()
                .click();
        applicant.settle();
        applicant.open(notTaken);
        assertThat(applicant.page().locator("#state").innerText()).isEqualTo("已放弃");
    }

    @Test
    void who_changes_the_shareholders_sees_those_that_are_registered_beside_the_new_ones(People people) {
        String code = site.enterprise(1);
        List<Map<String, Object>> registered = site.rows(
                Side.INTRANET,
                "select i.inv from subject_investor i join market_subject s on s.id = i.subject_id"
                        + " where s.uniscid = ? and i.act_no ="
                        + " (select max(x.act_no) from subject_investor x where x.subject_id = s.id) order by i.line_no",
                code);
        assertThat(registered).isNotEmpty();
        Patience.await(
                "the investors in the public copy",
                CROSSING,
                () -> site.number(
                                Side.PORTAL,
                                "select count(*) from public_investor i join public_subject s on s.id = i.subject_id"
                                        + " where s.uniscid = ?",
                                code)
                        == registered.size());

        Person applicant = people.enterprise(code);
        applicant.open("registration/new.xhtml?matter=CHANGE");
        applicant.page().locator("input[value=SHAREHOLDERS]").check();
        applicant.page().locator("#start\\:open").click();
        applicant.settle();
        new Wizard(applicant).next();

        String[] names =
                registered.stream().map(row -> String.valueOf(row.get("inv"))).toArray(String[]::new);
        assertThat(applicant.page().locator("#investorsNow").innerText()).contains(names);
        assertThat(applicant.page().locator("[data-field='investors.0.name']").isVisible())
                .isTrue();
    }

    /** A wrong number is told at its field; one with letters for digits is offered as it was meant, and taken. */
    private static void numberIsHelpedWith(Wizard desk) {
        Locator told = desk.applicant().page().locator(".field:has([data-field=legalRepresentativeId]) .p-told");
        desk.fill(Map.of("legalRepresentativeId", "440106199001010014"));
        assertThat(told.innerText()).contains("校验不正确");
        desk.fill(Map.of("legalRepresentativeId", "4401O6l99OO1O1OO13"));
        assertThat(told.innerText()).isEqualTo("改为 " + NUMBER);
        told.locator("a").click();
        desk.applicant().settle();
        assertThat(desk.applicant()
                        .page()
                        .locator("[data-field=legalRepresentativeId]")
                        .inputValue())
                .isEqualTo(NUMBER);
    }

    private static void agree(Person officer, long id) {
        officer.open("name/view.xhtml?id=" + id);
        officer.page().locator("#decision\\:agree").click();
        officer.settle();
    }

    private static void officer(People people, String login, long id, String button, String opinion) {
        Person officer = people.officer(login);
        officer.open("filing/view.xhtml?id=" + id);
        if (opinion != null) {
            officer.page().locator("#decision\\:opinion").fill(opinion);
        }
        officer.page().locator("#decision\\:" + button).click();
        officer.settle();
    }
}
