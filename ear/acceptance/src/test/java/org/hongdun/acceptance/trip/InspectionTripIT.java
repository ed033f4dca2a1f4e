package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.hongdun.acceptance.site.OnTheSite;
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

    private final RunningSite site;

    InspectionTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void an_enterprise_files_an_officer_sends_back_it_corrects_he_approves_and_it_sees_the_grade(People people) {
        Newcomer newcomer = Newcomer.arrive(site, people);
        String code = newcomer.creditCode();
        Person enterprise = newcomer.person();
        draft(enterprise, newcomer.domicile());
        newcomer.submit();
        newcomer.awaitState("已送达政务内网");

        Person officer = people.officer("reviewer.tianhe");
        openFile(officer, code);
        officer.page().locator("#decision\\:opinion").fill("资产总额与资产负债表不符，请核对。");
        officer.page().locator("#decision\\:sendBack").click();
        officer.settle();
        newcomer.awaitState("预审退回");
        assertThat(enterprise.page().locator("main").innerText()).contains("资产总额与资产负债表不符，请核对。");

        enterprise.page().locator("#status\\:correct").click();
        enterprise.settle();
        correct(enterprise);
        newcomer.submit();
        newcomer.awaitState("已送达政务内网");

        openFile(officer, code);
        officer.page().locator("#decision\\:grade").selectOption("A");
        officer.page().locator("#decision\\:approve").click();
        officer.settle();
        newcomer.awaitState("通过");

        assertThat(enterprise.page().locator("main").innerText()).contains("A 级");
        assertThat(site.rows(
                        Side.INTRANET,
                        "select status, grade, submission from inspection where uniscid = ? order by ancheyear desc",
                        code))
                .first()
                .satisfies(
                        row -> assertThat(List.copyOf(row.values()).toString()).isEqualTo("[PASSED, A, 2]"));
    }

    private static void draft(Person enterprise, String domicile) {
        enterprise.open("filing/list.xhtml");
        enterprise.page().locator("#start").click();
        enterprise.settle();
        type(enterprise, "contactName", "陈联系");
        type(enterprise, "contactPhone", "13800138000");
        type(enterprise, "postcode", "510630");
        type(enterprise, "email", "contact@example.com");
        type(enterprise, "actualDomicile", domicile);
        next(enterprise);
        Newcomer.FIGURES.forEach((field, value) -> type(enterprise, field, value));
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
