package org.hongdun.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind work/list.xhtml: the five views of one's work. */
@Named
@ViewScoped
public class WorkListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkList work;

    @Inject
    private TaskDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private transient Me me;

    private WorkView view;
    private List<WorkView> views;
    private PagedList<WorkRow> list;
    private Map<String, String> flowNames;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String opinion;

    @PostConstruct
    void open() {
        views = Arrays.stream(WorkView.values())
                .filter(one -> one != WorkView.SUPERVISED || me.may("item-supervise"))
                .toList();
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("view");
        view = views.stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(WorkView.TODO);
        WorkView mine = view;
        list = new PagedList<>(query -> work.list(mine, query), "text", "flow", "due").at("view", view);
    }

    /** Completes every chosen task with agreement; each for itself, so that one refusal stops no other. */
    public void agreeToChosen() {
        int done = 0;
        for (WorkRow row : work.list(view, list.query()).rows()) {
            if (Boolean.TRUE.equals(chosen.get(row.taskId()))) {
                try {
                    desk.complete(row.taskId(), row.version(), Decision.of(Verdict.AGREE, opinion));
                    done++;
                } catch (RuleViolation refused) {
                    notices.refused(refused);
                }
            }
        }
        if (done > 0) {
            notices.done("work.together.done", done);
        } else if (chosen.containsValue(Boolean.TRUE)) {
            return;
        } else {
            notices.error("HD-W006");
        }
        chosen.clear();
        list.refresh();
    }

    public void export() {
        WorkView mine = view;
        ListExport.answerIfAsked(
                list,
                query -> work.list(mine, query),
                Words.word("work.view." + view),
                Words.words(
                        "work.no",
                        "work.matter",
                        "work.subject",
                        "work.flow",
                        "work.step",
                        "work.status",
                        "work.since." + view,
                        "inspection_list.due"),
                row -> Arrays.asList(
                        row.itemNo(),
                        row.title(),
                        row.subjectName(),
                        row.flowName(),
                        row.stepName(),
                        Words.word("work.status." + row.status()),
                        Formats.time(row.since()),
                        Formats.date(row.dueOn())));
    }

    /** Whether the lines have a last day. */
    public boolean isTimed() {
        return view != WorkView.DONE && view != WorkView.READING;
    }

    public WorkView getView() {
        return view;
    }

    public List<WorkView> getViews() {
        return views;
    }

    public PagedList<WorkRow> getList() {
        return list;
    }

    public List<String> getFlowKeys() {
        return List.copyOf(getFlowNames().keySet());
    }

    public Map<String, String> getFlowNames() {
        if (flowNames == null) {
            flowNames = new LinkedHashMap<>();
            work.flows().forEach(flow -> flowNames.put(flow.key(), flow.name()));
        }
        return flowNames;
    }

    public List<String> getTerms() {
        return List.of("OVERDUE", "TODAY", "LATER");
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
