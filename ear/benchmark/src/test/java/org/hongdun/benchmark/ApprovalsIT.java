package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Settings;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Approvals through the doors against a bare engine in the same server, and the work list of a busy person in a full
 * database against an empty page; on PostgreSQL with every commit on disk.
 */
class ApprovalsIT {

    private static final int ROUNDS = Integer.getInteger("hongdun.benchmark.rounds", 5);
    private static final int MATTERS = Integer.getInteger("hongdun.benchmark.matters", 150);
    private static final int WARM_UP_MATTERS = 4 * MATTERS;
    private static final int REQUESTS = 200;
    private static final Duration APART = Duration.ofMillis(20);
    private static final int OPEN = 5000;
    private static final int FINISHED = 500_000;
    private static final double BUSY = 0.05;
    private static final int MOST_LOOKS = 20;
    private static final List<String> STAFF = List.of("legal.city", "seal.office", "head.finance", "head.personnel");
    private static final String BUSY_PERSON = "head.discipline";
    private static RunningSite site;

    private final Visitor visitor = new Visitor(site);
    private int discarded;

    @BeforeAll
    static void open() throws Exception {
        site = RunningSite.startToMeasure();
        site.update(Side.INTRANET, "create extension pg_stat_statements");
        flow(ApprovalLoad.FLOW, "hd:who=\"INITIATOR\"");
        flow(
                ApprovalLoad.FLOW + "-claimed",
                "hd:who=\"PERSON\" hd:whoValue=\"" + String.join(" ", STAFF) + "\" hd:mode=\"CLAIM\"");
        bareEngine();
        deploy();
    }

