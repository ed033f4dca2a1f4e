package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.PostForm;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with way (a): the papers of a report, and the impatience of who files it. */
@OnTheSite
class FilingTripIT {

    private static final int LARGEST = 50 * 1024 * 1024;

    private static final String SUBMIT = "wizard:submit";

    private final RunningSite site;

    @TempDir
    private Path folder;

    FilingTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_paper_of_fifty_megabytes_reaches_the_officer_as_it_was_sent(People people) throws IOException {
        Path paper = paper();
        Newcomer newcomer = Newcomer.arrive(site, people);
        newcomer.draftQuickly();
        Person enterprise = newcomer.person();
        enterprise.page().locator("input[type=file]").setInputFiles(paper);
        enterprise
                .page()
                .locator("#wizard\\:papers")
                .getByText(paper.getFileName().toString())
                .first()
                .waitFor();
        enterprise.settle();
        newcomer.next();
        newcomer.submit();
        newcomer.awaitState("已送达政务内网");

        Map<String, Object> file = site.rows(
                        Side.INTRANET, "select id from inspection where uniscid = ?", newcomer.creditCode())
                .get(0);
        Person officer = people.officer("reviewer.tianhe");
        officer.open("inspection/review.xhtml?id=" + file.get("id"));
        String link = officer.links().stream()
                .filter(each -> each.contains("inspection/attachment"))
                .findFirst()
                .orElseThrow();
        HttpResponse<InputStream> download = Wire.download(URI.create(link), officer.session());
        assertThat(download.statusCode()).isEqualTo(200);
        try (InputStream received = download.body();
                InputStream sent = Files.newInputStream(paper)) {
            assertThat(Sm3.of(received)).isEqualTo(Sm3.of(sent));
        }
    }

    @Test
    void a_double_click_submits_once(People people) {
        Newcomer newcomer = Newcomer.arrive(site, people);
        newcomer.draftQuickly();
        newcomer.next();
        Person enterprise = newcomer.person();
        PostForm wizard = enterprise.forms().stream()
                .filter(form -> form.buttons().contains(SUBMIT))
                .findFirst()
                .orElseThrow();

        enterprise.page().locator("#wizard\\:submit").dblclick();
        enterprise.page().waitForURL("**/filing/view.xhtml*");
        enterprise.settle();
        IntStream.range(0, 2)
                .parallel()
                .forEach(again ->
                        Wire.post(wizard.address(), enterprise.session(), wizard.pressed(SUBMIT, wizard.token())));
        newcomer.awaitState("已送达政务内网");

        String code = newcomer.creditCode();
        assertThat(site.number(
                        Side.PORTAL,
                        "select count(*) from filing_submission where filing_id in"
                                + " (select id from annual_filing where uniscid = ?)",
                        code))
                .as("submissions")
                .isEqualTo(1);
        assertThat(site.number(Side.PORTAL, "select count(*) from exchange_outbox where business_key = ?", code))
                .as("documents")
                .isEqualTo(1);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from inspection_report where inspection_id in"
                                + " (select id from inspection where uniscid = ?)",
                        code))
                .as("reports")
                .isEqualTo(1);
    }

    /** A file of the largest size, which begins like a PDF and is otherwise noise. */
    private Path paper() throws IOException {
        Path paper = folder.resolve("资产负债表.pdf");
        Random noise = new Random(20260101);
        byte[] piece = new byte[64 * 1024];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(paper))) {
            byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            out.write(head);
            for (int left = LARGEST - head.length; left > 0; left -= piece.length) {
                noise.nextBytes(piece);
                out.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return paper;
    }
}
