package org.hongdun.web.flow;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hongdun.platform.approval.FlowDesign;
import org.hongdun.platform.approval.FlowStatus;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind flow/list.xhtml: every version of every flow, and new ones. */
@Named
@ViewScoped
public class FlowListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FlowDesign design;

    @Inject
    private Notices notices;

    private PagedList<FlowVersion> list;
    private String key;
    private String name;

    @PostConstruct
    void open() {
        list = new PagedList<>(design::versions, "text", "status");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                design::versions,
                Words.word("menu.flows"),
                Words.words(
                        "flow.name", "flow.key", "flow.version", "flow.status", "flow.publishedAt", "flow.publishedBy"),
                FlowListBacking::cells);
    }

    private static List<?> cells(FlowVersion row) {
        return asList(
                row.name(),
                row.key(),
                row.versionNo(),
                Words.word("flow.status." + row.status()),
                Formats.time(row.publishedAt()),
                row.publishedBy());
    }

    public String create() {
        long id = design.create(key, name);
        notices.done("flow_list.message.info.created", name);
        return edit(id);
    }

    public String draftFrom(long id) {
        return edit(design.draftFrom(id));
    }

    public void retire(FlowVersion version) {
        design.retire(version.id());
        notices.done("flow_list.message.info.retired", version.name(), version.versionNo());
        list.refresh();
    }

    private static String edit(long id) {
        return "/flow/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public PagedList<FlowVersion> getList() {
        return list;
    }

    public List<String> getStatuses() {
        return Arrays.stream(FlowStatus.values()).map(Enum::name).toList();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null ? null : key.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
