package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.junit.jupiter.api.Test;

/** The forms of registration, at the counter and on line: what is typed is kept, and the page says so, and says when it is not. */
@OnTheSite
class DraftFormsIT {

    private static final String SAVED = "已.*保存 .+";
    private static final String NOT_SAVED = "尚未保存";

    private final RunningSite site;

    DraftFormsIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void what_is_wrong_at_a_field_of_the_counter_form_follows_what_stands_in_it(People people) {
        Person clerk = draftAtTheCounter(people);
        clerk.page().locator("#form\\:submit").click();
        clerk.settle();
        assertThat(told(clerk, "name")).contains("此项必须填写");

        enter(clerk, "name", "广州松涛岬角贸易有限公司");
        enter(clerk, "legalRepresentativeId", "440106199001010014");
        enter(clerk, "investors.0.name", "陈晨岬");

        assertThat(told(clerk, "name")).doesNotContain("此项必须填写");
        assertThat(told(clerk, "legalRepresentativeId")).contains("校验");
        assertThat(told(clerk, "investors.0.name")).isEmpty();
    }

    @Test
    void a_number_with_letters_for_digits_is_offered_at_the_counter_as_it_was_meant_and_taken(People people) {
        Person clerk = draftAtTheCounter(people);
        enter(clerk, "legalRepresentativeId", "44OlO6199001010013");

        clerk.page()
                .locator(".field:has([data-field=legalRepresentativeId]) .fl-told a")
                .click();
        clerk.settle();

        assertThat(field(clerk.page(), "legalRepresentativeId").inputValue()).isEqualTo("440106199001010013");
        assertThat(told(clerk, "legalRepresentativeId")).isEmpty();
    }

    @Test
    void the_counter_offers_the_districts_of_today(People people) {
        Person clerk = draftAtTheCounter(people);
        assertThat(field(clerk.page(), "district").innerText())
                .contains("天河区", "增城区")
                .doesNotContain("东山区", "番禺市", "花县");
    }

    @Test
    void who_types_on_at_the_counter_without_leaving_the_field_loses_nothing(People people) {
        Person clerk = draftAtTheCounter(people);
        Locator scope = field(clerk.page(), "scope");
        scope.pressSequentially("零售日用百货");

        Page other = otherWindow(clerk);
        Patience.await("what is typed, in another window", Duration.ofSeconds(15), () -> {
            other.reload();
            return field(other, "scope").inputValue().equals("零售日用百货");
        });
    }

    @Test
    void a_window_whose_counter_form_was_overtaken_by_another_does_not_say_that_it_is_saved(People people) {
        Person clerk = draftAtTheCounter(people);
        assertOvertaken(clerk, "name");
    }

    @Test
    void a_window_whose_form_on_line_was_overtaken_by_another_does_not_say_that_it_is_saved(People people) {
        Person applicant = people.enterprise(site.enterprise(5));
        new Wizard(applicant).draft("NAME");
        assertOvertaken(applicant, "grounds");
    }

    private static void assertOvertaken(Person person, String field) {
        Page other = otherWindow(person);
        enter(person, field, "广州松涛暗礁");
        saysOfSaving(person.page(), SAVED);

        field(other, field).fill("广州松涛浮标");
        field(other, field).blur();

        saysOfSaving(other, NOT_SAVED);
        assertThat(other.locator("#messages").innerText()).contains("HD-");
    }

    private static Person draftAtTheCounter(People people) {
        Desk desk = new Desk(people);
        desk.drafted("ESTABLISH", null, List.of(), Map.of());
        return desk.clerk;
    }

    private static Page otherWindow(Person person) {
        Page other = person.page().context().newPage();
        other.navigate(person.page().url());
        return other;
    }

    private static void enter(Person person, String field, String value) {
        field(person.page(), field).fill(value);
        field(person.page(), field).blur();
        person.settle();
    }

    private static Locator field(Page page, String field) {
        return page.locator("[data-field='" + field + "']");
    }

    private static String told(Person person, String field) {
        return person.page()
                .locator(".field:has([data-field='" + field + "']) .fl-told")
                .innerText();
    }

    private static void saysOfSaving(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("#savedChip"))
                .hasText(Pattern.compile(words), new LocatorAssertions.HasTextOptions().setTimeout(8_000));
    }
}
