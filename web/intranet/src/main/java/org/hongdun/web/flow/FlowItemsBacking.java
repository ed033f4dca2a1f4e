package org.hongdun.web.flow;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.ItemUnderWay;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind flow/items.xhtml: the items under way in which the flow administrator may intervene. */
@Named
@ViewScoped
public class FlowItemsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FlowAdministration administration;

    private PagedList<ItemUnderWay> list;
    private List<FlowVersion> versions;
    private Map<String, String> flowNames;

    @PostConstruct
    void open() {
        list = new PagedList<>(administration::items, "text", "flow", "status", "due");
        versions = administration.versions();
        flowNames = new LinkedHashMap<>();
        versions.forEach(version -> flowNames.put(version.key(), version.name()));
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                administration::items,
                Words.word("menu.interventions"),
                Words.words(
                        "work.no",
                        "work.matter",
                        "work.flow",
                        "flow.version",
                        "item.unit",
                        "work.step",
                        "work.status",
                        "work.since.MINE",
                        "inspection_list.due"),
                FlowItemsBacking::cells);
    }

    private static List<?> cells(ItemUnderWay row) {
        return asList(
                row.itemNo(),
                row.title(),
                row.flowName(),
                row.flowVersion(),
                row.unitCode(),
                row.stepName(),
                Words.word("work.status." + row.status()),
                Formats.time(row.startedAt()),
                Formats.date(row.dueOn()));
    }

    public PagedList<ItemUnderWay> getList() {
        return list;
    }

    /** Flows that have had a version before: only there can an item be moved. */
    public List<FlowVersion> getMigratable() {
        return versions.stream().filter(version -> version.versionNo() > 1).toList();
    }

    public List<String> getFlowKeys() {
        return List.copyOf(flowNames.keySet());
    }

    public Map<String, String> getFlowNames() {
        return flowNames;
    }

    public List<ItemStatus> getStatuses() {
        return List.of(ItemStatus.RUNNING, ItemStatus.SUSPENDED);
    }

    public List<String> getTerms() {
        return List.of("OVERDUE", "TODAY", "LATER");
    }
}
