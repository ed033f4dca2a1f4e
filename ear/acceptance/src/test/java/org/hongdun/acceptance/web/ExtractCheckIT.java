package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anybody fetches an extract, the verifier and the key from the portal, and checks the one with the others at home. */
@OnTheSite
class ExtractCheckIT {

    private final RunningSite site;

    ExtractCheckIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void an_extract_is_checked_at_home_with_what_the_portal_gives_to_everybody(People people, @TempDir Path home)
            throws IOException, InterruptedException {
        Person anybody = people.visitor(Side.PORTAL);
        String code = site.enterprise(1);
        anybody.open("subject.xhtml?code=" + code);
        Path extract = fetch(anybody, "#extract", home);
        Path key = fetch(anybody, "#publicKey", home);
        Path verifier = fetch(anybody, "#verifier", home);

        assertThat(List.of(extract, key, verifier))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(code + ".pdf", "portal.pub", "hongdun-verify.jar");
        assertThat(said(verifier, key, extract)).contains("Genuine", code);

        Path foreign = Files.write(
                home.resolve("foreign.pub"),
                Files.readAllBytes(site.site().settings().home(Side.INTRANET).resolve("keys/intranet.pub")));
        assertThat(said(verifier, foreign, extract)).contains("another key").doesNotContain("Genuine");
    }

    @Test
    void the_files_say_what_they_are() {
        HttpResponse<String> key = Wire.get(site.url(Side.PORTAL).resolve("verify/portal.pub"), null);
        assertThat(Wire.get(site.url(Side.PORTAL).resolve("verify/intranet.pub"), null)
                        .body())
                .as("the key of what the authority prints")
                .startsWith("-----BEGIN PUBLIC KEY-----")
                .isNotEqualTo(key.body());
        HttpResponse<String> verifier = Wire.send("HEAD", site.url(Side.PORTAL).resolve("verify/hongdun-verify.jar"));

        assertThat(key.statusCode()).isEqualTo(200);
        assertThat(key.body()).startsWith("-----BEGIN PUBLIC KEY-----").doesNotContain("PRIVATE");
        assertThat(key.headers().firstValue("content-type").orElse("")).startsWith("application/x-pem-file");
        assertThat(key.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(verifier.statusCode()).isEqualTo(200);
        assertThat(verifier.headers().firstValue("content-type")).hasValue("application/java-archive");
        assertThat(verifier.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }

    private static Path fetch(Person person, String link, Path folder) {
        Download download =
                person.page().waitForDownload(() -> person.page().locator(link).click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String said(Path verifier, Path key, Path document) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        verifier.toString(),
                        key.toString(),
                        document.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }
}
