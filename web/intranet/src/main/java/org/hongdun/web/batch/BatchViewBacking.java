package org.hongdun.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hongdun.batch.JobControl;
import org.hongdun.batch.JobRunRow;
import org.hongdun.batch.JobRunView;
import org.hongdun.batch.RunState;
import org.hongdun.web.theme.Notices;

/** Behind batch/view.xhtml: one run with its steps, counters and what went wrong. */
@Named
@ViewScoped
public class BatchViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobControl control;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private JobRunView view;

    public void load() {
        view = control.view(id);
    }

    public void restart() {
        control.restart(id);
        notices.done("batch_view.message.info.restarted");
        load();
    }

    public void stop() {
        control.stop(id);
        notices.done("batch_view.message.info.stopping");
        load();
    }

    public String getDuration() {
        return RunLength.inWords(getRun(), clock.instant());
    }

    public boolean isUnderWay() {
        return getRun().state() == RunState.RUNNING || getRun().state() == RunState.STOPPING;
    }

    public boolean isStoppable() {
        return getRun().state() == RunState.RUNNING;
    }

    public boolean isRestartable() {
        return getRun().state() == RunState.FAILED || getRun().state() == RunState.STOPPED;
    }

    public String stepCss(String status) {
        return switch (status) {
            case "COMPLETED" -> "ok";
            case "FAILED" -> "bad";
            case "STARTED", "STARTING" -> "info";
            default -> "warn";
        };
    }

    public JobRunRow getRun() {
        return view.run();
    }

    public List<JobRunView.Step> getSteps() {
        return view.steps();
    }

    public List<Map.Entry<String, Long>> getReasons() {
        return List.copyOf(view.reasons().entrySet());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
