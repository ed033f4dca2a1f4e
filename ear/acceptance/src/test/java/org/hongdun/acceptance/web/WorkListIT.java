package org.hongdun.acceptance.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work list under the hands of officers: found, sorted, turned, kept, opened by keyboard, completed together. */
@OnTheSite
class WorkListIT {

    private static final String REPORT = "报告审批";
    private static final String REPORTS = "&text=" + URLEncoder.encode("请示", UTF_8);

    private final RunningSite site;

    WorkListIT(RunningSite site) {
        this.site = site;
    }

    @BeforeEach
    void let_the_inspections_lie_on_their_desks() {
        site.awaitFirstWork();
    }

    @Test
    void a_desk_is_sorted_turned_searched_and_given_as_a_file(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        List<String> all = moreThanAPage(reviewer);

        reviewer.open("work/list.xhtml?sort=-title");
        assertThat(titles(reviewer)).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
        reviewer.page().locator(".turner a[rel=next]").click();
        reviewer.settle();
        assertThat(titles(reviewer)).hasSize(Math.min(20, all.size() - 1 - 20));
        assertThat(reviewer.page().url()).contains("first=20");

        String title = titles(reviewer).get(0);
        String[] line = all.stream()
                .filter(row -> row.contains(title))
                .findFirst()
                .orElseThrow()
                .replace("\"", "")
                .split(",");
        for (String part : List.of(title.substring(1, title.length() - 1), line[0], line[2])) {
            search(reviewer, part);
            assertThat(titles(reviewer)).as(part).isNotEmpty();
            assertThat(reviewer.page().locator(".hd-rows tbody").innerText())
                    .as(part)
                    .contains(title);
        }
        search(reviewer, "%");
        assertThat(reviewer.page().locator(".hd-empty").isVisible()).isTrue();
    }

    /** The file of a desk with its heading, after reports were begun for what a desk of today lacks to a second page. */
    private List<String> moreThanAPage(Person officer) {
        List<String> all = exported(officer, "work/list.xhtml?export=csv");
        for (int more = all.size(); more <= 21; more++) {
            begin(officer, "关于添置书架的请示");
        }
        return exported(officer, "work/list.xhtml?export=csv");
    }

    @Test
    void a_filter_is_kept_under_a_name_and_every_view_keeps_its_place_in_addresses_and_files(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        Page page = reviewer.page();
        reviewer.open("work/list.xhtml?due=OVERDUE");
        List<String> overdue = titles(reviewer);
        assertThat(overdue).isNotEmpty();
        keep(reviewer, "已超期");
        reviewer.open("work/list.xhtml?due=LATER");
        keep(reviewer, "未到期");

        reviewer.open("work/list.xhtml");
        page.locator("[id=kept] a:text-is('已超期')").click();
        reviewer.settle();
        assertThat(titles(reviewer)).isEqualTo(overdue);
        assertThat(page.locator("[id=kept] a[aria-current]").allInnerTexts()).containsExactly("已超期");
        forget(reviewer, "已超期");
        assertThat(page.locator("[id=kept] a").allInnerTexts()).containsExactly("未到期");
        reviewer.open("work/list.xhtml?view=MINE");
        assertThat(page.locator("[id=kept] a").count()).as("of another view").isZero();
        reviewer.open("work/list.xhtml");
        forget(reviewer, "未到期");

        for (String view : List.of("DONE", "READING", "MINE")) {
            reviewer.open("work/list.xhtml?view=" + view);
            assertThat(page.locator("nav.tabs a.on").getAttribute("href")).endsWith("view=" + view);
            assertThat(page.locator("a[data-export=csv]").getAttribute("href")).contains("view=" + view);
        }
        assertThat(exported(reviewer, "work/list.xhtml?view=READING&export=csv"))
                .as("not the file of the desk")
                .hasSize(1);
    }

