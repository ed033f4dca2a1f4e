package org.hongdun.web.portal.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.SubmissionView;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;

/** Behind filing/confirmation.xhtml: the sheet an enterprise prints and keeps. */
@Named("confirmation")
@RequestScoped
public class ConfirmationBacking {

    @Inject
    private FilingDesk desk;

    private int year;
    private int no;
    private FilingView filing;
    private SubmissionView submission;

    public void load() {
        filing = desk.filing(year);
        submission = filing.submissions().stream()
                .filter(s -> s.no() == no)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(FilingError.FILING_NOT_FOUND));
    }

    public String getTitle() {
        return PageTexts.say("filing.title", String.valueOf(year));
    }

    public String getSentence() {
        return PageTexts.say(
                "confirmation.sentence", filing.subject().name(), Formats.time(submission.submittedAt()), getTitle());
    }

    public String getResult() {
        return submission.outcome() == null
                ? PageTexts.say("confirmation.open")
                : PageTexts.say("filing." + submission.outcome()) + " " + Formats.time(submission.outcomeAt());
    }

    public SubjectView getSubject() {
        return filing.subject();
    }

    public SubmissionView getSubmission() {
        return submission;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getNo() {
        return no;
    }

    public void setNo(int no) {
        this.no = no;
    }
}
