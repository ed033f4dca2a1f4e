package org.hongdun.web.iccard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.iccard.CardCount;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.IcCards;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind iccard/stock.xhtml: stock and statistics by state, unit and month. */
@Named
@ViewScoped
public class CardStockBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final List<CardEvent> COUNTED =
            List.of(CardEvent.PERSONALISE, CardEvent.ISSUE, CardEvent.REPORT_LOSS);

    /** A line of a table: its name and the count in each column. */
    public record Line(String key, List<Long> counts) implements Serializable {}

    @Inject
    private IcCards cards;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<CardCount> states;
    private PagedList<Line> units;
    private List<Line> months;
    private String firstNo;
    private int count;
    private String reason;
    private String paper;

    public void load() {
        states = cards.byState();
        units = new PagedList<>(query -> byUnit());
        ListExport.answerIfAsked(
                units,
                query -> byUnit(),
                Words.word("menu.cardStock"),
                titles(),
                line -> Stream.concat(Stream.of(line.key()), line.counts().stream())
                        .toList());
        months = byMonth();
    }

    /** Each of the last twelve months, also one in which nothing happened; none at all before the first card. */
    private List<Line> byMonth() {
        Map<String, Line> counted = lines(
                        cards.byMonth(), COUNTED.stream().map(Enum::name).toList())
                .stream()
                .collect(Collectors.toMap(Line::key, line -> line));
        List<Long> nothing = Collections.nCopies(COUNTED.size(), 0L);
        YearMonth latest = YearMonth.now(clock);
        return counted.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1 - MONTHS, 0)
                        .mapToObj(month -> latest.plusMonths(month).toString())
                        .map(month -> counted.getOrDefault(month, new Line(month, nothing)))
                        .toList();
    }

    private Slice<Line> byUnit() {
        List<Line> lines = lines(cards.byUnit(), names(CardState.values()));
        return new Slice<>(lines, lines.size());
    }

    private static List<String> titles() {
        return Stream.concat(
                        Stream.of(Words.word("card.unit")),
                        Arrays.stream(CardState.values()).map(state -> Words.word("card.state." + state)))
                .toList();
    }

    private static List<String> names(CardState[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<Line> lines(List<CardCount> counts, List<String> columns) {
        Map<String, Map<String, Long>> byKey = counts.stream()
                .collect(Collectors.groupingBy(
                        CardCount::key, TreeMap::new, Collectors.toMap(CardCount::kind, CardCount::count)));
        return byKey.entrySet().stream()
                .map(line -> new Line(
                        line.getKey(),
                        columns.stream()
                                .map(column -> line.getValue().getOrDefault(column, 0L))
                                .toList()))
                .toList();
    }

    public String stockIn() {
        cards.stockIn(firstNo, count, reason, paper);
        notices.done("card_stock.message.info.done", count);
        return "/iccard/stock.xhtml?faces-redirect=true";
    }

    public BarChart getChart() {
        return new BarChart(
                states.stream()
                        .map(state -> new BarChart.Bar(
                                Words.word("card.state." + state.key()),
                                state.count(),
                                Formats.count(state.count()),
                                state.key().equals("LOST") || state.key().equals("SUSPENDED") ? "soon" : ""))
                        .toList(),
                0);
    }

    public PagedList<Line> getUnits() {
        return units;
    }

    public List<Line> getMonths() {
        return months;
    }

    public CardState[] getStates() {
        return CardState.values();
    }

    public List<CardEvent> getCounted() {
        return COUNTED;
    }

    public boolean isAnyCards() {
        return !states.isEmpty();
    }

    public String getFirstNo() {
        return firstNo;
    }

    public void setFirstNo(String firstNo) {
        this.firstNo = firstNo;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
