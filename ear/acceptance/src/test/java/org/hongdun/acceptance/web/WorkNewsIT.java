package org.hongdun.acceptance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** The counts of a work list as they are pushed to a page that listens. */
@OnTheSite
class WorkNewsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAME = "广州青禾坞茶业有限公司";

    private final RunningSite site;
    private final HttpClient client = HttpClient.newHttpClient();

    WorkNewsIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void nobody_listens_without_a_ticket_that_was_issued(People people) throws Exception {
        Person officer = people.officer("reviewer.tianhe");
        String ticket = ticket(officer);

        assertThat(ask(null, null).statusCode()).isEqualTo(403);
        assertThat(ask("no ticket", null).statusCode()).isEqualTo(403);
        assertThat(ask("0".repeat(64), officer.session()).statusCode())
                .as("a session is no ticket")
                .isEqualTo(403);
        assertThat(ask(ticket, null).statusCode()).isEqualTo(200);
    }

    @Test
    void a_ticket_tells_the_counts_of_its_own_officer_whoever_sends_it(People people) throws Exception {
        site.awaitFirstWork();
        Person reviewer = people.officer("reviewer.tianhe");
        Person operator = people.officer("operator");
        long mine = shown(reviewer);
        assertThat(mine).isNotEqualTo(shown(operator));

        try (Stream stream = listen(ticket(reviewer), operator.session())) {
            assertThat(todo(stream.await(line -> line.startsWith("data:")))).isEqualTo(mine);
        }
    }

    @Test
    void a_new_task_is_told_at_once_and_signing_out_ends_the_telling(People people) throws Exception {
        site.awaitFirstWork();
        Person examiner = people.officer("reg.examiner");
        String ticket = ticket(examiner);
        try (Stream stream = listen(ticket, null)) {
            long before = todo(stream.await(line -> line.startsWith("data:")));

            submitAName(people.officer("reg.clerk"));
            assertThat(todo(stream.await(line -> line.startsWith("data:")))).isEqualTo(before + 1);

            examiner.submit("form#leave");
            assertThat(stream.await(line -> line.startsWith("event:"))).isEqualTo("event: end");
            assertThat(stream.await(line -> line == null)).as("closed").isNull();
        }
        assertThat(ask(ticket, null).statusCode()).isEqualTo(403);
    }

    private static void submitAName(Person clerk) {
        clerk.open("name/check.xhtml?section=C&name=" + URLEncoder.encode(NAME, UTF_8));
        clerk.page().locator("[id='apply:applicant']").fill("陈静");
        clerk.page().locator("[id='apply:submit']").click();
        clerk.settle();
        assertThat(clerk.page().locator("body").innerText()).contains("已受理名称");
    }

    private static String ticket(Person officer) {
        return officer.page().locator("body").getAttribute("data-news-ticket");
    }

    private static long shown(Person officer) {
        return Long.parseLong(
                officer.page().locator("header [data-news=todo]").innerText().replace(",", ""));
    }

    private static long todo(String line) {
        return JsonParser.parseString(line.substring("data:".length()))
                .getAsJsonObject()
                .get("todo")
                .getAsLong();
    }

    private HttpResponse<InputStream> ask(String ticket, String session) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address()).timeout(PATIENCE).GET();
        if (ticket != null) {
            request.header("X-Hongdun-Ticket", ticket);
        }
        if (session != null) {
            request.header("Cookie", session);
        }
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    private Stream listen(String ticket, String session) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = ask(ticket, session);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        return new Stream(answer.body());
    }

    private URI address() {
        return site.url(Side.INTRANET).resolve("api/work/news");
    }

    /** What is pushed, line by line; a line that does not come in time fails the test. */
    private record Stream(InputStream body, BufferedReader lines) implements AutoCloseable {

        Stream(InputStream body) {
            this(body, new BufferedReader(new InputStreamReader(body, UTF_8)));
        }

        /** The next line like this; null is the end. */
        String await(Predicate<String> wanted) throws InterruptedException, ExecutionException, TimeoutException {
            return CompletableFuture.supplyAsync(() -> next(wanted)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }

        private String next(Predicate<String> wanted) {
            try {
                String line = lines.readLine();
                while (line != null && !wanted.test(line)) {
                    line = lines.readLine();
                }
                return line;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
