package org.hongdun.web.name;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.registry.name.ApplicationRow;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.ApplicationView;
import org.hongdun.registry.name.NameApplications;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;

/** Behind name/view.xhtml: one application, and what the officer decides on the version he sees. */
@Named
@ViewScoped
public class NameViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<ApplicationStatus> WAY = List.of(
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.REVIEW1,
            ApplicationStatus.REVIEW2,
            ApplicationStatus.APPROVED);

    @Inject
    private NameApplications applications;

    @Inject
    private Notices notices;

    @Inject
    private Languages languages;

    private long id;
    private ApplicationView application;
    private NameReportView found;
    private String opinion;
    private String newName;

    public void load() {
        application = applications.view(id);
        found = application.report() == null ? null : new NameReportView(application.report(), languages.getLocale());
        newName = application.header().name();
    }

    public String agree() {
        applications.agree(id, application.version(), opinion);
        return done("agreed");
    }

    public String sendBack() {
        applications.sendBack(id, application.version(), opinion);
        return done("sentBack");
    }

    public String reject() {
        applications.reject(id, application.version(), opinion);
        return done("rejected");
    }

    public String correct() {
        applications.correct(id, application.version(), newName);
        return done("corrected");
    }

    public String extend() {
        applications.extend(id, application.version());
        return done("extended");
    }

    public String withdraw() {
        applications.withdraw(id, application.version());
        return done("withdrawn");
    }

    private String done(String what) {
        notices.done(
                "name_view.message.info." + what,
                application.header().applicationNo(),
                application.header().name());
        return "/name/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** The way to a reserved name, and where this one is on it. */
    public List<Step> getSteps() {
        ApplicationStatus status = application.header().status();
        List<Step> steps = new ArrayList<>();
        for (ApplicationStatus at : WAY) {
            String day = application.history().stream()
                    .filter(step -> step.status() == at)
                    .reduce((first, last) -> last)
                    .map(step -> Formats.shortTime(step.at()))
                    .map(time -> time.isEmpty() ? "" : time.substring(0, 5))
                    .orElse("");
            steps.add(new Step(Words.word("name.status." + at), day, state(at, status, day)));
        }
        if (!WAY.contains(status) && status != ApplicationStatus.ACCEPTED) {
            steps.add(new Step(Words.word("name.status." + status), "", over(status)));
        }
        return steps;
    }

    private static Step.State state(ApplicationStatus at, ApplicationStatus now, String day) {
        if (at == now && now.isOpen()) {
            return Step.State.NOW;
        }
        return day.isEmpty() ? Step.State.AHEAD : Step.State.DONE;
    }

    private static Step.State over(ApplicationStatus status) {
        return switch (status) {
            case USED, EXTENDED -> Step.State.DONE;
            case CORRECTION -> Step.State.NOW;
            default -> Step.State.FAILED;
        };
    }

    public boolean isDeciding() {
        return !application.actions().isEmpty();
    }

    public ApplicationRow getHeader() {
        return application.header();
    }

    public ApplicationView getApplication() {
        return application;
    }

    public NameReportView getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
