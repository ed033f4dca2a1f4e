package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.acceptance.exchange.Hotline;
import org.hongdun.acceptance.exchange.Hotline.Protocol;
import org.hongdun.acceptance.exchange.Hotline.Receipt;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Setting;
import org.hongdun.server.Side;

/** The search of a running intranet: how fast, how complete, and how soon it knows a new subject (measuring job e). */
final class SearchMeasurement {

    private static final int QUESTIONS = 3_000;
    private static final int OF_EACH_LENGTH = 20;
    private static final int MOST_HITS = 2_000;
    private static final int TRIES = 5;
    private static final int PAUSE_MILLIS = 1_000;
    private static final double LEAST_SHARE = 0.7;
    private static final double LEAST_RECALL = 0.999;
    private static final double LONGEST_MILLIS = 1_000;
    private static final String TODAY =
            " recorded_to > timestamp '9999-01-01 00:00:00' and valid_to > date '9999-01-01'";

    /** Reads the whole city, as all who may read subjects do. */
    private static final String OF_THE_CITY = "reg.examiner";

    /** Reads what its branch has registered, after {@link #deploy}. */
    private static final String OF_A_BRANCH = "reviewer.tianhe";

    private final RunningSite site;
    private final Visitor visitor;
    private final int subjects;

    SearchMeasurement(RunningSite site, Visitor visitor, int subjects) {
        this.site = site;
        this.visitor = visitor;
        this.subjects = subjects;
    }

    static void deploy(RunningSite site) throws Exception {
        Map<String, byte[]> files =
                Bench.classes(SearchLoad.class, Class.forName(SearchLoad.class.getName() + "$Answer"));
        Bench.openDoors(files, "search", "hongdun-registry.jar");
        Bench.deploy(site, "search.war", files);
        site.update(
                Side.INTRANET,
                "insert into access_role (role_code, role_name, name_en, is_administrator)"
                        + " values ('BENCH', '基准', 'Bench', false)");
        site.update(
                Side.INTRANET,
                "insert into access_role_permission (role_code, permission, scope_rule)"
                        + " values ('BENCH', 'subject-read', 'GRANT')");
        assertThat(site.update(
                        Side.INTRANET,
                        "update access_grant set role_code = 'BENCH', data_scope = 'UNIT_TREE' where account_id ="
                                + " (select id from access_account where login_name = '" + OF_A_BRANCH + "')"))
                .isOne();
    }

    /** Questions a second through the door against bare Lucene on the same index in the same server. */
    void againstLucene(int rounds) throws Exception {
        List<String> pieces = pieces(new Random(7), QUESTIONS);
        double branch = compare("search by an officer of a branch", OF_A_BRANCH, pieces, rounds);
        double city = compare("search by an officer of the city", OF_THE_CITY, pieces, rounds);
        assertThat(branch).as("of a branch").isGreaterThanOrEqualTo(LEAST_SHARE);
        assertThat(city).as("of the city").isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private double compare(String job, String officer, List<String> pieces, int rounds) throws Exception {
        WarmUp.of(
                site.site().server(Side.INTRANET).pid(),
                () -> asked("ours", officer, pieces),
                () -> asked("bare", officer, pieces));
        List<Long> nanos = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(rate(asked("ours", officer, pieces), nanos));
            bare.add(rate(asked("bare", officer, pieces), new ArrayList<>()));
            bare.add(rate(asked("bare", officer, pieces), new ArrayList<>()));
            ours.add(rate(asked("ours", officer, pieces), nanos));
        }
        nanos.sort(null);
        new Report()
                .add(new Report.Line(
                        job,
                        "questions/s",
                        ours,
                        bare,
                        null,
                        0,
                        ("%d x A B B A of %d pieces of 2 to 4 characters over %d subjects, one thread, through the door, rights"
                                        + " filter, first 20 with marks; p50 %.2f ms, p99 %.2f ms; limit: bare Lucene on the"
                                        + " same index in the same server, same fields, stored fields read; 0.7 of it asked.")
                                .formatted(
                                        rounds,
                                        pieces.size(),
                                        subjects,
                                        nanos.get(nanos.size() / 2) / 1e6,
                                        nanos.get(nanos.size() * 99 / 100) / 1e6)));
        return Report.median(ours) / Report.median(bare);
    }

    /** Lines of the load's answer. */
    private List<String> asked(String how, String officer, List<String> pieces) throws Exception {
        List<String> lines = visitor.load("/search/load/" + how, officer, String.join("\n", pieces))
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(pieces);
        return lines;
    }

    private static double rate(List<String> lines, List<Long> nanos) {
        long sum = 0;
        long hits = 0;
        for (String line : lines) {
            String[] columns = line.split(" ");
            long each = Long.parseLong(columns[0]);
            nanos.add(each);
            sum += each;
            hits += Long.parseLong(columns[1]);
        }
        assertThat(hits).isGreaterThan(lines.size());
        return lines.size() / (sum / 1e9);
    }

