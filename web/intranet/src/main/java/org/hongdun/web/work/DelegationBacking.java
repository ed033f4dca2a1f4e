package org.hongdun.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.web.theme.Notices;

/** Behind work/delegation.xhtml: handing one's desk to a colleague for a time, and ending it. */
@Named
@ViewScoped
public class DelegationBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COLLEAGUES = 20;

    @Inject
    private TaskDesk desk;

    @Inject
    private WorkList work;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Map<String, String> flowNames;
    private List<WorkList.Delegation> given;
    private String agent;
    private String flowKey;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    @PostConstruct
    void open() {
        flowNames = new LinkedHashMap<>();
        work.flows().forEach(flow -> flowNames.put(flow.key(), flow.name()));
        given = work.delegations();
        from = LocalDate.now(clock);
    }

    public String delegate() {
        desk.delegate(ColleagueText.login(agent), flowKey, from, to, reason);
        notices.done("delegation.done", ColleagueText.name(agent));
        return "/work/delegation.xhtml?faces-redirect=true";
    }

    public String end(WorkList.Delegation delegation) {
        desk.endDelegation(delegation.id());
        notices.done("delegation.ended", delegation.agentName());
        return "/work/delegation.xhtml?faces-redirect=true";
    }

    public List<String> find(String text) {
        return ColleagueText.all(colleagues.find(text, COLLEAGUES));
    }

    public List<WorkList.Delegation> getGiven() {
        return given;
    }

    public List<String> getFlowKeys() {
        return List.copyOf(flowNames.keySet());
    }

    public Map<String, String> getFlowNames() {
        return flowNames;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    public String getFlowKey() {
        return flowKey;
    }

    public void setFlowKey(String flowKey) {
        this.flowKey = flowKey;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
