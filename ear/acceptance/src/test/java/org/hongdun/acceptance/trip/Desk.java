package org.hongdun.acceptance.trip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/** The officers at their windows. */
final class Desk {

    private static final Pattern NUMBER = Pattern.compile("DJ\\d+");

    final Person clerk;
    final Person examiner;
    final Person approver;
    final Person printer;
    final Person cardClerk;
    final Person lawyer;

    Desk(People people) {
        clerk = people.officer("reg.clerk");
        examiner = people.officer("reg.examiner");
        approver = people.officer("reg.approver");
        printer = people.officer("licence.clerk");
        printer.page().onDialog(Dialog::accept);
        cardClerk = people.officer("card.clerk");
        lawyer = people.officer("legal.city");
    }

    /** Applies for a name, which both officers find free. @return number of the reservation */
    String reserved(RunningSite site, String name, String section) {
        clerk.open("name/check.xhtml?section=" + section + "&name=" + URLEncoder.encode(name, UTF_8));
        clerk.page().locator("#apply\\:applicant").fill("陈静");
        clerk.page().locator("#apply\\:submit").click();
        clerk.settle();
        Map<String, Object> application = site.rows(
                        Side.INTRANET,
                        "select id, application_no from name_application where name_full = ? order by id desc",
                        name)
                .get(0);
        for (Person officer : List.of(examiner, approver)) {
            officer.open("name/view.xhtml?id=" + value(application, "id"));
            officer.page().locator("#decision\\:agree").click();
            officer.settle();
        }
        return value(application, "application_no");
    }

    private static String value(Map<String, Object> row, String column) {
        return row.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(column))
                .map(one -> String.valueOf(one.getValue()))
                .findFirst()
                .orElseThrow();
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
        return clerk.page().locator("main").innerText();
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
        assertThat(lawyer.page().locator("main").innerText()).contains("已解除", "案件已结");
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
