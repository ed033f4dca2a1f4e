package org.hongdun.web.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.FlowDimension;
import org.hongdun.platform.approval.FlowFigures;
import org.hongdun.platform.approval.FlowTime;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind statistics/times.xhtml: the items or the stays at steps behind a figure. */
@Named
@ViewScoped
public class FlowTimesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FlowFigures figures;

    private FlowDimension by;
    private PagedList<FlowTime> list;
    private Map<String, String> flowNames;

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
        list = new PagedList<>(this::page, "by", "from", "to", "flow", "unit", "node", "post");
        flowNames = new LinkedHashMap<>();
        figures.flows().forEach(flow -> flowNames.put(flow.key(), flow.name()));
    }

    private Slice<FlowTime> page(ListQuery query) {
        return figures.times(by, query);
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                this::page,
                Words.word("flow_times.title"),
                Words.words(
                        "work.no",
                        "work.matter",
                        "work.flow",
                        "work.step",
                        "flow_statistics.by.POST",
                        "flow_times.party",
                        "flow_times.opened",
                        "flow_times.closed",
                        "flow_times.minutes"),
                row -> Arrays.asList(
                        row.itemNo(),
                        row.title(),
                        flowNames.get(row.flowKey()),
                        row.stepName(),
                        row.post(),
                        Words.word("flow_statistics.party." + row.party()),
                        Formats.time(row.openedAt()),
                        Formats.time(row.closedAt()),
                        row.minutes()));
    }

    public String time(Number minutes) {
        return Formats.fmt2(Words.word("flow_statistics.time"), minutes.longValue() / 60, minutes.longValue() % 60);
    }

    public PagedList<FlowTime> getList() {
        return list;
    }

    public Map<String, String> getFlowNames() {
        return flowNames;
    }
}