    @AfterAll
    static void close() throws IOException {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void three_approvals_through_the_door() throws Exception {
        for (String how : List.of("bare", "ours", "bare-claimed", "ours-claimed")) {
            rate(how, 2, WARM_UP_MATTERS);
        }
        Report report = new Report();
        for (int threads : List.of(1, 2, 4)) {
            compare(report, "ours", "bare", threads, "three approvals through the door", "3 x (work list, complete)");
        }
        compare(
                report,
                "ours-claimed",
                "bare-claimed",
                2,
                "three approvals of a desk shared by four through the door",
                "3 x (work list, claim, complete)");
        for (String how : List.of("bare", "ours", "bare-claimed", "ours-claimed")) {
            site.rows(Side.INTRANET, "select pg_stat_statements_reset()");
            rate(how, 1, MATTERS);
            List<Map<String, Object>> statements = site.rows(
                    Side.INTRANET,
                    "select calls, total_exec_time as ms, query from pg_stat_statements s join pg_database d"
                            + " on d.oid = s.dbid where d.datname = current_database() order by calls desc");
            System.out.printf(
                    "%s: %.1f statements a matter%n",
                    how,
                    statements.stream()
                                    .mapToLong(row -> ((Number) row.get("calls")).longValue())
                                    .sum()
                            / (double) MATTERS);
            statements.stream()
                    .filter(row -> ((Number) row.get("calls")).longValue() >= MATTERS)
                    .forEach(row -> System.out.printf(
                            "  %5.2f %7.3f ms %s%n",
                            ((Number) row.get("calls")).doubleValue() / MATTERS,
                            ((Number) row.get("ms")).doubleValue() / MATTERS,
                            row.get("query").toString().replaceAll("\\s+", " ").replaceAll("^(.{150}).*", "$1")));
        }
    }

    private void compare(Report report, String how, String peer, int threads, String job, String acts)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        discarded = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(quietly(() -> rate(how, threads, MATTERS)));
            bare.add(quietly(() -> rate(peer, threads, MATTERS)));
            bare.add(quietly(() -> rate(peer, threads, MATTERS)));
            ours.add(quietly(() -> rate(how, threads, MATTERS)));
        }
        report.add(new Report.Line(
                job + "; " + threads + (threads == 1 ? " thread" : " threads"),
                "matters/s",
                ours,
                bare,
                null,
                discarded,
                ROUNDS + " x A B B A of " + MATTERS + " matters a thread; ours: start, " + acts
                        + ", each a transaction with its rules, deadlines, history and chained audit; limit: a bare Flowable"
                        + " 8.0.0 in the same server on the same PostgreSQL 18 (synchronous_commit=on), default history,"
                        + " start, 3 x (query, claim, complete), each task "
                        + (peer.equals("bare") ? "open to one person." : "open to the same four persons.")));
    }

    private double rate(String how, int threads, int matters) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<String>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String person = STAFF.get(thread);
                running.add(pool.submit(() -> visitor.load("/bench/load/" + how + "?matters=" + matters, person, "")));
            }
            for (Future<String> each : running) {
                assertThat(each.get()).containsOnlyDigits();
            }
            return threads * matters / ((System.nanoTime() - begun) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_work_list_of_a_busy_person_in_a_full_database() throws Exception {
        fill();
        String session = visitor.signIn(BUSY_PERSON);
        URI list = site.url(Side.INTRANET).resolve("work/list.xhtml?view=TODO");
        URI empty = site.url(Side.INTRANET).resolve("/bench/empty.xhtml");
        HttpResponse<String> page = visitor.open(list, session);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("5,000");
        WarmUp.of(
                site.site().server(Side.INTRANET).pid(),
                () -> visitor.arrival(list, session, REQUESTS, Duration.ZERO),
                () -> visitor.arrival(empty, null, REQUESTS, Duration.ZERO));
        List<Visitor.Arrival> ours = new ArrayList<>();
        List<Visitor.Arrival> limit = new ArrayList<>();
        discarded = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(quietly(() -> visitor.arrival(list, session, REQUESTS, APART)));
            limit.add(quietly(() -> visitor.arrival(empty, null, REQUESTS, APART)));
            limit.add(quietly(() -> visitor.arrival(empty, null, REQUESTS, APART)));
            ours.add(quietly(() -> visitor.arrival(list, session, REQUESTS, APART)));
        }
        report("first byte, sent with the head before the page is begun", ours, limit, Visitor.Arrival::first);
        report("last byte", ours, limit, Visitor.Arrival::last);
    }

    private void report(
            String what,
            List<Visitor.Arrival> ours,
            List<Visitor.Arrival> limit,
            Function<Visitor.Arrival, Double> figure)
            throws IOException {
        new Report()
                .add(new Report.Line(
                        "work list, " + what + ", 95th percentile",
                        "ms",
                        ours.stream().map(figure).toList(),
                        limit.stream().map(figure).toList(),
                        null,
                        discarded,
                        ROUNDS + " x A B B A of " + REQUESTS + " requests at a constant "
                                + Duration.ofSeconds(1).dividedBy(APART)
                                + " a second; a person with " + OPEN
                                + " open tasks in a database with " + FINISHED
                                + " finished items, first page with true counts; limit: an empty Facelets page in the same"
                                + " server. Less is better."));
    }

    private interface Round<T> {
        T run() throws Exception;
    }

    /** Puts a round off while others leave less than five per cent of the processors idle, but not for ever. */
    private <T> T quietly(Round<T> round) throws Exception {
        for (int look = 0; look < MOST_LOOKS && Machine.idle() < BUSY; look++) {
            discarded++;
        }
        return round.run();
    }

    private static void flow(String key, String who) {
        StringBuilder drawing = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
                xmlns:hd="http://hongdun.org/flow" id="definitions" targetNamespace="http://hongdun.org/flow">
                <bpmn:process id="%s" name="基准" isExecutable="true"><bpmn:startEvent id="s"/>""".formatted(key));
        for (String task : List.of("a", "b", "c")) {
            drawing.append("<bpmn:userTask id=\"%s\" name=\"审批\" %s hd:term=\"3WD\"/>".formatted(task, who));
        }
        drawing.append("<bpmn:endEvent id=\"e\"/>");
        List<String> way = List.of("s", "a", "b", "c", "e");
        for (int at = 0; at + 1 < way.size(); at++) {
            drawing.append("<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                    .formatted(at, way.get(at), way.get(at + 1)));
        }
        drawing.append(
                "</bpmn:process><bpmndi:BPMNDiagram id=\"diagram\"><bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"%s\">"
                        .formatted(key));
        Stream.concat(way.stream(), Stream.of("f0", "f1", "f2", "f3"))
                .forEach(id -> drawing.append(
                        "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\"/></bpmndi:BPMNShape>"
                                .formatted(id, id)));
        drawing.append("</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>");
        site.update(
                Side.INTRANET,
                "insert into flow_definition (id, lock_version, flow_key, version_no, status, flow_name, bpmn_xml, digest,"
                        + " created_by, created_at, published_by, published_at) select 900000 + count(*), 0, ?, 1,"
                        + " 'PUBLISHED', '基准', ?, repeat('0', 64), 'bench', now(), 'bench', now() from flow_definition",
                key,
                drawing.toString());
    }

    /** Tables and flow of the bare engine, in a schema of its own. */
    private static void bareEngine() {
        site.update(Side.INTRANET, "create schema bare");
        Settings.Database database = site.site().settings().database(Side.INTRANET);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=bare");
        configuration.setJdbcUsername(database.user());
        configuration.setJdbcPassword(database.password());
        configuration.setDatabaseSchema("bare");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        ProcessEngine engine = configuration.buildProcessEngine();
        bareFlow(engine, "bare", "${person}");
        bareFlow(engine, "bare-claimed", String.join(",", STAFF));
        engine.close();
    }

    private static void bareFlow(ProcessEngine engine, String key, String candidates) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(key + ".bpmn20.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                        xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bare">
                        <process id="%s" isExecutable="true">
                        <startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="a"/>
                        <userTask id="a" name="审批" flowable:candidateUsers="%s"/>
                        <sequenceFlow id="f2" sourceRef="a" targetRef="b"/>
                        <userTask id="b" name="审批" flowable:candidateUsers="%s"/>
                        <sequenceFlow id="f3" sourceRef="b" targetRef="c"/>
                        <userTask id="c" name="审批" flowable:candidateUsers="%s"/>
                        <sequenceFlow id="f4" sourceRef="c" targetRef="e"/><endEvent id="e"/>
                        </process></definitions>""".formatted(key, candidates, candidates, candidates))
                .deploy();
    }

    private static void deploy() throws Exception {
        Map<String, byte[]> files = Bench.classes(ApprovalLoad.class);
        files.put(
                "empty.xhtml",
                Bench.bytes("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:h=\"jakarta.faces.html\">"
                        + "<h:head/><h:body/></html>"));
        Bench.openDoors(files, "bench", "hongdun-platform.jar");
        Bench.deploy(site, "bench.war", files);
    }

    /** Finished items and open ones, as the verbs and what follows them in the background would have left them. */
    private static void fill() {
        site.update(
                Side.INTRANET,
                "create table bench_row as select g as no, g > " + FINISHED + " as is_open,"
                        + " timestamp '2024-01-01' + g * interval '2 minutes' as at from generate_series(1, "
                        + (FINISHED + OPEN) + ") g");
        site.update(
                Side.INTRANET,
                "update approval_time_mark set recorded_to = (select max(at) + interval '1 day' from bench_row"
                        + " where not is_open)");
        site.update(
                Side.INTRANET,
                "insert into approval_item (id, lock_version, item_kind, item_key, open_key, item_no, title, subject_name,"
                        + " unit_path, flow_key, definition_id, engine_item, status, initiator, initiator_name,"
                        + " initiator_unit, started_at, ended_at, outcome, item_values, moves, acts, urges)"
                        + " select 10000000 + no, 2, 'BENCH', 'b' || no, case when is_open then 'BENCH b' || no end,"
                        + " 'B' || lpad(no::text, 7, '0'), '关于第' || no || '号事项的报告', '广州市第' || no || '商贸有限公司',"
                        + " '/440100/', d.flow_key, d.id, case when is_open then 'bench-' || no end,"
                        + " case when is_open then 'RUNNING' else 'ENDED' end, 'legal.city', '夏正平', '440100', at,"
                        + " case when is_open then null else at + interval '1 day' end,"
                        + " case when is_open then null else 'AGREE' end, '1' || chr(10), 2, 1, 0"
                        + " from bench_row join flow_definition d on d.flow_key = '" + ApprovalLoad.FLOW + "'");
        site.update(
                Side.INTRANET,
                "insert into approval_step (id, lock_version, item_id, node_id, node_name, round_no, token, status,"
                        + " step_mode, who_rule, opened_at, opened_by_move, due_on, closed_at, closed_by_move, verdict,"
                        + " rejected, handler) select 10000000 + no, 1, 10000000 + no, 'a', '审批', 1,"
                        + " case when is_open then 'bench-' || no end, case when is_open then 'OPEN' else 'DONE' end,"
                        + " 'SINGLE', 'INITIATOR', at, 1, at::date + 5, case when is_open then null else at + interval '1 day'"
                        + " end, case when is_open then null else 2 end, case when is_open then null else 'AGREE' end, false,"
                        + " case when is_open then null else '" + BUSY_PERSON + "' end from bench_row");
        site.update(
                Side.INTRANET,
                "insert into approval_task (id, lock_version, step_id, item_id, kind, status, place, assignee,"
                        + " assignee_name, opened_at, due_on, closed_at, acted_by, acted_post, acted_unit, verdict, opinion)"
                        + " select 10000000 + no, 1, 10000000 + no, 10000000 + no, 'ACT',"
                        + " case when is_open then 'OPEN' else 'DONE' end, 0, person, '某某', at,"
                        + " at::date + 5, case when is_open then null else at + interval '1 day' end,"
                        + " case when is_open then null else person end, '岗位', '440100',"
                        + " case when is_open then null else 'AGREE' end, case when is_open then null else '同意' end"
                        + " from (select b.*, case when is_open or no % 10 = 0 then '" + BUSY_PERSON
                        + "' else 'legal.city' end as person from bench_row b) rows");
        site.update(
                Side.INTRANET,
                "insert into approval_candidate (login_name, task_id, due_on, shown) select '" + BUSY_PERSON
                        + "', 10000000 + no, at::date + 5, true from bench_row where is_open");
        site.update(
                Side.INTRANET,
                "insert into approval_move (id, item_id, move_no, kind, moved_at, actor, step_id, task_id, node_id)"
                        + " select 10000000 + no, 10000000 + no, 2, 'COMPLETED', at, 'legal.city', 10000000 + no,"
                        + " 10000000 + no, 'a' from bench_row where not is_open");
        for (String kind : List.of("STEP", "ITEM")) {
            site.update(
                    Side.INTRANET,
                    "insert into approval_time (time_kind, ref_id, item_id, flow_key, node_id, node_name, unit_path,"
                            + " handler, post, party, opened_at, closed_at, minutes) select ?, 10000000 + no,"
                            + " 10000000 + no, '" + ApprovalLoad.FLOW + "', 'a', '审批', '/440100/', 'legal.city', '岗位',"
                            + " 'OWN', at, at + interval '1 day', 480 from bench_row where not is_open",
                    kind);
        }
        site.update(Side.INTRANET, "drop table bench_row");
        site.update(Side.INTRANET, "analyze");
    }
}
