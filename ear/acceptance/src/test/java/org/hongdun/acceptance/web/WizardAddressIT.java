package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.junit.jupiter.api.Test;

/** The wizards of the portal: their address keeps what it is about, and a step is ticked when its fields hold. */
@OnTheSite
class WizardAddressIT {

    private static final String NEXT = "#wizard\\:next";

    private final RunningSite site;

    WizardAddressIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_registration_matter_that_was_refused_can_be_loaded_again_and_steps_passed_empty_are_not_ticked(
            People people) {
        Person applicant = people.enterprise(site.enterprise(3));
        applicant.open("registration/new.xhtml?matter=ESTABLISH");
        applicant.page().locator("#start\\:open").click();
        applicant.settle();
        while (applicant.page().locator(NEXT).count() > 0) {
            applicant.page().locator(NEXT).click();
            applicant.settle();
        }
        assertThat(isTicked(applicant, "登记事项")).isFalse();
        assertThat(isTicked(applicant, "申请材料")).isFalse();

        applicant.page().locator("#wizard\\:submit").click();
        applicant.settle();

        assertThat(applicant.page().locator("#messages").innerText()).contains("HD-");
        assertReloadable(applicant, "id=");
    }

    @Test
    void an_annual_report_that_was_refused_can_be_loaded_again_and_steps_passed_empty_are_not_ticked(People people) {
        Person enterprise = whoHasNotFiled(people, 4);
        assertThat(isTicked(enterprise, "经营情况")).isFalse();

        enterprise.page().locator("#wizard\\:submit").click();
        enterprise.settle();

        assertThat(enterprise.page().locator("#messages").innerText()).contains("HD-");
        assertReloadable(enterprise, "year=");
    }

    /** The first enterprise from a place on whose report can be written, before its last step. */
    private Person whoHasNotFiled(People people, int from) {
        Person enterprise = people.enterprise(site.enterprise(from));
        enterprise.open("filing/edit.xhtml?step=4");
        return enterprise.page().url().contains("/filing/edit.xhtml") ? enterprise : whoHasNotFiled(people, from + 1);
    }

    private static void assertReloadable(Person person, String parameter) {
        String title = person.page().locator("h1").innerText();
        assertThat(person.page().url()).contains(parameter);
        person.open(person.page().url());
        assertThat(person.page().locator("h1").innerText()).isEqualTo(title);
        assertThat(person.page().locator("#wizard\\:submit").isVisible()).isTrue();
    }

    private static boolean isTicked(Person person, String step) {
        Locator.FilterOptions named = new Locator.FilterOptions().setHasText(step);
        assertThat(person.page().locator("ol.steps li").filter(named).count())
                .as(step)
                .isEqualTo(1);
        return person.page().locator("ol.steps li.done").filter(named).count() > 0;
    }
}
