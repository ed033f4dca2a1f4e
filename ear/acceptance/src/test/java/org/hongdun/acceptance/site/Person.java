package org.hongdun.acceptance.site;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One person before one browser window. Script errors and failed requests of the pages fail the person's next step. */
public final class Person implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    /** Loaded, and no request of PrimeFaces under way. */
    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())";

    private final BrowserContext context;
    private final Page page;
    private final URI front;
    private final List<String> troubles = new ArrayList<>();

    Person(Browser browser, URI front, int width, int height) {
        this.front = front;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                troubles.add("console: " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add(response.status() + " " + response.url());
            }
        });
    }

    /** A refusal we provoked; or a style attribute of PrimeFaces that our policy keeps from taking effect. */
    private static boolean isExpected(String message) {
        return message.contains("status of 4") || message.startsWith("Applying inline style violates");
    }

    public Page page() {
        return page;
    }

    /** Opens an address below the front page and waits until it is quiet. */
    public void open(String path) {
        page.navigate(front.resolve(path).toString());
        settle();
    }

    /** Waits until the page has come and nothing it asked for is on its way, then reports what it complained of. */
    public void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForCondition(this::isQuiet);
        assertThat(troubles).as("troubles on " + page.url()).isEmpty();
    }

    private boolean isQuiet() {
        try {
            return (Boolean) page.evaluate(QUIET);
        } catch (PlaywrightException leavingThePage) {
            return false;
        }
    }

    /** Signs in on the login page of the side; once more on the same page after a refusal. */
    public void signIn(String loginName, String password) {
        if (!page.url().endsWith("/login.xhtml")) {
            open("login.xhtml");
        }
        page.locator("input[autocomplete=username]").fill(loginName);
        page.locator("input[type=password]").first().fill(password);
        submit("form:has(input[type=password])");
    }

    /** Presses the first submit button of a form and waits for the answer. */
    public void submit(String form) {
        page.locator(form + " [type=submit]").first().click();
        settle();
    }

    /** The session cookie of the window as {@code name=value}, or null. */
    public String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.startsWith("HD_"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElse(null);
    }

    /** Addresses of the same side that the page links to, without fragments. */
    @SuppressWarnings("unchecked")
    public Set<String> links() {
        List<String> all =
                (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return all.stream()
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> link.startsWith(front.toString()))
                .collect(toCollection(TreeSet::new));
    }

    /** The forms of the page that are sent as POST. */
    @SuppressWarnings("unchecked")
    public List<PostForm> forms() {
        List<Map<String, Object>> all = (List<Map<String, Object>>)
                page.evaluate("() => [...document.querySelectorAll('form[method=post i]')].map(form => ({"
                        + " id: form.id, address: form.action,"
                        + " fields: [...new FormData(form)].filter(([, value]) => typeof value === 'string'),"
                        + " buttons: [...form.querySelectorAll('[type=submit][name]')].map(button => button.name)}))");
        return all.stream()
                .map(form -> new PostForm(
                        (String) form.get("id"),
                        URI.create((String) form.get("address")),
                        ((List<List<String>>) form.get("fields"))
                                .stream()
                                        .map(field -> Map.entry(field.get(0), field.get(1)))
                                        .toList(),
                        (List<String>) form.get("buttons")))
                .toList();
    }

    /** By how many CSS pixels the page is wider than the window; 0 is right. */
    public int overflow() {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Serious and critical findings of axe on the page, one line each; empty is right. */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        page.evaluate(Chromium.axe());
        Map<String, Object> result = (Map<String, Object>)
                page.evaluate("() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})");
        List<String> barriers = new ArrayList<>();
        for (Map<String, Object> violation : (List<Map<String, Object>>) result.get("violations")) {
            if (List.of("serious", "critical").contains(violation.get("impact"))) {
                for (Map<String, Object> node : (List<Map<String, Object>>) violation.get("nodes")) {
                    barriers.add(page.url() + " " + violation.get("id") + ": " + node.get("html"));
                }
            }
        }
        return barriers;
    }

    /** A picture of what the window shows. */
    public void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
