package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Way (a): an annual inspection crosses the gap and comes back, is corrected, and crosses again. */
@OnTheSite
@Tag("postgresql")
class InspectionTripIT {

    private static final Duration CROSSING = Duration.ofSeconds(30);

    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("totalAssets", "500.00"),
            Map.entry("totalLiabilities", "200.00"),
            Map.entry("ownersEquity", "300.00"),
            Map.entry("longTermInvestment", "0"),
            Map.entry("turnover", "400.00"),
            Map.entry("mainIncome", "380.00"),
            Map.entry("totalProfit", "60.00"),
            Map.entry("netProfit", "45.00"),
            Map.entry("tax", "15.00"),
            Map.entry("staffTotal", "12"),
            Map.entry("reemployed", "0"),
            Map.entry("graduates", "3"),
            Map.entry("partyMembers", "2"));

    private final RunningSite site;

    InspectionTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void an_enterprise_files_an_officer_sends_back_it_corrects_he_approves_and_it_sees_the_grade(People people) {
        Map<String, Object> company = companyWithoutAccount();
        String code = company.get("uniscid").toString();

        Person enterprise = people.visitor(Side.PORTAL);
        register(enterprise, company);
        enterprise.signIn(code, People.PASSWORD);
        draft(enterprise, company);
        submit(enterprise);
        awaitState(enterprise, "已送达政务内网");

        Person officer = people.officer("reviewer.tianhe");
        openFile(officer, code);
        officer.page().locator("#decision\\:opinion").fill("资产总额与资产负债表不符，请核对。");
        officer.page().locator("#decision\\:sendBack").click();
        officer.settle();
        awaitState(enterprise, "预审退回");
        assertThat(enterprise.page().locator("main").innerText()).contains("资产总额与资产负债表不符，请核对。");

        enterprise.page().locator("#status\\:correct").click();
        enterprise.settle();
        correct(enterprise);
        submit(enterprise);
        awaitState(enterprise, "已送达政务内网");

        openFile(officer, code);
        officer.page().locator("#decision\\:grade").selectOption("A");
        officer.page().locator("#decision\\:approve").click();
        officer.settle();
        awaitState(enterprise, "通过");

        assertThat(enterprise.page().locator("main").innerText()).contains("A 级");
        assertThat(site.rows(
                        Side.INTRANET,
                        "select status, grade, submission from inspection where uniscid = ? order by ancheyear desc",
                        code))
                .first()
                .satisfies(
                        row -> assertThat(List.copyOf(row.values()).toString()).isEqualTo("[PASSED, A, 2]"));
    }

    /** A company of Tianhe that the portal knows and that has neither an account nor an inspection. */
    private Map<String, Object> companyWithoutAccount() {
        Patience.await(
                "such a company in the public copy of the register",
                Duration.ofSeconds(120),
                () -> freeCompany().isPresent());
        return freeCompany().orElseThrow();
    }

    private Optional<Map<String, Object>> freeCompany() {
        Set<Object> inspected = site.rows(Side.INTRANET, "select uniscid from inspection").stream()
                .map(row -> row.get("uniscid"))
                .collect(Collectors.toSet());
        return site
                .rows(
                        Side.PORTAL,
                        "select uniscid, entname, lerep, dom, regcap from public_subject s where regorg = '440106'"
                                + " and regstate = '1' and enttype < '3' and regcap is not null and uniscid is not null"
                                + " and estdate < ? and not exists"
                                + " (select 1 from portal_account a where a.uniscid = s.uniscid) order by uniscid",
                        java.sql.Date.valueOf("2020-01-01"))
                .stream()
                .filter(company -> !inspected.contains(company.get("uniscid")))
                .findFirst();
    }

    private static void register(Person enterprise, Map<String, Object> company) {
        enterprise.open("register.xhtml");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("creditCode", company.get("uniscid").toString());
        fields.put("legalRepresentative", company.get("lerep").toString());
        fields.put("contactName", "陈联系");
        fields.put("contactPhone", "13800138000");
        fields.put("password", People.PASSWORD);
        fields.put("again", People.PASSWORD);
        fields.forEach(
                (id, value) -> enterprise.page().locator("#register\\:" + id).fill(value));
        enterprise.submit("form#register");
    }

    private static void draft(Person enterprise, Map<String, Object> company) {
        enterprise.open("filing/list.xhtml");
        enterprise.page().locator("#start").click();
        enterprise.settle();
        type(enterprise, "contactName", "陈联系");
        type(enterprise, "contactPhone", "13800138000");
        type(enterprise, "postcode", "510630");
        type(enterprise, "email", "contact@example.com");
        type(enterprise, "actualDomicile", company.get("dom").toString());
        next(enterprise);
        FIGURES.forEach((field, value) -> type(enterprise, field, value));
        next(enterprise);
        next(enterprise);
        type(enterprise, "explanation", "新年度业务正常。");
    }

    private static void correct(Person enterprise) {
        while (enterprise.page().locator("#wizard\\:back").count() > 0
                && enterprise.page().locator("#wizard\\:totalAssets").count() == 0) {
            enterprise.page().locator("#wizard\\:back").click();
            enterprise.settle();
        }
        if (enterprise.page().locator("#wizard\\:totalAssets").count() == 0) {
            next(enterprise);
        }
        type(enterprise, "totalAssets", "510.00");
        type(enterprise, "ownersEquity", "310.00");
        next(enterprise);
        next(enterprise);
    }

    /** Types as a person does and leaves the field, which saves the draft. */
    private static void type(Person enterprise, String field, String value) {
        Page page = enterprise.page();
        page.locator("#wizard\\:" + field).fill(value);
        page.keyboard().press("Tab");
        enterprise.settle();
    }

    private static void next(Person enterprise) {
        enterprise.page().locator("#wizard\\:next").click();
        enterprise.settle();
    }

    private static void submit(Person enterprise) {
        enterprise.page().locator("#wizard\\:submit").click();
        enterprise.settle();
        assertThat(enterprise.page().url()).doesNotContain("edit.xhtml");
    }

    private static void awaitState(Person enterprise, String word) {
        String year = enterprise.page().url().replaceAll(".*year=([0-9]{4}).*", "$1");
        enterprise.open("filing/view.xhtml?year=" + year);
        Patience.await(
                word,
                CROSSING,
                () -> enterprise.page().locator("#state").innerText().strip().equals(word));
    }

    private static void openFile(Person officer, String creditCode) {
        officer.open("inspection/list.xhtml?status=DECLARED&text=" + creditCode);
        officer.page()
                .locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("NJ"))
                .first()
                .click();
        officer.settle();
        assertThat(officer.page().locator("main").innerText()).contains(creditCode);
    }
}
