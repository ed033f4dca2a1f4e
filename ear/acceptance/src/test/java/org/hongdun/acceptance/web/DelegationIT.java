package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing one's desk to a colleague: for which days, for which matters, and to whom it cannot go. */
@OnTheSite
class DelegationIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String ALL = "全部流程";
    private static final String REVIEW = "年检审查";
    private static final String REPORT = "报告审批";
    private static final String ON_BEHALF = "代 ";

    private final RunningSite site;

    DelegationIT(RunningSite site) {
        this.site = site;
    }

    @BeforeEach
    void let_the_inspections_lie_on_their_desks() {
        site.awaitFirstWork();
    }

    @Test
    void a_desk_is_handed_over_for_days_that_are_not_past_and_in_order(People people) {
        Person reviewer = people.officer("reviewer.tianhe");

        give(reviewer, "reviewer.haizhu", ALL, TODAY.plusDays(2), TODAY.plusDays(1));
        assertThat(text(reviewer)).contains("HD-L230");
        give(reviewer, "reviewer.haizhu", ALL, TODAY.minusDays(3), TODAY.minusDays(1));
        assertThat(text(reviewer)).contains("HD-L230");
        assertThat(given(reviewer).count()).isZero();

        give(reviewer, "reviewer.haizhu", ALL, TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(given(reviewer).count()).isEqualTo(1);
        assertThat(desk(people.officer("reviewer.haizhu")))
                .as("from tomorrow on only")
                .doesNotContain(ON_BEHALF);
        end(reviewer);
    }

    @Test
    void only_the_kind_of_matter_that_was_handed_over_comes_to_the_agent_until_it_is_ended(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        Person agent = people.officer("reviewer.haizhu");

        give(reviewer, "reviewer.haizhu", REPORT, TODAY, TODAY);
        assertThat(desk(agent)).doesNotContain(ON_BEHALF);
        end(reviewer);

        give(reviewer, "reviewer.haizhu", REVIEW, TODAY, TODAY);
        assertThat(desk(agent)).contains(ON_BEHALF + name("reviewer.tianhe"));
        end(reviewer);
        assertThat(desk(agent)).doesNotContain(ON_BEHALF);
    }

    @Test
    void what_was_handed_over_is_not_handed_on(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        Person agent = people.officer("reviewer.haizhu");
        give(reviewer, "reviewer.haizhu", ALL, TODAY, TODAY.plusDays(7));

        give(agent, "reviewer.baiyun", REVIEW, TODAY.plusDays(7), TODAY.plusDays(9));
        assertThat(text(agent)).contains("HD-L229");
        give(people.officer("reviewer.baiyun"), "reviewer.tianhe", ALL, TODAY, TODAY);

        assertThat(
                        site.number(
                                Side.INTRANET,
                                "select count(*) from approval_delegation where principal in ('reviewer.haizhu', 'reviewer.baiyun')"))
                .isZero();
        end(reviewer);
    }

    @Test
    void nobody_approves_his_own_matter_on_behalf_of_his_head(People people) {
        Person head = people.officer("head.tianhe");
        Person reviewer = people.officer("reviewer.tianhe");
        long item = report(reviewer, "关于更换办公设备的请示");
        give(head, "reviewer.tianhe", REPORT, TODAY, TODAY);

        reviewer.open("work/item.xhtml?id=" + item);

        assertThat(reviewer.page().locator("[id='act:perform']").count()).isZero();
        assertThat(desk(reviewer)).doesNotContain(ON_BEHALF);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from approval_task where item_id = ? and status = 'OPEN' and assignee = 'head.tianhe'",
                        item))
                .isEqualTo(1);
        end(head);
    }

    private String name(String login) {
        return (String) site.rows(Side.INTRANET, "select person_name from access_account where login_name = ?", login)
                .get(0)
                .get("person_name");
    }

    /** A report of one's own, drafted and on its way to the head. */
    private static long report(Person initiator, String title) {
        initiator.open("work/start.xhtml");
        Page page = initiator.page();
        page.locator("[id='start:flow']").selectOption(new SelectOption().setLabel(REPORT));
        initiator.settle();
        page.locator("[id='start:title']").fill(title);
        page.locator("label:has-text('报告事项') input").fill("更换设备");
        page.locator("[id='start:go']").click();
        page.waitForURL("**/work/item.xhtml**");
        initiator.settle();
        long item = Long.parseLong(page.url().replaceAll(".*id=", ""));
        page.locator("[id='act:words']").fill("请审核");
        page.locator("[id='act:perform']").click();
        page.waitForURL("**/work/list.xhtml**");
        initiator.settle();
        return item;
    }

    private static void give(Person principal, String agent, String matters, LocalDate from, LocalDate to) {
        principal.open("work/delegation.xhtml");
        Page page = principal.page();
        page.locator("[id='give:agent_input']").pressSequentially(agent);
        Locator found = page.locator(".ui-autocomplete-panel .ui-autocomplete-item:visible");
        found.first().waitFor();
        found.first().click();
        page.locator("[id='give:flow']").selectOption(new SelectOption().setLabel(matters));
        page.locator("[id='give:from']").fill(from.toString());
        page.locator("[id='give:to']").fill(to.toString());
        page.locator("[id='give:reason']").fill("外出调研");
        page.locator("[id='give:delegate']").click();
        page.locator("main .hd-note").first().waitFor();
        principal.settle();
    }

    private static Locator given(Person principal) {
        return principal.page().locator("[id='given'] input.risk");
    }

    private static void end(Person principal) {
        principal.open("work/delegation.xhtml");
        assertThat(given(principal).count()).isEqualTo(1);
        given(principal).click();
        principal.settle();
        assertThat(given(principal).count()).isZero();
    }

    private static String desk(Person officer) {
        officer.open("work/list.xhtml");
        return officer.page().locator("form#list").innerText();
    }

    private static String text(Person officer) {
        return officer.page().locator("body").innerText();
    }
}
