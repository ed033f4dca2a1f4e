package org.hongdun.acceptance.trip;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.Person;

/**
 * The registration desk of the portal, used by one applicant.
 *
 * @param applicant before his window, signed in
 */
record Wizard(Person applicant) {

    private static final Duration CROSSING = Duration.ofSeconds(40);

    void draft(String matter) {
        applicant.open("registration/new.xhtml?matter=" + matter);
        applicant.page().locator("#start\\:open").click();
        applicant.settle();
    }

    void fill(Map<String, String> values) {
        values.forEach((field, value) -> {
            Locator input = applicant.page().locator("[data-field='" + field + "']");
            input.fill(value);
            input.dispatchEvent("change");
            applicant.settle();
        });
    }

    void choose(Map<String, String> values) {
        values.forEach((field, value) -> {
            applicant.page().locator("[data-field='" + field + "']").selectOption(value);
            applicant.settle();
        });
    }

    /** Goes on to the documents and attaches each that is asked for. */
    @SuppressWarnings("unchecked")
    void papers() {
        Locator document = applicant.page().locator("#wizard\\:document");
        while (document.count() == 0) {
            next();
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

    void next() {
        applicant.page().locator("#wizard\\:next").click();
        applicant.settle();
    }

    void submit() {
        applicant.page().locator("#wizard\\:submit").click();
        applicant.settle();
    }

    void applyForName(String name) {
        draft("NAME");
        fill(Map.of("name", name, "grounds", "陈晨 60%，李光 40%"));
        choose(Map.of("district", "440106", "section", "F"));
        next();
        submit();
    }

    void awaitState(String word) {
        Patience.await(
                word,
                CROSSING,
                () -> applicant.page().locator("#state").innerText().strip().equals(word));
    }
}