    /** With the enter key, which must not press the button beside a filter that is kept already. */
    private static void keep(Person officer, String name) {
        officer.page().locator("[id='kept:name']").fill(name);
        officer.page().locator("[id='kept:name']").press("Enter");
        officer.page().locator("[id=kept] a:text-is('" + name + "')").waitFor();
        officer.settle();
    }

    private static void forget(Person officer, String name) {
        officer.page().locator("[id=kept] button[value='" + name + "']").click();
        officer.page()
                .locator("[id=kept] a:text-is('" + name + "')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        officer.settle();
    }

    @Test
    void the_browser_gets_the_head_before_the_lines_are_written(People people) throws IOException {
        Person reviewer = people.officer("reviewer.tianhe");
        for (String language : List.of("zh", "en")) {
            reviewer.open("work/list.xhtml?lang=" + language);
            String title = reviewer.page().title();

            assertThat(firstPiece("/work/list.xhtml", reviewer.session() + "; hongdun-language=" + language))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<title>" + title + "</title>")
                    .endsWith("</head>");
            reviewer.open("work/list.xhtml");
            assertThat(reviewer.page().title()).isEqualTo(title);
            assertThat(reviewer.page().locator("title").count()).isOne();
        }
    }

    /** The first piece of the body as the server cut it, under the strictest policy. */
    private String firstPiece(String path, String session) throws IOException {
        URI front = site.url(Side.INTRANET);
        try (Socket socket = new Socket(front.getHost(), front.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + front.getAuthority() + "\r\nCookie: " + session
                                    + "\r\n\r\n")
                            .getBytes(US_ASCII));
            InputStream in = new BufferedInputStream(socket.getInputStream());
            List<String> headers = new ArrayList<>();
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                headers.add(header);
            }
            assertThat(headers)
                    .anyMatch(header -> header.startsWith("Content-Security-Policy: default-src 'self';")
                            && header.endsWith("script-src 'self'"));
            return new String(in.readNBytes(Integer.parseInt(line(in), 16)), UTF_8);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Test
    void what_fails_after_the_head_has_been_sent_leads_to_the_error_page(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        people.officer("reg.examiner").open("work/list.xhtml");
        reviewer.open("workbench.xhtml");
        site.update(Side.INTRANET, "alter table kept_filter rename to kept_filter_away");
        try {
            reviewer.page()
                    .navigate(site.url(Side.INTRANET).resolve("work/list.xhtml").toString());
            reviewer.page().waitForURL("**/error/problem.xhtml?status=500&incident=E-*");
        } finally {
            site.update(Side.INTRANET, "alter table kept_filter_away rename to kept_filter");
        }

        assertThat(reviewer.page().locator("main").innerText())
                .contains("HD-W500")
                .contains(reviewer.page().url().replaceAll(".*incident=", ""));
    }

    @Test
    void a_row_is_chosen_and_opened_by_keyboard(People people) {
        Person reviewer = people.officer("reviewer.tianhe");
        reviewer.open("work/list.xhtml");
        String third = titles(reviewer).get(2);

        Stream.of("j", "j", "j", "j", "k").forEach(reviewer.page().keyboard()::press);
        assertThat(reviewer.page().locator("tr.hd-current").innerText()).contains(third);
        reviewer.page().keyboard().press("Enter");
        reviewer.page().waitForURL(address -> !address.contains("/work/list.xhtml"));
        reviewer.settle();

        assertThat(reviewer.page().locator("main").innerText()).contains(third.replaceAll(".*[ ：]", ""));
    }

    @Test
    void what_a_step_lets_be_completed_together_is_and_every_view_tells_of_it(People people) {
        Person reviewer = people.officer("reviewer.yuexiu");
        Person head = people.officer("head.yuexiu");
        Person office = people.officer(documentClerk());
        List<String> reports = List.of("关于更换座椅的请示", "关于增配扫描仪的请示", "关于维修空调的请示");
        List<Long> items = new ArrayList<>();
        for (String title : reports) {
            items.add(report(reviewer, title));
        }
        items.forEach(item -> complete(head, item, "同意上报"));
        items.forEach(item -> claim(office, item));

        office.open("work/list.xhtml");
        Page page = office.page();
        page.locator("[id='list:together']").click();
        office.settle();
        assertThat(page.locator("main").innerText()).contains("HD-W006");
        for (String title : reports.subList(0, 2)) {
            page.locator(".hd-rows tbody tr:has-text('" + title + "') input[type=checkbox]")
                    .check();
        }
        page.locator("[id='list:opinion']").fill("同意上报");
        page.locator("[id='list:together']").click();
        office.settle();

        assertThat(page.locator("main").innerText()).contains("已批量办理 2 件");
        assertThat(titles(office)).contains(reports.get(2)).doesNotContainAnyElementsOf(reports.subList(0, 2));
        office.open("work/list.xhtml?view=DONE" + REPORTS);
        assertThat(titles(office)).containsAll(reports.subList(0, 2));
        reviewer.open("work/list.xhtml?view=MINE" + REPORTS);
        assertThat(titles(reviewer)).containsAll(reports);
        reviewer.page().locator(".hd-rows th.ui-sortable-column a").first().click();
        reviewer.settle();
        assertThat(reviewer.page().url()).contains("view=MINE", "sort=");
        assertThat(reviewer.page().locator("a[data-export=csv]").getAttribute("href"))
                .contains("view=MINE", "sort=");
        head.open("work/list.xhtml?view=SUPERVISED" + REPORTS);
        assertThat(titles(head)).containsAll(reports);
        head.open("work/list.xhtml?view=SUPERVISED&text=" + "%E6%89%AB%E6%8F%8F");
        assertThat(titles(head)).containsExactly(reports.get(1));
    }

    private String documentClerk() {
        return site.rows(
                        Side.INTRANET,
                        "select min(a.login_name) as login from access_account a join access_grant g on g.account_id = a.id"
                                + " where g.role_code = 'DOCUMENT_CLERK' and a.status = 'ACTIVE'")
                .get(0)
                .get("login")
                .toString();
    }

    private static long report(Person initiator, String title) {
        long item = begin(initiator, title);
        perform(initiator, "请审核");
        return item;
    }

    private static long begin(Person initiator, String title) {
        initiator.open("work/start.xhtml");
        Page page = initiator.page();
        page.locator("[id='start:flow']").selectOption(new SelectOption().setLabel(REPORT));
        initiator.settle();
        page.locator("[id='start:title']").fill(title);
        page.locator("label:has-text('报告事项') input").fill("办公用品");
        page.locator("[id='start:go']").click();
        page.waitForURL("**/work/item.xhtml**");
        initiator.settle();
        return Long.parseLong(page.url().replaceAll(".*id=", ""));
    }

    private static void complete(Person officer, long item, String opinion) {
        officer.open("work/item.xhtml?id=" + item);
        perform(officer, opinion);
    }

    private static void perform(Person officer, String opinion) {
        officer.page().locator("[id='act:words']").fill(opinion);
        officer.page().locator("[id='act:perform']").click();
        officer.page().waitForURL("**/work/list.xhtml**");
        officer.settle();
    }

    private static void claim(Person officer, long item) {
        officer.open("work/item.xhtml?id=" + item);
        officer.page().locator("[id='act:claim']").click();
        officer.page().locator("[id='act:perform']").waitFor();
        officer.settle();
    }

    private static void search(Person officer, String text) {
        officer.open("work/list.xhtml");
        officer.page().locator("form.filters input[name=text]").fill(text);
        officer.submit("form.filters");
    }

    private static List<String> titles(Person officer) {
        Locator links = officer.page().locator(".hd-rows tbody tr a[href]");
        return links.allInnerTexts();
    }

    private List<String> exported(Person officer, String path) {
        URI address = site.url(Side.INTRANET).resolve(path);
        return Wire.get(address, officer.session()).body().lines().toList();
    }
}
