package org.hongdun.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.FlowDimension;
import org.hongdun.platform.approval.FlowFigure;
import org.hongdun.platform.approval.FlowFigures;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind statistics/flow.xhtml: how long flows, steps and posts take. Grouping and filters stand in the address. */
@Named
@ViewScoped
public class FlowStatisticsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BARS = 12;
    private static final int LABEL = 4;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;
    private static final Map<String, Comparator<FlowFigure>> ORDERS = Map.of(
            "count", Comparator.comparing(FlowFigure::count),
            "median", Comparator.comparing(FlowFigure::median),
            "ninetieth", Comparator.comparing(FlowFigure::ninetieth));

    @Inject
    private FlowFigures figures;

    private FlowDimension by;
    private PagedList<FlowFigure> list;
    private Map<String, String> flowNames;
    private List<FlowFigure> all;

    @PostConstruct
    void open() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("by");
        by = Arrays.stream(FlowDimension.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(FlowDimension.STEP);
        list = new PagedList<>(this::page, "by", "from", "to", "flow", "unit");
        flowNames = new LinkedHashMap<>();
        figures.flows().forEach(flow -> flowNames.put(flow.key(), flow.name()));
    }

    private Slice<FlowFigure> page(ListQuery query) {
        List<FlowFigure> rows = figures.figures(by, query);
        all = rows;
        String order = query.sortWithin(ORDERS.keySet()).orElse(null);
        List<FlowFigure> ordered = order == null
                ? rows
                : rows.stream()
                        .sorted(
                                query.ascending()
                                        ? ORDERS.get(order)
                                        : ORDERS.get(order).reversed())
                        .toList();
        return new Slice<>(
                ordered.stream().skip(query.first()).limit(query.pageSize()).toList(), rows.size());
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                this::page,
                Words.word("menu.flowStatistics"),
                Words.words(
                        "work.flow",
                        "flow_statistics.by." + by,
                        "flow_statistics.count." + (by == FlowDimension.FLOW ? "ITEM" : "STEP"),
                        "flow_statistics.median.minutes",
                        "flow_statistics.ninetieth.minutes",
                        "flow_statistics.party.OWN",
                        "flow_statistics.party.OTHER",
                        "flow_statistics.party.APPLICANT"),
                row -> Arrays.asList(
                        row.flowName(),
                        row.name(),
                        row.count(),
                        row.median(),
                        row.ninetieth(),
                        Formats.share(row.own(), row.waited()),
                        Formats.share(row.other(), row.waited()),
                        Formats.share(row.applicant(), row.waited())));
    }

    /** The longest medians beside each other, in hours. */
    public BarChart getChart() {
        list.getTotal();
        return new BarChart(
                all.stream()
                        .sorted(Comparator.comparing(FlowFigure::median).reversed())
                        .limit(BARS)
                        .map(figure ->
                                new BarChart.Bar(label(figure.name()), figure.median(), time(figure.median()), ""))
                        .toList(),
                0);
    }

    private static String label(String name) {
        int most = name.charAt(0) < FIRST_WIDE_CHARACTER ? 2 * LABEL : LABEL;
        return name.length() > most ? name.substring(0, most) : name;
    }

    /** Working minutes as hours and minutes. */
    public String time(Number minutes) {
        long whole = Math.round(minutes.doubleValue());
        return Formats.fmt2(Words.word("flow_statistics.time"), whole / 60, whole % 60);
    }

    /** The rows behind a figure. */
    public String rows(FlowFigure figure) {
        StringBuilder address = new StringBuilder("times.xhtml?by=" + by);
        put(address, "flow", figure.flowKey() == null ? list.filter("flow") : figure.flowKey());
        put(address, "node", figure.nodeId());
        put(address, "post", by == FlowDimension.POST ? figure.name() : null);
        for (String name : List.of("from", "to", "unit")) {
            put(address, name, list.filter(name));
        }
        return address.toString();
    }

    private static void put(StringBuilder address, String name, String value) {
        if (value != null && !value.isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    public PagedList<FlowFigure> getList() {
        return list;
    }

    public FlowDimension getBy() {
        return by;
    }

    public FlowDimension[] getDimensions() {
        return FlowDimension.values();
    }

    /** The same question, grouped otherwise. */
    public String tab(FlowDimension other) {
        StringBuilder address = new StringBuilder("flow.xhtml?by=" + other);
        for (String name : List.of("from", "to", "flow", "unit")) {
            put(address, name, list.filter(name));
        }
        return address.toString();
    }

    public List<String> getFlowKeys() {
        return List.copyOf(flowNames.keySet());
    }

    public Map<String, String> getFlowNames() {
        return flowNames;
    }
}
