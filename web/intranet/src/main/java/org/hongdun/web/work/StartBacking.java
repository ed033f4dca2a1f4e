package org.hongdun.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.StartableFlow;
import org.hongdun.web.theme.Notices;

/** Behind work/start.xhtml: a matter of one's own, sent on its way. However often one clicks, it is started once. */
@Named
@ViewScoped
public class StartBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemReading items;

    @Inject
    private Notices notices;

    private final String clientKey = UUID.randomUUID().toString();
    private List<StartableFlow> flows;
    private String flowKey;
    private String title;
    private final Map<String, Object> values = new HashMap<>();

    @PostConstruct
    void open() {
        flows = items.startable();
    }

    public String start() {
        long id = items.start(flowKey, clientKey, title, given());
        notices.done("start.done", title);
        return "/work/item.xhtml?faces-redirect=true&id=" + id;
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new HashMap<>(values);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    public List<StartableFlow> getFlows() {
        return flows;
    }

    /** The chosen flow, null before one is chosen. */
    public StartableFlow getFlow() {
        return flows.stream()
                .filter(flow -> flow.key().equals(flowKey))
                .findFirst()
                .orElse(null);
    }

    public String getFlowKey() {
        return flowKey;
    }

    public void setFlowKey(String flowKey) {
        this.flowKey = flowKey;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
