package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A name is applied for on line, reviewed on the intranet, and its fate told on the portal. */
@OnTheSite
@Tag("postgresql")
class OnlineTripIT {

    private static final Duration CROSSING = Duration.ofSeconds(40);

    private final RunningSite site;

    OnlineTripIT(RunningSite site) {
        this.site = site;
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

    private static void next(Person applicant) {
        applicant.page().locator("#wizard\\:next").click();
        applicant.settle();
    }

    private static void awaitState(Person applicant, String word) {
        Patience.await(
                word,
                CROSSING,
                () -> applicant.page().locator("#state").innerText().strip().equals(word));
    }
}
