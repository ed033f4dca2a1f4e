package org.hongdun.web.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.hongdun.insight.statistics.Figures;
import org.hongdun.insight.statistics.Measures;
import org.hongdun.web.theme.BarChart;

/**
 * A table of figures as the page and the file show it: each line with its name, and the rates as text.
 *
 * @param lines the rows
 * @param total the last line
 */
public record FigureTable(List<Line> lines, Line total) implements Serializable {

    /**
     * One line.
     *
     * @param key what a click leads to, null in the total
     */
    public record Line(String key, String name, Measures m, String passRate, String growth, boolean lagging)
            implements Serializable {}

    static FigureTable of(Figures figures, Function<Figures.Row, String> name, String total) {
        List<Line> lines = figures.rows().stream()
                .map(row -> new Line(
                        row.key(),
                        name.apply(row),
                        row.measures(),
                        rate(row.measures().passRate()),
                        growth(row.measures(), row.lastYear()),
                        figures.isLagging(row)))
                .toList();
        return new FigureTable(
                lines,
                new Line(
                        null,
                        total,
                        figures.total(),
                        rate(figures.total().passRate()),
                        growth(figures.total(), figures.totalLastYear()),
                        false));
    }

    /** The pass rates as bars, with the total's as the line to compare by. */
    BarChart chart(Function<Line, String> label) {
        return new BarChart(
                lines.stream()
                        .map(line -> new BarChart.Bar(
                                label.apply(line),
                                length(line.m().passRate()),
                                line.passRate(),
                                line.lagging() ? "soon" : ""))
                        .toList(),
                length(total.m().passRate()));
    }

    private static double length(BigDecimal percent) {
        return percent == null ? 0 : percent.doubleValue();
    }

    private static String rate(BigDecimal percent) {
        return percent == null ? "-" : percent + "%";
    }

    private static String growth(Measures now, Measures lastYear) {
        BigDecimal percent = now.growthOver(lastYear);
        return percent == null ? "-" : (percent.signum() > 0 ? "+" : "") + percent + "%";
    }
}
