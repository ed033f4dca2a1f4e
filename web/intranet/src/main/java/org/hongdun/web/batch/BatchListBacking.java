package org.hongdun.web.batch;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.batch.JobControl;
import org.hongdun.batch.JobRunRow;
import org.hongdun.batch.RunState;
import org.hongdun.kernel.ListQuery;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind batch/list.xhtml: how the last nights went, and starting one by hand. */
@Named
@ViewScoped
public class BatchListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NIGHTS_DRAWN = 10;

    @Inject
    private JobControl control;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private PagedList<JobRunRow> list;
    private List<JobRunRow> newest;
    private String job;
    private LocalDate businessDate;

    @PostConstruct
    void open() {
        list = new PagedList<>(control::runs, "job", "state", "businessDate");
        job = control.jobs().get(0);
        businessDate = getYesterday();
        refresh();
    }

    /** Asked again every few seconds while something runs. */
    public void refresh() {
        newest = control.runs(ListQuery.page(0, NIGHTS_DRAWN)).rows();
        list.refresh();
    }

    public String start() {
        long run = control.start(job, businessDate);
        notices.done("batch_list.message.info.started", businessDate);
        return "/batch/view.xhtml?faces-redirect=true&id=" + run;
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                control::runs,
                Words.word("menu.batch"),
                Words.words(
                        "batch.job",
                        "batch.businessDate",
                        "batch.state",
                        "batch.startedAt",
                        "batch.finishedAt",
                        "batch.attempts",
                        "batch.in",
                        "batch.out",
                        "batch.skipped",
                        "batch.failed",
                        "batch.problem",
                        "batch.startedBy",
                        "batch.node"),
                BatchListBacking::cells);
    }

    private static List<?> cells(JobRunRow run) {
        return asList(
                Words.word("batch.job." + run.job()),
                Formats.date(run.businessDate()),
                Words.word("batch.state." + run.state()),
                Formats.time(run.startedAt()),
                Formats.time(run.finishedAt()),
                run.attempts(),
                run.itemsIn(),
                run.itemsOut(),
                run.itemsSkipped(),
                run.itemsFailed(),
                run.problemCode(),
                run.startedBy(),
                run.node());
    }

    public String css(RunState state) {
        return switch (state) {
            case COMPLETED -> "ok";
            case FAILED -> "bad";
            case STOPPED, STOPPING -> "warn";
            case RUNNING -> "info";
        };
    }

    public String duration(JobRunRow run) {
        return RunLength.inWords(run, clock.instant());
    }

    /** How long the newest runs took; red ones in red. */
    public BarChart getChart() {
        return new BarChart(
                newest.stream()
                        .map(run -> new BarChart.Bar(
                                run.businessDate().toString().substring(5),
                                RunLength.of(run, clock.instant()).toMillis(),
                                duration(run),
                                run.state() == RunState.FAILED ? "alert" : ""))
                        .toList(),
                0);
    }

    /** The newest run, which says at a glance whether the night was good; null before the first one. */
    public JobRunRow getLast() {
        return newest.isEmpty() ? null : newest.get(0);
    }

    public boolean isRunning() {
        return newest.stream().anyMatch(run -> run.state() == RunState.RUNNING || run.state() == RunState.STOPPING);
    }

    public LocalDate getYesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    public PagedList<JobRunRow> getList() {
        return list;
    }

    public List<String> getJobs() {
        return control.jobs();
    }

    public RunState[] getStates() {
        return RunState.values();
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public LocalDate getBusinessDate() {
        return businessDate;
    }

    public void setBusinessDate(LocalDate businessDate) {
        this.businessDate = businessDate;
    }
}
