package org.hongdun.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Column;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind work/list.xhtml: the five views of one's work. */
@Named
@ViewScoped
public class WorkListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Name of the boxes that choose tasks. */
    private static final String CHOSEN = "chosen";

    @Inject
    private WorkList work;

    @Inject
    private TaskDesk desk;

    @Inject
    private Notices notices;

    @Inject
    private ItemPages pages;

    @Inject
    private transient Me me;

    private WorkView view;
    private List<WorkView> views;
    private PagedList<WorkRow> list;
    private Map<String, String> flowNames;
    private final Set<Long> chosen = new HashSet<>();
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
        choose();
        for (WorkRow row : work.list(view, list.query()).rows()) {
            if (chosen.contains(row.taskId())) {
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
        } else if (!chosen.isEmpty()) {
            return;
        } else {
            notices.error("HD-W006");
        }
        chosen.clear();
        list.refresh();
    }

    /** The tasks that were ticked, as the form sends them. */
    private void choose() {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(CHOSEN, new String[0]);
        chosen.clear();
        Arrays.stream(sent)
                .filter(task -> task.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(chosen::add);
    }

    public List<Column<WorkRow>> getColumns() {
        List<Column<WorkRow>> columns = new ArrayList<>();
        if (view == WorkView.TODO) {
            columns.add(new Column<>(Words.word("work.choose"), "fit", this::writeChoice));
        }
        columns.add(new Column<>("title", Words.word("work.matter"), "", this::writeMatter));
        columns.add(
                new Column<>("subjectName", Words.word("work.subject"), "roomy", Column.text(WorkRow::subjectName)));
        columns.add(new Column<>(Words.word("work.flow"), "fit roomy", Column.text(WorkRow::flowName)));
        columns.add(new Column<>(Words.word("work.step"), "fit", WorkListBacking::writeStep));
        columns.add(new Column<>(
                "since", Words.word("work.since." + view), "fit roomy", Column.text(row -> Formats.time(row.since()))));
        if (isTimed()) {
            columns.add(new Column<>("dueOn", Words.word("work.due"), "fit", WorkListBacking::writeDue));
        }
        return columns;
    }

    private void writeChoice(WorkRow row, ResponseWriter out) throws IOException {
        if (row.batch()) {
            out.startElement("input", null);
            out.writeAttribute("type", "checkbox", null);
            out.writeAttribute("name", CHOSEN, null);
            out.writeAttribute("value", row.taskId(), null);
            out.writeAttribute("aria-label", Formats.fmt(Words.word("work.choose.one"), row.itemNo()), null);
            if (chosen.contains(row.taskId())) {
                out.writeAttribute("checked", "checked", null);
            }
            out.endElement("input");
        }
    }

    private void writeMatter(WorkRow row, ResponseWriter out) throws IOException {
        Column.<WorkRow>link(this::address, WorkRow::title).write(row, out);
        out.write("<br/><span class=\"hint mono\">");
        out.writeText(row.itemNo(), null);
        out.write("</span>");
        if (row.urges() > 0) {
            writeChip("warn", Formats.fmt(Words.word("work.urged"), row.urges()), out);
        }
        if (row.onBehalfOf() != null) {
            writeChip("info", Formats.fmt(Words.word("work.behalf"), row.onBehalfOf()), out);
        }
        if (row.takenFrom() != null) {
            writeChip("info", Formats.fmt(Words.word("work.takenFrom"), row.takenFrom()), out);
        }
    }

    private String address(WorkRow row) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + pages.address(row.itemKind(), row.itemKey(), row.itemId());
    }

    private static void writeStep(WorkRow row, ResponseWriter out) throws IOException {
        Column.text(WorkRow::stepName).write(row, out);
        if (row.status() != ItemStatus.RUNNING) {
            writeChip(row.status() == ItemStatus.ENDED ? "ok" : "wait", Words.word("work.status." + row.status()), out);
        }
        if (row.claimable()) {
            writeChip("wait", Words.word("work.claimable"), out);
        }
    }

    private static void writeChip(String colour, String text, ResponseWriter out) throws IOException {
        out.write(" ");
        Column.<String>chip(any -> colour, any -> any).write(text, out);
    }

    private static void writeDue(WorkRow row, ResponseWriter out) throws IOException {
        if (row.dueOn() != null) {
            out.startElement("span", null);
            out.writeAttribute("class", "chip " + Formats.dueClass(row.workingDaysLeft(), null, row.dueOn()), null);
            out.writeAttribute("title", Formats.date(row.dueOn()), null);
            out.writeText(Formats.dueText(row.workingDaysLeft(), null, row.dueOn()), null);
            out.endElement("span");
        }
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
                        "work.due"),
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

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
