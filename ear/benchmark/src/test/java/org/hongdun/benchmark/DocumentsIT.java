package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.exchange.Gap;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/**
 * Documents a second across the gap, against what the brokers do without a product around them, and how long a document
 * takes at the pace of the busiest days.
 */
class DocumentsIT {

    private static final int ROUNDS = 5;
    private static final int DOCUMENTS = 400;
    private static final int MESSAGES = 10_000;
    private static final int BODY_BYTES = 2048;
    private static final int FIRST_YEAR = 2071;
    private static final int WARM_UP = 3;
    private static final Duration PACE = Duration.ofNanos(1_000_000_000L / 21);
    private static final int PACED = 210;
    private static final double BUSY = 0.05;
    private static final int MOST_LOOKS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path target = Path.of(System.getProperty("basedir", ".")).resolve("target");
    private final List<Double> transport = new ArrayList<>();
    private final List<Double> wholeWay = new ArrayList<>();
    private final List<Double> bridge = new ArrayList<>();
    private final List<Double> consumer = new ArrayList<>();
    private final List<Double> median = new ArrayList<>();
    private final List<Double> nearlyWorst = new ArrayList<>();
    private int year = FIRST_YEAR;
    private int discarded;

    private interface Round {
        void run() throws Exception;
    }

    @Test
    void documents_cross_the_gap() throws Exception {
        try (BareBrokers bare = new BareBrokers(target.resolve("bare"), BODY_BYTES);
                RunningSite site = RunningSite.startToMeasure()) {
            Gap gap = new Gap(site);
            for (int i = 0; i < WARM_UP; i++) {
                ours(gap);
                limits(bare);
            }
            forget();
            String load = Machine.load();
            double used = used(site);
            for (int round = 0; round < ROUNDS; round++) {
                quietly(() -> ours(gap));
                quietly(() -> limits(bare));
                quietly(() -> limits(bare));
                quietly(() -> ours(gap));
            }
            String conditions = conditions(load, (used(site) - used) / (2 * ROUNDS * DOCUMENTS));
            for (int round = 0; round < ROUNDS; round++) {
                quietly(() -> paced(gap));
            }
            report(conditions);
            assertThat(wholeWay).hasSize(2 * ROUNDS);
        }
    }

    /** Puts a round off while others leave less than five per cent of the processors idle, but not for ever. */
    private void quietly(Round round) throws Exception {
        for (int look = 0; look < MOST_LOOKS && Machine.idle() < BUSY; look++) {
            discarded++;
        }
        round.run();
    }

    private void ours(Gap gap) {
        long before = gap.stored();
        List<String> documents = gap.submit(DOCUMENTS, year++);
        long begun = System.nanoTime();
        Patience.await("all stored", PATIENCE, () -> gap.stored() == before + DOCUMENTS);
        transport.add(DOCUMENTS / seconds(begun));
        gap.awaitReceipts(documents, PATIENCE);
        wholeWay.add(DOCUMENTS / seconds(begun));
    }

    private void limits(BareBrokers bare) throws Exception {
        bridge.add(bare.bridged(MESSAGES));
        consumer.add(bare.consumed(MESSAGES));
    }

    private void paced(Gap gap) {
        Map<String, Instant> due = gap.submitEvery(PACE, PACED, year++);
        gap.awaitReceipts(List.copyOf(due.keySet()), PATIENCE);
        List<Double> latencies = gap.receipted(due.keySet()).entrySet().stream()
                .map(e -> Duration.between(due.get(e.getKey()), e.getValue()).toMillis() / 1000.0)
                .sorted()
                .toList();
        median.add(Report.median(latencies));
        nearlyWorst.add(latencies.get((int) Math.ceil(0.99 * latencies.size()) - 1));
    }

    private void forget() {
        List.of(transport, wholeWay, bridge, consumer).forEach(List::clear);
        discarded = 0;
    }

    private static double used(RunningSite site) {
        double seconds = 0;
        for (Side side : Side.values()) {
            seconds += Machine.seconds(site.site().server(side).pid())
                    + Machine.seconds(site.site().broker(side).pid());
        }
        return seconds;
    }

    private static String conditions(String loadBefore, double secondsEach) throws IOException {
        return ("%d x A B B A of %d annual reports and %d messages of %d bytes, both persistent and synced (PostgreSQL"
                        + " with fsync and synchronous_commit, NIO journals with datasync); servers with production"
                        + " options; brokers and generator on the same processors; load %s before and %s after; %.1f ms"
                        + " of processor time of both servers and brokers for each document")
                .formatted(ROUNDS, DOCUMENTS, MESSAGES, BODY_BYTES, loadBefore, Machine.load(), secondsEach * 1000);
    }

    private void report(String conditions) throws IOException {
        Report report = new Report();
        report.add(line(
                "documents: outbox to inbox stored",
                transport,
                bridge,
                conditions + "; limit: core bridge between two brokers, 100 a transaction; the effects of the same"
                        + " documents run beside the transport."));
        report.add(line(
                "documents: outbox to inbox stored (limit: one broker)",
                transport,
                consumer,
                conditions + "; limit: sent to and consumed from one broker, 100 a transaction."));
        report.add(line(
                "documents: outbox to effect to receipt",
                wholeWay,
                bridge,
                conditions + "; limit: the bridge as above; ours with signature, inbox row, inspection, start of its"
                        + " approval flow, audit and receipt."));
        String pace =
                "timed from the instant at which each document was due to be submitted, 21 a second, to the receipt"
                        + " in the portal; " + PACED + " documents a round.";
        report.add(new Report.Line("document to receipt at 21/s: p50", "s", median, null, null, discarded, pace));
        report.add(new Report.Line("document to receipt at 21/s: p99", "s", nearlyWorst, null, null, discarded, pace));
    }

    private Report.Line line(String job, List<Double> ours, List<Double> limit, String note) {
        return new Report.Line(job, "documents/s", ours, limit, null, discarded, note);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
