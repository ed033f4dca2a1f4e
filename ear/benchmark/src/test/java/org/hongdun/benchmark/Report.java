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
     * @param limit rates of the rounds without product code
     * @param peer median rate of a comparable product, or null if none ran
     * @param discarded rounds repeated because others used the machine
     */
    record Line(
            String job, String unit, List<Double> ours, List<Double> limit, Double peer, int discarded, String note) {}

    private static final Path TARGET =
            Path.of(System.getProperty("basedir", ".")).resolve("target");

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) throws IOException {
        lines.add(line);
        Files.writeString(TARGET.resolve("report.csv"), csv());
        Files.writeString(TARGET.resolve("report.md"), markdown());
    }

    private String csv() {
        StringBuilder csv =
                new StringBuilder("job,unit,ours,limit,peer,ratio_to_limit,ratio_to_peer,rounds_discarded\n");
        for (Line line : lines) {
            double ours = median(line.ours());
            csv.append(String.join(
                            ",",
                            line.job(),
                            line.unit(),
                            number(ours),
                            number(median(line.limit())),
                            number(line.peer()),
                            number(ours / median(line.limit())),
                            number(line.peer() == null ? null : ours / line.peer()),
                            String.valueOf(line.discarded())))
                    .append('\n');
        }
        return csv.toString();
    }

    private String markdown() {
        StringBuilder text = new StringBuilder(
                "| job | unit | ours: median (min-max) | limit: median (min-max) | peer | of limit | discarded |\n"
                        + "|---|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            text.append("| %s | %s | %s | %s | %s | %s | %d |%n"
                    .formatted(
                            line.job(),
                            line.unit(),
                            spread(line.ours()),
                            spread(line.limit()),
                            number(line.peer()),
                            number(median(line.ours()) / median(line.limit())),
                            line.discarded()));
        }
        for (Line line : lines) {
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
