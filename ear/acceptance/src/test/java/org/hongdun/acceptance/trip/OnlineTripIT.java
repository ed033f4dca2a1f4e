package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        String name = "陈晨露";
        draft(applicant, "ESTABLISH");
        fill(
                applicant,
                Map.of(
                        "legalRepresentative",
                        name,
                        "legalRepresentativeId",
                        NUMBER,
                        "domicile",
                        "广州市天河区石牌西路12号301房",
                        "scope",
                        "零售日用百货"));
        choose(applicant, Map.of("district", "440106", "section", "F"));
        papers(applicant);
        next(applicant);
        PostForm wizard = applicant.forms().stream()
                .filter(form -> form.buttons().contains(SUBMIT))
                .findFirst()
                .orElseThrow();
        applicant.page().locator("#wizard\\:submit").dblclick();
        applicant.page().waitForURL("**/registration/view.xhtml*");
        applicant.settle();
        IntStream.range(0, 2)
                .parallel()
                .forEach(again ->
                        Wire.post(wizard.address(), applicant.session(), wizard.pressed(SUBMIT, wizard.token())));
        awaitState(applicant, "待受理");
        String view = applicant.page().url();

        List<Map<String, Object>> filings =
                site.rows(Side.INTRANET, "select id, filing_no from filing where entname = ?", name);
        assertThat(filings).as("matters").hasSize(1);
        long id = ((Number) filings.get(0).get("id")).longValue();

        officer(people, "reg.clerk", id, "supplement", "请补交经营场所使用证明");
        awaitState(applicant, "待补正");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("请补交经营场所使用证明", "等待补正");
        applicant.page().locator("#correct").click();
        applicant.settle();
        papers(applicant);
        next(applicant);
        applicant.page().locator("#wizard\\:submit").click();
        applicant.settle();
        awaitState(applicant, "待受理");

        officer(people, "reg.clerk", id, "accept", "材料齐全");
        awaitState(applicant, "已受理");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("剩", "工作日");
        officer(people, "reg.examiner", id, "takeUp", null);
        officer(people, "reg.examiner", id, "examined", "符合规定");
        officer(people, "reg.approver", id, "approve", "准予登记");
        applicant.page().navigate(view);
        awaitState(applicant, "准予登记");
        String code = applicant.page().locator("#resultCode").innerText().strip();

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
        for (Side side : Side.values()) {
            stateNowhere(side, "exchange_outbox", "body");
            stateNowhere(side, "exchange_inbox", "body");
        }
        stateNowhere(Side.PORTAL, "online_filing", "form_sealed");
        stateNowhere(Side.INTRANET, "filing", "form_xml");
    }

    private void stateNowhere(Side side, String table, String column) throws SQLException {
        try (Connection connection = site.site().connect(side);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + column + " from " + table + " where " + column + " is not null")) {
            int looked = 0;
            for (; rows.next(); looked++) {
                Object value = rows.getObject(1);
                String content = value instanceof String || value instanceof Clob
                        ? rows.getString(1)
                        : new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
                assertThat(content).as(table).doesNotContain(NUMBER);
            }
            assertThat(looked).as("rows of " + table).isPositive();
        }
    }

    @Test
    void a_name_is_applied_for_reviewed_twice_and_reserved_and_the_same_is_refused_with_the_reason(People people) {
        Person applicant = people.enterprise(site.enterprise(1));
        String name = "广州松涛海角贸易有限公司";
        applyForName(applicant, name);
        awaitState(applicant, "审查中");
        String view = applicant.page().url();
        long id = site.number(Side.INTRANET, "select max(id) from name_application where name_full = ?", name);
        agree(people.officer("reg.examiner"), id);
        agree(people.officer("reg.approver"), id);
        applicant.page().navigate(view);
        awaitState(applicant, "准予登记");
        assertThat(applicant.page().locator("#granted").innerText()).contains(name, "保留至");

        applyForName(applicant, name);
        awaitState(applicant, "未被接收");
        assertThat(applicant.page().locator("#status\\:where").innerText()).contains("HD-M017");
    }

    private void applyForName(Person applicant, String name) {
        draft(applicant, "NAME");
        fill(applicant, Map.of("name", name, "grounds", "陈晨 60%，李光 40%"));
        choose(applicant, Map.of("district", "440106", "section", "F"));
        next(applicant);
        applicant.page().locator("#wizard\\:submit").click();
        applicant.settle();
    }

    private static void agree(Person officer, long id) {
        officer.open("name/view.xhtml?id=" + id);
        officer.page().locator("#decision\\:agree").click();
        officer.settle();
    }

    private static void draft(Person applicant, String matter) {
        applicant.open("registration/new.xhtml?matter=" + matter);
        applicant.page().locator("#start\\:open").click();
        applicant.settle();
    }

    private static void fill(Person applicant, Map<String, String> values) {
        values.forEach((field, value) -> {
            Locator input = applicant.page().locator("[data-field='" + field + "']");
            input.fill(value);
            input.dispatchEvent("change");
            applicant.settle();
        });
    }

    private static void choose(Person applicant, Map<String, String> values) {
        values.forEach((field, value) -> {
            applicant.page().locator("[data-field='" + field + "']").selectOption(value);
            applicant.settle();
        });
    }

    /** Goes on to the documents and attaches each that is asked for. */
    @SuppressWarnings("unchecked")
    private static void papers(Person applicant) {
        Locator document = applicant.page().locator("#wizard\\:document");
        while (document.count() == 0) {
            next(applicant);
        }
        List<String> asked = (List<String>) document.locator("option").evaluateAll("all => all.map(one => one.value)");
        for (String code : asked) {
            document.selectOption(code);
            applicant.settle();
            int before = applicant.page().locator("ul.p-papers > li").count();
            applicant
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            code + ".pdf", "application/pdf", "%PDF-1.7\n材料\n".getBytes(StandardCharsets.UTF_8)));
            applicant.page().locator("ul.p-papers > li").nth(before).waitFor();
            applicant.settle();
        }
    }

    private static void next(Person applicant) {
        applicant.page().locator("#wizard\\:next").click();
        applicant.settle();
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

    private static void awaitState(Person applicant, String word) {
        Patience.await(
                word,
                CROSSING,
                () -> applicant.page().locator("#state").innerText().strip().equals(word));
    }
}
