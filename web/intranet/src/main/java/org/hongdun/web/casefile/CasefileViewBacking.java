package org.hongdun.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CaseSourceView;
import org.hongdun.regulation.casefile.CaseSources;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;

/** Behind casefile/view.xhtml: one case source, its way, and what may be done with it now. */
@Named
@ViewScoped
public class CasefileViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseSources sources;

    @Inject
    private Notices notices;

    private long id;
    private CaseSourceView source;
    private List<Step> steps;
    private String reason;

    public void load() {
        source = sources.view(id);
        steps = steps();
    }

    public String proposeFiling() {
        return propose(Proposal.FILE);
    }

    public String proposeNotFiling() {
        return propose(Proposal.NOT_FILE);
    }

    private String propose(Proposal proposal) {
        sources.propose(id, source.version(), proposal, reason);
        return done("proposed");
    }

    public String approve() {
        sources.approve(id, source.version());
        return done("approved");
    }

    public String sendBack() {
        sources.sendBack(id, source.version(), reason);
        return done("returned");
    }

    public String close() {
        sources.close(id, source.version(), reason);
        return done("closed");
    }

    private String done(String key) {
        notices.done("casefile_view.message.info." + key, source.sourceNo());
        return "/casefile/view.xhtml?faces-redirect=true&id=" + id;
    }

    private List<Step> steps() {
        CaseSourceState state = source.state();
        List<Step> way = new ArrayList<>();
        way.add(step("registered", Step.State.DONE, "REGISTERED"));
        way.add(step(
                "checked",
                state == CaseSourceState.REGISTERED ? Step.State.NOW : Step.State.DONE,
                "FILING_PROPOSED",
                "NOT_FILING_PROPOSED"));
        switch (state) {
            case REGISTERED -> way.add(step("decided", Step.State.AHEAD));
            case PROPOSED -> way.add(step("decided", Step.State.NOW));
            case NOT_FILED -> way.add(step("notFiled", Step.State.DONE, "NOT_FILED"));
            case FILED, CLOSED -> way.add(step("filed", Step.State.DONE, "FILED"));
        }
        if (state != CaseSourceState.NOT_FILED) {
            way.add(step(
                    "closed",
                    state == CaseSourceState.CLOSED
                            ? Step.State.DONE
                            : state == CaseSourceState.FILED ? Step.State.NOW : Step.State.AHEAD,
                    "CLOSED"));
        }
        return way;
    }

    /** With the day of the last of those acts, unless the step is still to be done. */
    private Step step(String name, Step.State state, String... acts) {
        String day = state == Step.State.DONE
                ? source.steps().stream()
                        .filter(step -> List.of(acts).contains(step.act()))
                        .reduce((earlier, later) -> later)
                        .map(step -> Formats.shortTime(step.at()).substring(0, 5))
                        .orElse("")
                : "";
        return new Step(Words.word("casefile.step." + name), day, state);
    }

    public CaseSourceView getSource() {
        return source;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
