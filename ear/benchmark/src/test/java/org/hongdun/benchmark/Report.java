package org.hongdun.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of {@code target/report.md} and {@code target/report.csv}; written anew after each line. */
final class Report {

    /**
     * One job.
     *
     * @param ours rates of the rounds of the product
     * @param limit rates of the rounds without product code, or null if nothing of the kind can be measured
     * @param peer median rate of a comparable product, or null if none ran
     * @param discarded how often a round was put off because others used the machine
     */
    record Line(
            String job, String unit, List<Double> ours, List<Double> limit, Double peer, int discarded, String note) {

        /** Null without a limit. */
        Double ratioToLimit() {
            return limit == null ? null : median(ours) / median(limit);
        }

        /** Null without a peer. */
        Double ratioToPeer() {
            return peer == null ? null : median(ours) / peer;
        }
    }

    private static final Path TARGET =
            Path.of(System.getProperty("basedir", ".")).resolve("target");

    /** Of all measurements of this run. */
    private static final List<Line> LINES = new ArrayList<>();

    void add(Line line) throws IOException {
        LINES.add(line);
        Files.writeString(TARGET.resolve("report.csv"), csv());
        Files.writeString(TARGET.resolve("report.md"), markdown());
    }

    private String csv() {
        StringBuilder csv =
                new StringBuilder("job,unit,ours,limit,peer,ratio_to_limit,ratio_to_peer,rounds_discarded\n");
        for (Line line : LINES) {
            csv.append(String.join(
                            ",",
                            line.job(),
                            line.unit(),
                            number(median(line.ours())),
                            line.limit() == null ? "" : number(median(line.limit())),
                            number(line.peer()),
                            number(line.ratioToLimit()),
                            number(line.ratioToPeer()),
                            String.valueOf(line.discarded())))
                    .append('\n');
        }
        return csv.toString();
    }

    private String markdown() {
        StringBuilder text = new StringBuilder(
                "| job | unit | ours: median (min-max) | limit: median (min-max) | peer | ratio to limit | ratio to peer"
                        + " | rounds discarded |\n|---|---|---|---|---|---|---|---|\n");
        for (Line line : LINES) {
            text.append("| %s | %s | %s | %s | %s | %s | %s | %d |%n"
                    .formatted(
                            line.job(),
                            line.unit(),
                            spread(line.ours()),
                            line.limit() == null ? "" : spread(line.limit()),
                            number(line.peer()),
                            number(line.ratioToLimit()),
                            number(line.ratioToPeer()),
                            line.discarded()));
        }
        for (Line line : LINES) {
            text.append("\n* ").append(line.job()).append(": ").append(line.note());
        }
        return text.append('\n').toString();
    }

    private static String spread(List<Double> rates) {
        return "%s (%s-%s)"
                .formatted(
                        number(median(rates)),
                        number(rates.stream().min(Double::compare).orElseThrow()),
                        number(rates.stream().max(Double::compare).orElseThrow()));
    }

    static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String number(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
