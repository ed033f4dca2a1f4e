package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.PostForm;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.kernel.Clocks;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** A clue becomes a case and ends: the handler registers and proposes, the head of the branch decides. */
@OnTheSite
class CaseTripIT {

    private static final Pattern SOURCE_NO = Pattern.compile("AY\\d{4}-\\d{6}");
    private static final Pattern CASE_NO = Pattern.compile("AJ440106\\d{9}");
    private static final String REGISTER = "source:register";
    private static final String REASON = "经核查，涉嫌违法的事实有证据证明";

    private final RunningSite site;

    CaseTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_subject_under_investigation_is_not_cancelled_until_its_case_is_closed(People people) {
        long subject = subject(1);
        Person handler = people.officer("case.tianhe");
        String source = registered(handler, subject);
        assertThat(text(handler)).contains("待核查", "最迟", "决定是否立案");
        assertHidden(people.officer("case.yuexiu"), source);

        act(handler, "reason", REASON, "file");
        assertThat(text(handler)).contains("待审批", "建议立案", REASON);
        assertThat(handler.page().locator("#act\\:approve").count()).isZero();

        Person head = people.officer("head.tianhe");
        open(head, source);
        act(head, null, null, "approve");
        Matcher caseNo = CASE_NO.matcher(text(head));
        assertThat(caseNo.find()).as(text(head)).isTrue();
        assertThat(text(head)).contains("已立案");

        Desk desk = new Desk(people);
        desk.drafted("SIMPLE_CANCEL", subject, List.of(), simpleCancellation());
        assertThat(desk.handedIn()).contains("HD-Z001", caseNo.group());

        borneBefore(source, "广州旧时商号有限公司");
        assertThat(open(head, source)).contains("登记案源时的名称", "广州旧时商号有限公司", "现名称");
        act(head, "result", "已作出处罚决定，罚款已缴清", "close");
        assertThat(text(head)).contains("已结案", "罚款已缴清");

        assertThat(desk.handedIn()).as("free again").contains("待受理");
        head.open("subject/view.xhtml?id=" + subject + "&tab=cases");
        assertThat(text(head)).contains(source, caseNo.group(), "已结案");
    }

    @Test
    void a_registration_that_is_sent_again_is_the_same_source(People people) {
        long subject = subject(3);
        Person handler = people.officer("case.tianhe");
        filledIn(handler, subject);
        PostForm form = handler.forms().stream()
                .filter(one -> one.buttons().contains(REGISTER))
                .findFirst()
                .orElseThrow();

        handler.page().locator("#source\\:register").dblclick();
        handler.page().waitForURL(Pattern.compile("casefile/view"));
        handler.settle();
        Wire.post(form.address(), handler.session(), form.pressed(REGISTER, form.token()));

        assertThat(site.number(Side.INTRANET, "select count(*) from case_source where subject_id = ?", subject))
                .isEqualTo(1);
    }

    @Test
    void who_proposed_waits_for_another_officer_to_approve(People people) {
        Person head = people.officer("head.tianhe");
        String source = registered(head, subject(2));
        act(head, "reason", "违法行为轻微并已及时改正", "notFile");

        assertThat(text(head)).contains("您本人提出的意见，须由另一位有审批权的人员批准");
        assertThat(head.page().locator("#act\\:approve").isDisabled()).isTrue();

        Person leader = people.officer("leader.city");
        open(leader, source);
        act(leader, null, null, "approve");
        assertThat(text(leader)).contains("不予立案").doesNotContain("已逾期");
    }

    /** A company of Tianhe in force about which nothing is under way. */
    private long subject(int place) {
        return Long.parseLong(String.valueOf(site.rows(
                        Side.INTRANET,
                        "select v.subject_id from market_subject_version v where v.regorg = '440106' and v.regstate = '1'"
                                + " and v.enttype = '1130' and v.recorded_to = timestamp '9999-12-31 00:00:00'"
                                + " and v.valid_to = date '9999-12-31' and v.subject_id between 100 and 1900"
                                + " and not exists (select 1 from filing f where f.subject_id = v.subject_id)"
                                + " and not exists (select 1 from case_source c where c.subject_id = v.subject_id)"
                                + " and not exists (select 1 from register_lock l where l.subject_id = v.subject_id)"
                                + " order by v.subject_id desc")
                .get(place)
                .values()
                .iterator()
                .next()));
    }

    private static String registered(Person officer, long subject) {
        filledIn(officer, subject);
        officer.page().locator("#source\\:register").click();
        officer.page().waitForURL(Pattern.compile("casefile/view"));
        officer.settle();
        Matcher number = SOURCE_NO.matcher(text(officer));
        assertThat(number.find()).as(text(officer)).isTrue();
        return number.group();
    }

    private static void filledIn(Person officer, long subject) {
        officer.open("casefile/new.xhtml?subject=" + subject);
        officer.page().locator("#source\\:kind").selectOption("REPORT");
        officer.page().locator("#source\\:cause").selectOption("ADVERTISING");
        officer.page().locator("#source\\:facts").fill("店堂广告使用“最佳”等绝对化用语，未能提供依据。");
    }

    /** @return what the page says */
    private static String open(Person officer, String source) {
        officer.open("casefile/list.xhtml?text=" + source);
        officer.page().locator("main tbody a.mono").click();
        officer.page().waitForURL(Pattern.compile("casefile/view"));
        officer.settle();
        return text(officer);
    }

    private void assertHidden(Person officer, String source) {
        officer.open("casefile/list.xhtml?text=" + source);
        assertThat(text(officer)).contains("没有符合条件的案源");
        officer.open("casefile/view.xhtml?id="
                + site.number(Side.INTRANET, "select id from case_source where source_no = ?", source));
        assertThat(officer.page().locator("body").innerText()).contains("不在您的管辖范围内");
    }

    private static void act(Person officer, String field, String words, String button) {
        if (field != null) {
            officer.page().locator("#act\\:" + field).fill(words);
        }
        officer.page().locator("#act\\:" + button).click();
        officer.page()
                .locator("#act\\:" + button)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        officer.settle();
    }

    /** As if the party had changed its name since the source was registered. */
    private void borneBefore(String source, String name) {
        site.update(Side.INTRANET, "update case_source set party_name = ? where source_no = ?", name, source);
    }

    private static Map<String, String> simpleCancellation() {
        return Map.of(
                "cancelReason", "未发生债权债务",
                "simpleAnnouncedOn",
                        LocalDate.now(Clocks.OFFICIAL_ZONE).minusDays(30).toString(),
                "commitment", "true",
                "applicant", "陈静",
                "applicantPhone", "13800138001");
    }

    private static String text(Person officer) {
        return officer.page().locator("main").innerText();
    }
}
