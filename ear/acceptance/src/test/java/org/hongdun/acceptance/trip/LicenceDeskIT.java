package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** Licences and cards that go out of use: nothing happens unasked, and what is out of use is handed out no more. */
@OnTheSite
class LicenceDeskIT {

    private final RunningSite site;

    LicenceDeskIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_loss_is_entered_only_after_a_yes_and_no_document_is_made_of_what_is_lost(People people) {
        Person clerk = people.officer("licence.clerk");
        long licence = opened(clerk, "licence", "ISSUED");
        String document = "licence/document?id=" + licence;
        APIResponse pdf = clerk.page()
                .request()
                .get(site.url(Side.INTRANET).resolve(document).toString());
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");

        press(clerk, "挂失");
        assertThat(state("licence", licence)).as("asked, and nobody said yes").isEqualTo("ISSUED");

        clerk.page().onDialog(Dialog::accept);
        press(clerk, "挂失");
        awaitAnswer(clerk);
        assertThat(state("licence", licence)).isEqualTo("LOST");
        assertThat(clerk.page().locator("a[href^='document']").count()).isZero();
        assertThat(clerk.page()
                        .request()
                        .get(site.url(Side.INTRANET).resolve(document).toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_replaces_a_licence_is_led_to_the_new_one(People people) {
        Person clerk = people.officer("licence.clerk");
        clerk.page().onDialog(Dialog::accept);
        long licence = opened(clerk, "licence", "ISSUED");
        Map<String, Object> old = licence(licence);

        press(clerk, "换发");

        Map<String, Object> next = site.rows(
                        Side.INTRANET,
                        "select id, licence_no from licence where subject_id = ? and duplicate_no = ? and issue_no = ?",
                        old.get("subject_id"),
                        old.get("duplicate_no"),
                        ((Number) old.get("issue_no")).intValue() + 1)
                .get(0);
        clerk.page().waitForURL("**/licence/view.xhtml?id=" + next.get("id"));
        assertThat(clerk.page().locator("#messages").innerText())
                .contains(String.valueOf(next.get("licence_no")), String.valueOf(old.get("licence_no")));
    }

    @Test
    void a_card_is_suspended_only_after_a_yes(People people) {
        Person clerk = people.officer("card.clerk");
        long card = opened(clerk, "iccard", "ACTIVE");
        press(clerk, "暂吊");
        assertThat(state("ic_card", card)).as("asked, and nobody said yes").isEqualTo("ACTIVE");

        clerk.page().onDialog(Dialog::accept);
        press(clerk, "暂吊");
        awaitAnswer(clerk);
        assertThat(state("ic_card", card)).isEqualTo("SUSPENDED");
    }

    /** @return id of the first one of the list in that state, which is shown now */
    private static long opened(Person officer, String room, String state) {
        officer.open(room + "/list.xhtml?state=" + state);
        officer.page().locator("main tbody a[href*='view.xhtml?id=']").first().click();
        officer.page().waitForURL("**/" + room + "/view.xhtml*");
        officer.settle();
        return Long.parseLong(officer.page().url().replaceAll(".*id=", ""));
    }

    private static void press(Person officer, String event) {
        officer.page().locator("#act\\:reason").fill("企业申请");
        officer.page().locator("#act\\:paper").fill("登1");
        if (event.equals("暂吊")) {
            officer.page().locator("#act\\:ground").selectOption(new SelectOption().setIndex(1));
        }
        officer.page()
                .locator("#act button")
                .filter(new Locator.FilterOptions().setHasText(event))
                .click();
        officer.settle();
    }

    /** The page that follows has come and says that it was done. */
    private static void awaitAnswer(Person officer) {
        officer.page()
                .locator("#messages")
                .filter(new Locator.FilterOptions().setHasText("已办理"))
                .waitFor();
    }

    private Map<String, Object> licence(long id) {
        List<Map<String, Object>> rows = site.rows(
                Side.INTRANET, "select licence_no, subject_id, duplicate_no, issue_no from licence where id = ?", id);
        return rows.get(0);
    }

    private String state(String table, long id) {
        return String.valueOf(site.rows(Side.INTRANET, "select status from " + table + " where id = ?", id)
                .get(0)
                .get("status"));
    }
}
