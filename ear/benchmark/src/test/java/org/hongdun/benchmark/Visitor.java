package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/** Asks the intranet for pages as a browser does that runs no script. */
final class Visitor {

    private static final Pattern FIELD =
            Pattern.compile("<(?:input|button)[^>]*?name=\"([^\"]+)\"[^>]*?>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final RunningSite site;
    private final HttpClient client = HttpClient.newHttpClient();

    Visitor(RunningSite site) {
        this.site = site;
    }

    HttpResponse<String> open(URI address, String session) throws IOException, InterruptedException {
        return client.send(request(address, session), BodyHandlers.ofString());
    }

    /**
     * 95th percentiles of many answers, from the instant each was to be asked.
     *
     * @param first milliseconds until the first byte
     * @param last milliseconds until the last one
     */
    record Arrival(double first, double last) {}

    /** @param apart between two requests; zero for one after the other */
    Arrival arrival(URI address, String session, int requests, Duration apart)
            throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        long next = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            next = apart.isZero() ? System.nanoTime() : next + apart.toNanos();
            for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            long begun = next;
            HttpResponse<InputStream> answer = client.send(request(address, session), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                assertThat(body.read()).isNotNegative();
                first.add((System.nanoTime() - begun) / 1e6);
                body.readAllBytes();
                last.add((System.nanoTime() - begun) / 1e6);
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        return new Arrival(percentile(first), percentile(last));
    }

    private static double percentile(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() * 95 / 100);
    }

    private static HttpRequest request(URI address, String session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return session == null
                ? request.build()
                : request.header("Cookie", session).build();
    }

    /** @return the session's cookie */
    String signIn(String person) throws IOException, InterruptedException {
        URI login = site.url(Side.INTRANET).resolve("login.xhtml");
        HttpResponse<String> page = open(login, null);
        String cookie = cookie(page);
        StringBuilder form = new StringBuilder();
        Matcher field = FIELD.matcher(page.body());
        while (field.find()) {
            String tag = field.group();
            Matcher given = VALUE.matcher(tag);
            String value = given.find() ? given.group(1) : "";
            if (tag.contains("autocomplete=\"username\"")) {
                value = person;
            } else if (tag.contains("type=\"password\"")) {
                value = People.PASSWORD;
            }
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(field.group(1)))
                    .append('=')
                    .append(encoded(value));
        }
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(login)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return cookie(answer);
    }

    /** What a load deployed in the server answers to a body, asked with name and password. */
    String load(String path, String person, String body) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((person + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(site.url(Side.INTRANET).resolve(path))
                        .header("Authorization", "Basic " + credentials)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("HD_"))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
