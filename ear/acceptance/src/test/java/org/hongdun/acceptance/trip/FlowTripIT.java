package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/**
 * A flow with a countersign and a condition: drawn with the mouse, tried, published, run by four people, returned, with a
 * signer added, taken back, delegated; then a second version, on which the running item goes on.
 */
@OnTheSite
class FlowTripIT {

    private static final String NAME = "大额采购联审";
    private static final String TITLE = "关于购置快速检测设备的请示";

    private final RunningSite site;

    FlowTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_flow_is_drawn_tried_published_run_and_its_item_moved_to_the_next_version(People people) {
        Person designer = people.officer("designer");
        draw(designer);
        publish(designer);

        Person initiator = people.officer("reviewer.yuexiu");
        Person leader = people.officer("leader.city");
        Person head = people.officer("head.tianhe");
        Person clerk = people.officer("clerk.12315");
        String item = start(initiator);
        initiator.open("work/item.xhtml?id=" + item);
        complete(initiator, "起草完毕");

        takeBack(initiator, item);
        complete(initiator, "更正后再报");
        returnToDraft(leader, item);
        initiator.open("work/item.xhtml?id=" + item);
        complete(initiator, "已按意见修改");
        addSigner(head, item);
        clerk.open("work/item.xhtml?id=" + item);
        complete(clerk, "预算已核");
        delegate(head, clerk);

        leader.open("work/item.xhtml?id=" + item);
        complete(leader, "同意");
        assertThat(openStep(item))
                .as("one of two has agreed, 60 of 100 are needed")
                .isEqualTo("会签");
        secondVersion(designer);
        migrate(people.officer("sysadmin"), item);
        clerk.open("work/item.xhtml?id=" + item);
        assertThat(clerk.page().locator("main").innerText()).contains("代");
        complete(clerk, "代为同意");
        endDelegation(head);
        assertThat(openStep(item)).isEqualTo("核准");
        watchTheCount(head, item);

        leader.open("work/item.xhtml?id=" + item);
        assertThat(leader.page().locator(".way").innerText()).contains("撤回", "退回", "加签", "迁移版本", "更正后再报", "局长");
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from approval_step where item_id = ? and status = 'OPEN'",
                        id(item)))
                .isZero();
        tryOnPastItems(designer);
    }

    private void draw(Person designer) {
        designer.open("flow/list.xhtml");
        Page page = designer.page();
        page.locator("[id='flow:name']").fill(NAME);
        page.locator("[id='flow:key']").fill("joint-purchase");
        page.locator("[id='flow:create']").click();
        page.waitForURL("**/flow/edit.xhtml**");
        DrawingBoard board = new DrawingBoard(designer);
        board.chooseFlow();
        board.addNumberField("amount", "金额");
        board.erase("end");
        board.choose("start");
        board.append("task", "起草");
        board.pick("由谁办理", "INITIATOR");
        board.right("MUST");
        String gateway = board.append("choice");
        String countersign = board.append("task", "会签");
        board.pick("由谁办理", "PERSON");
        board.write("用户名（多人用空格分开）", "leader.city head.tianhe");
        board.pick("多人时", "COUNTERSIGN");
        board.write("同意比例（%）", "60");
        board.pick("时限", "DAYS");
        board.write("工作日数", "3");
        board.pick("可退回到", "ANY");
        board.tick("办理前，上一环节可撤回");
        board.right("READ");
        String approve = board.append("task", "核准");
        board.pick("由谁办理", "PERSON");
        board.write("用户名（多人用空格分开）", "head.tianhe");
        board.pick("时限", "DAYS");
        board.write("工作日数", "2");
        board.right("READ");
        board.append("end");
        board.drag(countersign, 0, -120);
        board.connect(gateway, approve);
        board.choose(gateway);
        page.locator("#flow-designer aside select").selectOption(new SelectOption().setLabel("核准"));
        board.press("check");
        assertThat(page.locator(".flow-findings").innerText())
                .as("the sentence names the node")
                .contains("会签");
        assertThat(page.locator(".flow-findings li .chip.bad").count()).isEqualTo(1);
        board.chooseArrowUp(gateway, countersign);
        board.condition("amount > 1000");
        board.press("check");
        assertThat(page.locator(".flow-findings li .chip.bad").count()).isZero();
        designer.photograph(picture("flow-drawn"));
    }

    private void publish(Person designer) {
        Page page = designer.page();
        DrawingBoard board = new DrawingBoard(designer);
        page.locator("#flow-trial [data-field=amount]").fill("5000");
        board.press("simulate");
        assertThat(page.locator("[id='answer'] tbody tr"))
                .as("起草, 会签, 核准")
                .satisfies(rows -> assertThat(rows.count()).isEqualTo(3));
        page.locator("#flow-trial [data-field=amount]").fill("50");
        board.press("simulate");
        assertThat(page.locator("[id='answer'] tbody tr").count()).isEqualTo(2);
        board.publish("第 1 版已发布");
    }

    private String start(Person initiator) {
        initiator.open("work/start.xhtml");
        Page page = initiator.page();
        page.locator("[id='start:flow']").selectOption(new SelectOption().setLabel(NAME));
        initiator.settle();
        page.locator("[id='start:title']").fill(TITLE);
        page.locator("label:has-text('金额') input").fill("5000");
        page.locator("[id='start:go']").click();
        page.waitForURL("**/work/item.xhtml**");
        initiator.settle();
        return page.url().replaceAll(".*id=", "");
    }

    private static void complete(Person person, String opinion) {
        Page page = person.page();
        page.locator("[id='act:words']").fill(opinion);
        page.locator("[id='act:perform']").click();
        page.waitForURL("**/work/list.xhtml**");
        person.settle();
    }

    private static void choose(Person person, String act) {
        person.page().locator("[id='act:what']").selectOption(act);
        person.settle();
    }

    private static void takeBack(Person initiator, String item) {
        initiator.open("work/item.xhtml?id=" + item);
        initiator.page().locator("[id='act:reason']").fill("金额写错");
        initiator.page().locator("[id='act:withdraw']").click();
        initiator.page().waitForSelector("[id='act:perform']");
        initiator.settle();
    }

    private static void returnToDraft(Person leader, String item) {
        leader.open("work/item.xhtml?id=" + item);
        choose(leader, "RETURN");
        leader.page().locator("[id='act:target']").selectOption(new SelectOption().setIndex(1));
        leader.settle();
        complete(leader, "请补充比价");
    }

    private static void addSigner(Person head, String item) {
        head.open("work/item.xhtml?id=" + item);
        choose(head, "ADD");
        pickColleague(head, "act:people", "clerk.12315");
        head.page().locator("[id='act:words']").fill("请先核预算");
        head.page().locator("[id='act:perform']").click();
        head.page().waitForSelector("text=已加签");
        head.settle();
    }

    private static void pickColleague(Person person, String field, String login) {
        Page page = person.page();
        page.locator("[id='" + field + "_input']").pressSequentially(login);
        Locator found = page.locator(".ui-autocomplete-panel .ui-autocomplete-item:visible");
        found.first().waitFor();
        found.first().click();
        person.settle();
    }

    private static void delegate(Person head, Person clerk) {
        head.open("work/delegation.xhtml");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        pickColleague(head, "give:agent", "clerk.12315");
        head.page().locator("[id='give:flow']").selectOption(new SelectOption().setLabel(NAME));
        head.page().locator("[id='give:to']").fill(today.plusDays(7).toString());
        head.page().locator("[id='give:reason']").fill("外出调研");
        head.page().locator("[id='give:delegate']").click();
        head.page().waitForSelector("text=结束委托");
        clerk.open("work/list.xhtml");
        assertThat(clerk.page().locator("form#list").innerText()).contains(TITLE, "代");
    }

    private static void endDelegation(Person head) {
        head.open("work/delegation.xhtml");
        Locator end = head.page().locator("[id='given'] input.risk");
        end.click();
        head.settle();
        assertThat(end.count()).isZero();
    }

    private void secondVersion(Person designer) {
        Page page = designer.page();
        page.locator("[id='more:draft']").click();
        page.waitForSelector("text=第 2 版");
        DrawingBoard board = new DrawingBoard(designer);
        String countersign = site.rows(
                        Side.INTRANET,
                        "select node_id from approval_step where node_name = '会签' and item_id in (select id from approval_item where title = ?)",
                        TITLE)
                .get(0)
                .get("node_id")
                .toString();
        board.choose(countersign);
        board.write("工作日数", "5");
        board.publish("第 2 版已发布");
        page.locator("a:has-text('比较版本')").click();
        designer.settle();
        assertThat(page.locator("main").innerText()).contains("会签", "3WD", "5WD");
    }

    private void migrate(Person administrator, String item) {
        administrator.open("flow/items.xhtml");
        Page page = administrator.page();
        page.locator("a:text-is('" + NAME + "')").click();
        administrator.settle();
        assertThat(page.locator("[id='list:rows']").innerText()).contains(TITLE, "可以迁移");
        page.locator("[id='list:rows'] input[type=checkbox]").first().check();
        page.locator("[id='list:reason']").fill("时限调整");
        page.locator("[id='list:migrate']").click();
        page.waitForSelector("text=已迁移 1 件");
        administrator.settle();
        assertThat(site.number(
                        Side.INTRANET,
                        "select d.version_no from approval_item i join flow_definition d on d.id = i.definition_id where i.id = ?",
                        id(item)))
                .isEqualTo(2);
        administrator.open("flow/intervene.xhtml?id=" + item);
        assertThat(administrator.barriers()).isEmpty();
        assertThat(page.locator(".way").innerText())
                .as("where it went, not what was said")
                .contains("迁移版本", "退回")
                .doesNotContain("更正后再报");
        administrator.photograph(picture("flow-administered"));
        administrator.open("workbench.xhtml");
        assertThat(page.locator("body").innerText()).contains("流程干预").doesNotContain("???");
    }

    /** The head's page learns from the server that his task is done, without being opened again. */
    private void watchTheCount(Person head, String item) {
        head.open("work/item.xhtml?id=" + item);
        Page second = head.page().context().newPage();
        second.navigate(head.page().url().replaceAll("item[.]xhtml.*", "list.xhtml"));
        Locator count = second.locator("header [data-news=todo]");
        int before = Integer.parseInt(count.innerText());
        complete(head, "准予购置");
        second.waitForFunction(
                "before => document.querySelector('header [data-news=todo]').textContent === String(before - 1)",
                before);
        second.close();
    }

    private static void tryOnPastItems(Person designer) {
        Page page = designer.page();
        page.locator(".crumb a", new Page.LocatorOptions().setHasText(NAME)).click();
        DrawingBoard board = new DrawingBoard(designer);
        board.press("replay");
        page.waitForSelector("text=已比对 1 / 1 件");
        assertThat(page.locator("#flow-replays").innerText()).contains(TITLE, "0 件路径不同");
        designer.photograph(picture("flow-replayed"));
    }

    private String openStep(String item) {
        return site.rows(
                        Side.INTRANET,
                        "select node_name from approval_step where item_id = ? and status = 'OPEN'",
                        id(item))
                .get(0)
                .get("node_name")
                .toString();
    }

    private static long id(String item) {
        return Long.parseLong(item);
    }

    private static Path picture(String name) {
        return Path.of(System.getProperty("basedir", "."), "target", "screenshots", name + ".png");
    }
}