    /** Subjects in whose name a piece is, by reading all names, against those found through the door, page by page. */
    void recall() throws Exception {
        Random dice = new Random(3);
        List<String> pieces = new ArrayList<>();
        List<Set<String>> truth = new ArrayList<>();
        for (int length = 2; length <= 4; length++) {
            while (pieces.size() < (length - 1) * OF_EACH_LENGTH) {
                String piece = piece(names(dice, 1).get(0), dice, length);
                Set<String> there = having(piece);
                if (there.size() <= MOST_HITS) {
                    pieces.add(piece);
                    truth.add(there);
                }
            }
        }
        List<String> answers = asked("ids", OF_THE_CITY, pieces);
        long there = 0;
        long found = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Set<String> answered = new HashSet<>(Arrays.asList(answers.get(i).split(" ")));
            there += truth.get(i).size();
            found += truth.get(i).stream().filter(answered::contains).count();
        }
        double recall = (double) found / there;
        new Report()
                .add(new Report.Line(
                        "search, recall",
                        "share",
                        List.of(recall),
                        null,
                        null,
                        0,
                        "%d of %d subjects found, %.4f, in whose name PostgreSQL finds one of %d pieces of 2 to 4 characters; 0.999 asked."
                                .formatted(found, there, recall, pieces.size())));
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private Set<String> having(String piece) {
        return site
                .rows(
                        Side.INTRANET,
                        "select subject_id from market_subject_version where" + TODAY
                                + " and position(cast(? as text) in entname) > 0 limit " + (MOST_HITS + 1),
                        piece)
                .stream()
                .map(row -> row.get("subject_id").toString())
                .collect(Collectors.toSet());
    }

    /** From the commit of a subject that the old registration system sends to its being found by an officer. */
    void newSubject(String officer) throws Exception {
        String session = visitor.signIn(officer);
        Random dice = new Random(5);
        List<Double> found = new ArrayList<>();
        List<Double> sent = new ArrayList<>();
        try (Hotline old = new Hotline(site.site().settings(), "registry", Setting.HONGDUN_LEGACY_REGISTRY_PASSWORD)) {
            for (int i = 0; i < TRIES; i++) {
                Thread.sleep(PAUSE_MILLIS + dice.nextInt(PAUSE_MILLIS));
                String key = "BENCH" + System.nanoTime();
                URI question = site.url(Side.INTRANET)
                        .resolve("api/subjects?q=" + URLEncoder.encode("新设" + key, StandardCharsets.UTF_8));
                long begun = System.nanoTime();
                old.send(Protocol.CORE, subject(key).getBytes(StandardCharsets.UTF_8), Map.of("HdMessageId", key));
                long notYet = begun;
                for (long look = begun; !isRecorded(key); look = System.nanoTime()) {
                    notYet = look;
                }
                long committed = notYet;
                Patience.await("the new subject", Duration.ofMinutes(1), () -> isFound(question, session, key));
                found.add((System.nanoTime() - committed) / 1e6);
                sent.add((committed - begun) / 1e6);
                assertThat(old.receipt(30_000)).returns(0, Receipt::code);
            }
        }
        double longest = found.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        new Report()
                .add(new Report.Line(
                        "a new subject, from its commit until it is found",
                        "ms",
                        found,
                        null,
                        null,
                        0,
                        "%d subjects sent by the old registration system one after the other among %d; longest %.0f ms, 1000 ms asked; from sending to commit %.0f ms. Less is better."
                                .formatted(TRIES, subjects, longest, Report.median(sent))));
        assertThat(longest).isLessThanOrEqualTo(LONGEST_MILLIS);
    }

    private boolean isRecorded(String key) {
        return site.number(Side.INTRANET, "select count(*) from market_subject where pripid = ?", key) > 0;
    }

    private boolean isFound(URI question, String session, String key) {
        try {
            return visitor.open(question, session).body().contains(key);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String subject(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <subject xmlns="urn:hongdun:registry-subject.v1">
                  <PRIPID>%s</PRIPID>
                  <ENTNAME>广州新设%s商贸有限公司</ENTNAME>
                  <ENTTYPE>1130</ENTTYPE>
                  <LEREP>测试甲</LEREP>
                  <ESTDATE>2026-05-06</ESTDATE>
                  <APPRDATE>2026-05-06</APPRDATE>
                  <DOM>广州市天河区新路1号</DOM>
                  <DOMDISTRICT>440106</DOMDISTRICT>
                  <OPSCOPE>批发和零售业</OPSCOPE>
                  <INDUSTRYPHY>F</INDUSTRYPHY>
                  <REGORG>440106</REGORG>
                  <REGSTATE>1</REGSTATE>
                </subject>
                """.formatted(key, key);
    }

    private List<String> pieces(Random dice, int number) {
        List<String> pieces = new ArrayList<>();
        for (String name : names(dice, number)) {
            pieces.add(piece(name, dice, 2 + pieces.size() % 3));
        }
        return pieces;
    }

    private static String piece(String name, Random dice, int length) {
        int at = dice.nextInt(Math.max(1, name.length() - length));
        return name.substring(at, Math.min(name.length(), at + length));
    }

    /** So many names of today, drawn by the numbers of their subjects. */
    private List<String> names(Random dice, int number) {
        long largest = site.number(Side.INTRANET, "select max(id) from market_subject");
        List<String> names = new ArrayList<>();
        while (names.size() < number) {
            String ids = Stream.generate(() -> String.valueOf(1 + dice.nextLong(largest)))
                    .limit(number)
                    .collect(Collectors.joining(","));
            site.rows(
                            Side.INTRANET,
                            "select entname from market_subject_version where" + TODAY + " and subject_id in (" + ids
                                    + ") order by subject_id")
                    .forEach(row -> names.add(row.get("entname").toString()));
        }
        return names.subList(0, number);
    }
}
