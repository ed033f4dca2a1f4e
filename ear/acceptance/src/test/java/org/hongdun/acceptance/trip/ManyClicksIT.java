package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand households, each handed in up to five times from two tabs by people who do not wait for the answer. */
@OnTheSite
@Tag("proof")
class ManyClicksIT {

    private static final int MATTERS = Integer.getInteger("hongdun.test.matters", 1000);
    private static final long SEED = Long.getLong("hongdun.test.seed", 20260301L);
    private static final int PEOPLE = 8;
    private static final List<String> PAPERS =
            List.of("APPLICATION", "AGENT_PROOF", "REPRESENTATIVE_ID", "DOMICILE_PROOF");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private final RunningSite site;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    ManyClicksIT(RunningSite site) {
        this.site = site;
    }

    /** @param session of the applicant whose it is */
    private record Matter(UUID key, String session, long seed) {}

    @Test
    void a_thousand_matters_handed_in_again_and_again_are_a_thousand_matters_of_the_bureau(People people)
            throws Exception {
        List<String> sessions = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            owners.add(site.enterprise(i));
            sessions.add(people.enterprise(owners.get(i)).session());
        }
        List<UUID> keys = drafts(owners);
        ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Void>> each = IntStream.range(0, PEOPLE)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        for (int i = person; i < MATTERS; i += PEOPLE) {
                            handIn(new Matter(keys.get(i), sessions.get(person), SEED + i));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : crowd.invokeAll(each)) {
                done.get();
            }
        } finally {
            crowd.shutdown();
        }
        System.out.printf("%d matters, %d submissions, %d without an answer%n", MATTERS, sent.get(), unanswered.get());

        Patience.await(
                "all receipts",
                Duration.ofMinutes(10),
                () -> site.number(
                                Side.PORTAL,
                                "select count(*) from online_filing where id < 0 and filing_state in ('DRAFT', 'SENT')")
                        == 0);
        assertThat(unanswered.get()).isPositive();
        assertThat(site.number(
                        Side.PORTAL, "select count(*) from online_filing where id < 0 and filing_state = 'SUBMITTED'"))
                .as("matters the bureau has, seen from the portal")
                .isEqualTo(MATTERS);
        assertThat(site.number(Side.PORTAL, "select count(*) from online_submission where filing_id < 0"))
                .as("submissions kept by the portal")
                .isEqualTo(MATTERS);
        assertThat(site.number(
                        Side.INTRANET, "select count(*) from filing where channel = 'ONLINE' and entname like '户主%'"))
                .as("matters of the bureau")
                .isEqualTo(MATTERS);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(distinct filing_no) from filing where channel = 'ONLINE' and entname like '户主%'"))
                .as("numbers given")
                .isEqualTo(MATTERS);
    }

    /** Opens the last step in two tabs, then sends one to five times, both at once, cutting some of them off. */
    private void handIn(Matter matter) throws Exception {
        Random chance = new Random(matter.seed());
        URI page = site.url(Side.PORTAL).resolve("registration/edit.xhtml?id=" + matter.key() + "&step=4");
        List<String> tabs = List.of(open(page, matter), open(page, matter));
        int times = 1 + chance.nextInt(5);
        List<Callable<Void>> sends = new ArrayList<>();
        for (int i = 1; i < times; i++) {
            String tab = tabs.get(chance.nextInt(2));
            Duration patience = Duration.ofMillis(chance.nextBoolean() ? 20 + chance.nextInt(120) : 60_000);
            sends.add(() -> {
                send(page, matter, tab, patience);
                return null;
            });
        }
        ExecutorService fingers = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : fingers.invokeAll(sends)) {
                done.get();
            }
        } finally {
            fingers.shutdown();
        }
        send(page, matter, tabs.get(chance.nextInt(2)), Duration.ofMinutes(1));
    }

    private String open(URI page, Matter matter) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(page).header("Cookie", matter.session()).build(), BodyHandlers.ofString());
        Matcher state = VIEW_STATE.matcher(answer.body());
        assertThat(state.find()).as("the wizard of " + page).isTrue();
        return state.group(1);
    }

    private void send(URI page, Matter matter, String viewState, Duration patience) throws Exception {
        sent.incrementAndGet();
        String form = "wizard=wizard&wizard%3Asubmit=wizard%3Asubmit&jakarta.faces.ViewState="
                + URLEncoder.encode(viewState, StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(page)
                            .timeout(patience)
                            .header("Cookie", matter.session())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isLessThan(500);
        } catch (HttpTimeoutException cutOff) {
            unanswered.incrementAndGet();
        }
    }

    /** Complete drafts as the wizard leaves them, sealed with the key of this portal. */
    private List<UUID> drafts(List<String> owners) throws IOException, SQLException {
        byte[] key = Base64.getDecoder()
                .decode(Files.readString(
                                site.site().settings().home(Side.PORTAL).resolve("keys/person.key"))
                        .strip());
        NumberSeal seal = new NumberSeal(key);
        byte[] paper = "%PDF-1.7\n材料\n".getBytes(StandardCharsets.UTF_8);
        List<UUID> keys = new ArrayList<>();
        try (Connection portal = site.site().connect(Side.PORTAL)) {
            portal.setAutoCommit(false);
            Timestamp now =
                    Timestamp.valueOf(Instant.now().atZone(ZoneOffset.UTC).toLocalDateTime());
            run(
                    portal,
                    "insert into exchange_content (id, sm3, content_length, chunks, stored_at) values (?, ?, ?, 1, ?)",
                    -1L,
                    Sm3.of(paper),
                    (long) paper.length,
                    now);
            run(
                    portal,
                    "insert into exchange_content_chunk (content_id, chunk_no, bytes) values (?, 0, ?)",
                    -1L,
                    paper);
            for (int i = 0; i < MATTERS; i++) {
                UUID filing = UUID.randomUUID();
                keys.add(filing);
                run(
                        portal,
                        "insert into online_filing (id, version, filing_key, client_key, login_name, matter,"
                                + " subject_kind, title, filing_state, draft_revision, form_sealed, saved_at, changed_at,"
                                + " last_submission, progress_revision, stopped) values (?, 0, ?, ?, ?, 'ESTABLISH',"
                                + " 'HOUSEHOLD', ?, 'DRAFT', 1, ?, ?, ?, 0, 0, ?)",
                        -1L - i,
                        filing.toString(),
                        UUID.randomUUID().toString(),
                        owners.get(i % PEOPLE),
                        "户主" + i,
                        seal.seal(new String(form(i).toXml(), StandardCharsets.UTF_8)),
                        now,
                        now,
                        false);
                for (int j = 0; j < PAPERS.size(); j++) {
                    run(
                            portal,
                            "insert into online_paper (id, filing_id, doc_code, file_name, media_type, byte_length,"
                                    + " sm3, attached_at) values (?, ?, ?, ?, 'application/pdf', ?, ?, ?)",
                            -1L - i * PAPERS.size() - j,
                            -1L - i,
                            PAPERS.get(j),
                            PAPERS.get(j) + ".pdf",
                            (long) paper.length,
                            Sm3.of(paper),
                            now);
                }
            }
            portal.commit();
        }
        return keys;
    }

    private static FilingForm form(int i) {
        return new FilingForm(Map.ofEntries(
                Map.entry("typeCode", "9999"),
                Map.entry("legalRepresentative", "户主" + i),
                Map.entry("legalRepresentativeId", identityNumber(i)),
                Map.entry("domicile", "广州市天河区石牌西路" + (i + 1) + "号"),
                Map.entry("district", "440106"),
                Map.entry("scope", "零售日用百货"),
                Map.entry("section", "F"),
                Map.entry("applicant", "陈晨"),
                Map.entry("applicantPhone", "13800138000")));
    }

    /** Somebody else for each number below 365,000. */
    private static String identityNumber(int i) {
        String first17 = "440106"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        LocalDate.of(1970, 1, 1).plusDays(i / 1000))
                + String.format("%03d", i % 1000);
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += (first17.charAt(place) - '0') * ((1 << (17 - place)) % 11);
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
