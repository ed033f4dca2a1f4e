package org.hongdun.web.portal.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingEventView;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.SubmissionView;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Step;

/** Behind filing/view.xhtml: where a report stands and what happened to it. Looks again by itself while it is under way. */
@Named("filingView")
@ViewScoped
public class FilingViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<FilingState> UNDERWAY = EnumSet.of(FilingState.SUBMITTED, FilingState.DELIVERED);
    private static final Set<FilingState> SENT_BACK = EnumSet.of(FilingState.RETURNED, FilingState.REFUSED);

    /** Ten minutes at one look every 5 seconds; a page left alone must not keep its session alive. */
    private static final int MOST_LOOKS = 120;

    @Inject
    private FilingDesk desk;

    private int year;
    private int looks;
    private FilingView filing;

    public void load() {
        filing = desk.filing(year);
    }

    public void look() {
        looks++;
        load();
    }

    public String correct() {
        desk.correct(year);
        return "/filing/edit.xhtml?faces-redirect=true&told=true&year=" + year;
    }

    public boolean isSettled() {
        return !UNDERWAY.contains(filing.state()) || looks >= MOST_LOOKS;
    }

    public boolean isSentBack() {
        return SENT_BACK.contains(filing.state());
    }

    public List<Step> getSteps() {
        return FilingSteps.of(filing);
    }

    public String getChip() {
        return FilingLook.chip(filing.state());
    }

    public String getTitle() {
        return PageTexts.say("filing.title", String.valueOf(year));
    }

    public String getPassedText() {
        SubmissionView last = filing.last();
        return PageTexts.say("view.passed", last.unit(), Formats.time(last.outcomeAt()), last.grade())
                + (last.reason() == null ? "" : " " + last.reason());
    }

    public String getSubmissionTitle() {
        return PageTexts.say("view.submission", filing.last().no());
    }

    public String titleOf(SubmissionView submission) {
        return PageTexts.say("view.submitted", submission.no(), Formats.time(submission.submittedAt()));
    }

    public List<Fields.Shown> shown(SubmissionView submission) {
        return Fields.shown(submission.entries());
    }

    public String happened(FilingEventView event) {
        return PageTexts.say("event." + event.event(), event.submissionNo());
    }

    /** A return or refusal in words. */
    public String reason(String reason) {
        return FilingLook.reason(reason);
    }

    public FilingView getFiling() {
        return filing;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
