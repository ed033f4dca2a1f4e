package org.hongdun.web.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.platform.approval.AdministeredItem;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.web.theme.Notices;

/** Behind flow/intervene.xhtml: one item, and what the flow administrator does to it on the version he sees. */
@Named
@ViewScoped
public class FlowInterveneBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What can be done to an item from outside. */
    public enum Act {
        JUMP,
        SUSPEND,
        RESUME,
        TERMINATE
    }

    @Inject
    private FlowAdministration administration;

    @Inject
    private Notices notices;

    private long id;
    private AdministeredItem item;
    private Act act;
    private String target;
    private StopKind stop;
    private String paper;
    private String reason;

    public void load() {
        item = administration.item(id);
        act = getActs().stream().findFirst().orElse(null);
    }

    public String perform() {
        switch (act) {
            case JUMP -> administration.jump(id, item.version(), target, reason);
            case SUSPEND ->
                administration.suspend(id, item.version(), stop == null ? null : stop.name(), paper, reason);
            case RESUME -> administration.resume(id, item.version(), reason);
            case TERMINATE -> administration.terminate(id, item.version(), reason);
        }
        notices.done("flow_intervene.done." + act, item.itemNo());
        return "/flow/intervene.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Act> getActs() {
        if (item.status() == ItemStatus.SUSPENDED) {
            return List.of(Act.RESUME, Act.TERMINATE);
        }
        return item.status() == ItemStatus.RUNNING ? List.of(Act.JUMP, Act.SUSPEND, Act.TERMINATE) : List.of();
    }

    /** Who has a task, or who may claim it. */
    public String persons(ItemState.OpenTask task) {
        return (task.assignee() == null ? task.candidates().stream() : Stream.of(task.assignee()))
                .map(login -> item.names().getOrDefault(login, login))
                .collect(Collectors.joining(", "));
    }

    public StopKind[] getStops() {
        return StopKind.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AdministeredItem getItem() {
        return item;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public StopKind getStop() {
        return stop;
    }

    public void setStop(StopKind stop) {
        this.stop = stop;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
