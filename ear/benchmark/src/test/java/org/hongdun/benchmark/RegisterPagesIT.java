package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.primefaces.PrimeFaces;

/**
 * The pages and the search of the register over a whole city on PostgreSQL: processor time of the list against a bare
 * PrimeFaces table with the same columns in the same server, the last page against the first, the page of one subject under
 * twenty readers (measuring job d), the search against bare Lucene on the same index (job e).
 */
class RegisterPagesIT {

    private static final int SUBJECTS = Integer.getInteger("hongdun.benchmark.subjects", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("hongdun.benchmark.rounds", 5);
    private static final int REQUESTS = 300;
    private static final int READERS = 20;
    private static final int PAUSE_MILLIS = 1_000;
    private static final int READ = 30;
    private static final int LOOKS = 5;
    private static final String OFFICER = "reg.examiner";

    private static RunningSite site;

    private final Visitor visitor = new Visitor(site);

    @BeforeAll
    static void open() throws Exception {
        site = RunningSite.startToMeasure(SUBJECTS);
        bare();
        SearchMeasurement.deploy(site);
        site.update(Side.INTRANET, "analyze");
        Patience.await("the end of what a first start does", Duration.ofMinutes(20), RegisterPagesIT::isAtRest);
    }

    @AfterAll
    static void close() throws Exception {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void the_list_against_a_bare_table_and_its_last_page_against_its_first() throws Exception {
        String session = visitor.signIn(OFFICER);
        URI first = site.url(Side.INTRANET).resolve("subject/list.xhtml");
        URI last = site.url(Side.INTRANET).resolve("subject/list.xhtml?back=true");
        URI bare = site.url(Side.INTRANET).resolve("/bench/bare.xhtml");
        assertThat(visitor.open(first, session).body()).contains("rel=\"next\"");
        assertThat(visitor.open(last, session).body()).contains("rel=\"prev\"");
        WarmUp.of(
                site.site().server(Side.INTRANET).pid(),
                () -> spent(first, session, REQUESTS),
                () -> spent(last, session, REQUESTS),
                () -> spent(bare, session, REQUESTS));
        compare(
                "list of subjects, first page",
                first,
                "a bare lazy PrimeFaces table, same columns, 20 rows",
                bare,
                session);
        compare("list of subjects, last page", last, "its first page", first, session);
    }

    private void compare(String job, URI ours, String limit, URI peer, String session) throws Exception {
        List<Double> mine = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            mine.add(spent(ours, session, REQUESTS));
            others.add(spent(peer, session, REQUESTS));
            others.add(spent(peer, session, REQUESTS));
            mine.add(spent(ours, session, REQUESTS));
        }
        new Report()
                .add(new Report.Line(
                        job,
                        "ms of the server's processors a request",
                        mine,
                        others,
                        null,
                        0,
                        ROUNDS + " x A B B A of " + REQUESTS + " requests one after the other over " + SUBJECTS
                                + " subjects; limit: " + limit + ". Less is better."));
    }

    /** Milliseconds of processor time that the intranet server uses for a request. */
    private double spent(URI page, String session, int requests) throws Exception {
        long server = site.site().server(Side.INTRANET).pid();
        double before = Machine.seconds(server);
        for (int i = 0; i < requests; i++) {
            assertThat(visitor.open(page, session).statusCode()).isEqualTo(200);
        }
        return 1000 * (Machine.seconds(server) - before) / requests;
    }

    @Test
    void the_page_of_a_subject_under_twenty_readers() throws Exception {
        long largest = site.number(Side.INTRANET, "select max(id) from market_subject");
        List<String> sessions = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            sessions.add(visitor.signIn(OFFICER));
        }
        readers(sessions, largest);
        List<Double> p95 = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            p95.add(readers(sessions, largest));
        }
        new Report()
                .add(new Report.Line(
                        "page of a subject, whole, 95th percentile",
                        "ms",
                        p95,
                        null,
                        null,
                        0,
                        READERS + " readers, each " + READ + " subjects at random out of " + SUBJECTS
                                + " with a pause of " + PAUSE_MILLIS + " ms, " + ROUNDS
                                + " rounds; 150 ms asked. Less is better."));
    }

    private double readers(List<String> sessions, long largest) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(sessions.size());
        try {
            List<Future<List<Double>>> readers = IntStream.range(0, sessions.size())
                    .mapToObj(reader -> pool.submit(() -> read(sessions.get(reader), new Random(reader), largest)))
                    .toList();
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> reader : readers) {
                times.addAll(reader.get());
            }
            return times.stream().sorted().toList().get(times.size() * 95 / 100);
        } finally {
            pool.shutdown();
        }
    }

    private List<Double> read(String session, Random dice, long largest) throws Exception {
        List<Double> times = new ArrayList<>();
        Thread.sleep(dice.nextInt(PAUSE_MILLIS));
        for (int i = 0; i < READ; i++) {
            URI page = site.url(Side.INTRANET).resolve("subject/view.xhtml?id=" + (1 + dice.nextLong(largest)));
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.open(page, session);
            times.add((System.nanoTime() - begun) / 1e6);
            assertThat(answer.statusCode()).isEqualTo(200);
            Thread.sleep(PAUSE_MILLIS);
        }
        return times;
    }

    @Test
    void the_search_against_bare_lucene() throws Exception {
        new SearchMeasurement(site, visitor, SUBJECTS).againstLucene(ROUNDS);
    }

    @Test
    void what_the_search_finds_against_all_that_is_there() throws Exception {
        new SearchMeasurement(site, visitor, SUBJECTS).recall();
    }

    @Test
    void the_time_until_a_new_subject_is_found() throws Exception {
        new SearchMeasurement(site, visitor, SUBJECTS).newSubject(OFFICER);
    }

    /** Whether the server uses less than a tenth of a processor for some seconds. */
    private static boolean isAtRest() {
        try {
            long server = site.site().server(Side.INTRANET).pid();
            double before = Machine.seconds(server);
            for (int look = 0; look < LOOKS; look++) {
                Machine.idle();
            }
            return Machine.seconds(server) - before < LOOKS / 10.0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void bare() throws Exception {
        Map<String, byte[]> files =
                Bench.classes(BareRows.class, BareRows.Row.class, Class.forName(BareRows.class.getName() + "$1"));
        files.put(
                "WEB-INF/lib/primefaces.jar",
                Files.readAllBytes(Path.of(PrimeFaces.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())));
        files.put(
                "WEB-INF/beans.xml",
                Bench.bytes("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>"));
        files.put("bare.xhtml", Bench.bytes("""
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
                <h:head/><h:body><h:form><p:dataTable value="#{bareRows.model}" var="row" lazy="true" paginator="true" rows="20">
                <p:column headerText="统一社会信用代码" sortable="true" field="code">#{row.code()}</p:column>
                <p:column headerText="名称" sortable="true" field="name"><a href="view.xhtml?code=#{row.code()}">#{row.name()}</a></p:column>
                <p:column headerText="法定代表人" sortable="true" field="representative">#{row.representative()}</p:column>
                <p:column headerText="注册资本" sortable="true" field="capital">#{row.capital()}</p:column>
                <p:column headerText="成立日期" sortable="true" field="established">#{row.established()}</p:column>
                <p:column headerText="登记机关">#{row.authority()}</p:column>
                <p:column headerText="状态">#{row.state()}</p:column>
                </p:dataTable></h:form></h:body></html>
                """));
        files.put("WEB-INF/web.xml", Bench.bytes("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
                  <servlet><servlet-name>faces</servlet-name>
                    <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
                  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                </web-app>
                """));
        files.put("WEB-INF/jboss-web.xml", Bench.bytes("<jboss-web><context-root>/bench</context-root></jboss-web>"));
        Bench.deploy(site, "bench.war", files);
    }
}
