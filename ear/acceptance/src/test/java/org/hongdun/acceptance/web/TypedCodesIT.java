package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes as people type them: how they are written does not matter, and letters that look like digits are asked about. */
@OnTheSite
class TypedCodesIT {

    private static final int WIDE = '０' - '0';
    private static final String MEANT = "#meant";

    private final RunningSite site;
    private final String code;
    private final String withLetters;

    TypedCodesIT(RunningSite site) {
        this.site = site;
        code = site.enterprise(1);
        withLetters = code.replace('1', 'I').replace('0', 'O');
    }

    @BeforeEach
    void theRegisterHasBeenCopied() {
        site.awaitFirstWork();
    }

    @Test
    void a_code_in_small_or_wide_letters_finds_its_enterprise_and_is_not_asked_about(People people) {
        Person anybody = people.visitor(Side.PORTAL);
        String wide = code.chars()
                .collect(StringBuilder::new, (all, one) -> all.appendCodePoint(one + WIDE), StringBuilder::append)
                .toString();
        for (String typed : List.of(code.toLowerCase(Locale.ROOT), wide)) {
            anybody.open("search.xhtml?text=" + typed);
            assertThat(anybody.page().locator(".p-hits").innerText()).contains(code);
            assertThat(anybody.page().locator(MEANT).count()).isZero();
        }
        anybody.open("search.xhtml?text=" + withLetters);
        assertThat(anybody.page().locator(MEANT).getAttribute("href")).endsWith(code);
    }

    @Test
    void who_registers_or_signs_in_is_offered_the_code_that_was_meant(People people) {
        Person somebody = people.visitor(Side.PORTAL);
        somebody.open("register.xhtml");
        somebody.page().locator("#register\\:creditCode").fill(withLetters);
        somebody.page().locator("#register\\:creditCode").blur();
        somebody.settle();
        somebody.page().locator("#register\\:meant button").click();
        somebody.settle();
        assertThat(somebody.page().locator("#register\\:creditCode").inputValue())
                .isEqualTo(code);
        assertThat(somebody.page().locator("#register\\:meant button").count()).isZero();

        somebody.signIn(withLetters, People.PASSWORD);
        somebody.page().locator("#login\\:meant button").click();
        somebody.page().locator("input[type=password]").fill(People.PASSWORD);
        somebody.submit("#login");
        assertThat(somebody.page().url()).doesNotContain("login");
    }

    @Test
    void an_officer_who_searches_is_offered_the_code_that_was_meant(People people) {
        Person officer = people.officer("reg.clerk");
        officer.open("search/list.xhtml?q=" + withLetters);
        officer.page().locator(MEANT).click();
        officer.settle();
        assertThat(officer.page().locator("ol.hits").innerText()).contains(code);
    }

    @Test
    void the_public_entry_says_from_when_an_enterprise_may_operate(People people) {
        Person anybody = people.visitor(Side.PORTAL);
        anybody.open("subject.xhtml?code=" + code);
        assertThat(anybody.page().locator("#content").innerText())
                .containsPattern("经营期限\\s+\\d{4}-\\d{2}-\\d{2} 至 (长期|\\d{4}-\\d{2}-\\d{2})");
    }
}
