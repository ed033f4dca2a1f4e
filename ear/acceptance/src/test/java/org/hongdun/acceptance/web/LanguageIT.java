package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** The language is the person's choice, not his browser's. */
@OnTheSite
class LanguageIT {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final RunningSite site;

    LanguageIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void who_chose_english_in_a_chinese_browser_reads_english_all_over_the_page(People people) {
        Person clerk = people.officer("clerk.12315");
        clerk.open("complaint/list.xhtml?lang=en");
        assertThat(clerk.page().locator("main .chip:not(.info)").allInnerTexts())
                .isNotEmpty()
                .noneMatch(chip -> CHINESE.matcher(chip).find());

        clerk.page().locator("main tbody a").first().click();
        clerk.settle();

        assertThat(clerk.page().locator("main .steps").innerText()).doesNotContainPattern(CHINESE);
    }

    @Test
    void who_chose_nothing_reads_chinese_in_an_english_browser(People people) {
        Person operator = people.officer("operator");

        String csv = operator.page()
                .request()
                .get(
                        site.url(Side.INTRANET)
                                .resolve("batch/list.xhtml?export=csv")
                                .toString(),
                        RequestOptions.create().setHeader("Accept-Language", "en"))
                .text();

        assertThat(csv.lines().findFirst()).get().asString().containsPattern(CHINESE);
    }
}
