package org.hongdun.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingCounter;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.FilingView;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.FindingWords;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;

/** Behind filing/view.xhtml: one matter, and what the officer may do with the version he sees. */
@Named
@ViewScoped
public class FilingViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One field, with what the register says beside it. */
    public record Line(String label, String registered, String applied, boolean changed) implements Serializable {

        boolean says() {
            return !applied.isEmpty() || !registered.isEmpty();
        }
    }

    @Inject
    private FilingReview review;

    @Inject
    private FilingCounter counter;

    @Inject
    private FieldValues values;

    @Inject
    private Notices notices;

    private long id;
    private FilingView filing;
    private List<Line> lines;
    private List<FilingCheckLine> checks;
    private List<Step> steps;
    private String opinion;

    public void load() {
        filing = review.view(id);
        lines = filing.layout().fields().stream()
                .map(this::line)
                .filter(Line::says)
                .toList();
        checks = FilingCheckLine.of(filing.findings());
        steps = steps();
    }

    private Line line(FormField field) {
        String registered = filing.registered().text(field).orElse("");
        String applied = filing.form().text(field).orElse("");
        boolean changed = !registered.isEmpty() && !filing.form().agreesWith(filing.registered(), field);
        return new Line(
                FindingWords.field(field.key()), values.of(field, registered), values.of(field, applied), changed);
    }

    private List<Step> steps() {
        FilingStatus now = getHeader().status();
        List<Step> shown = new ArrayList<>();
        shown.add(step("submitted", FilingStatus.SUBMITTED, now));
        if (reached(FilingStatus.SUPPLEMENT)) {
            shown.add(step("supplement", FilingStatus.SUPPLEMENT, now));
        }
        shown.add(
                now == FilingStatus.REFUSED
                        ? step("refused", FilingStatus.REFUSED, now)
                        : step("accepted", FilingStatus.ACCEPTED, now));
        shown.add(step("examined", FilingStatus.APPROVING, now));
        shown.add(
                reached(FilingStatus.REJECTED)
                        ? step("rejected", FilingStatus.REJECTED, now)
                        : step("approved", FilingStatus.APPROVED, now));
        shown.add(step("archived", FilingStatus.ARCHIVED, now));
        return List.copyOf(shown);
    }

    private Step step(String name, FilingStatus reachedWith, FilingStatus now) {
        Step.State state = Step.State.AHEAD;
        if (name.equals(awaited(now))) {
            state = Step.State.NOW;
        } else if (reached(reachedWith)) {
            boolean failed = reachedWith == FilingStatus.REFUSED || reachedWith == FilingStatus.REJECTED;
            state = failed ? Step.State.FAILED : Step.State.DONE;
        }
        return new Step(Words.word("filing_view.step." + name), day(reachedWith), state);
    }

    /** The step that has to be done next; null when nothing is. */
    private static String awaited(FilingStatus now) {
        return switch (now) {
            case DRAFT -> "submitted";
            case SUBMITTED -> "accepted";
            case SUPPLEMENT -> "supplement";
            case ACCEPTED, EXAMINING -> "examined";
            case APPROVING -> "approved";
            case APPROVED, REJECTED, LICENCE_PRINTED, ISSUED -> "archived";
            case REFUSED, ARCHIVED, WITHDRAWN -> null;
        };
    }

    private boolean reached(FilingStatus status) {
        return filing.steps().stream().anyMatch(step -> step.status() == status);
    }

    private String day(FilingStatus status) {
        return filing.steps().stream()
                .filter(step -> step.status() == status)
                .reduce((earlier, later) -> later)
                .map(step -> Formats.shortTime(step.at()).substring(0, 5))
                .orElse("");
    }

    public String accept() {
        return done(() -> review.accept(id, filing.version(), opinion), "accepted");
    }

    public String requestSupplement() {
        return done(() -> review.requestSupplement(id, filing.version(), opinion), "supplement");
    }

    public String refuse() {
        return done(() -> review.refuse(id, filing.version(), opinion), "refused");
    }

    public String takeUp() {
        return done(() -> review.takeUp(id, filing.version()), "takenUp");
    }

    public String examined() {
        return done(() -> review.examined(id, filing.version(), opinion), "examined");
    }

    public String sendBack() {
        return done(() -> review.sendBack(id, filing.version(), opinion), "sentBack");
    }

    public String approve() {
        return done(() -> review.approve(id, filing.version(), opinion), "approved");
    }

    public String reject() {
        return done(() -> review.reject(id, filing.version(), opinion), "rejected");
    }

    public String printLicence() {
        return done(() -> review.finish(id, filing.version(), FilingAct.PRINT_LICENCE), "licencePrinted");
    }

    public String issue() {
        return done(() -> review.finish(id, filing.version(), FilingAct.ISSUE), "issued");
    }

    public String archive() {
        return done(() -> review.finish(id, filing.version(), FilingAct.ARCHIVE), "archived");
    }

    public String withdraw() {
        return done(() -> counter.withdraw(id, filing.version(), opinion), "withdrawn");
    }

    private String done(Runnable act, String key) {
        act.run();
        notices.done("filing_view.message.info." + key, getHeader().filingNo());
        return "/filing/view.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean may(String act) {
        return filing.acts().contains(FilingAct.valueOf(act));
    }

    /** Whether the caller has a decision to write words for. */
    public boolean isDeciding() {
        return filing.acts().stream()
                .anyMatch(act -> act != FilingAct.WITHDRAW
                        && act != FilingAct.TAKE_UP
                        && act != FilingAct.SUBMIT
                        && act != FilingAct.RESUBMIT
                        && act != FilingAct.PRINT_LICENCE
                        && act != FilingAct.ISSUE
                        && act != FilingAct.ARCHIVE);
    }

    public List<String> getPhrases() {
        List<String> phrases = new ArrayList<>();
        if (may("ACCEPT")) {
            phrases.add("filing_view.phrase.complete");
            phrases.add("filing_view.phrase.missing");
        }
        if (may("EXAMINE")) {
            phrases.add("filing_view.phrase.agree");
        }
        if (may("APPROVE")) {
            phrases.add("filing_view.phrase.approve");
        }
        return phrases;
    }

    public String getMatterText() {
        return FilingWords.matter(filing.header());
    }

    public List<Integer> rows(FormTable table) {
        return filing.form().lines(table).boxed().toList();
    }

    public String cell(FormTable table, int line, String column) {
        return filing.form().cell(table, line, column).orElse("");
    }

    public List<FilingCheckLine> getFindings() {
        return checks.stream().filter(line -> !line.passed()).toList();
    }

    public List<FilingCheckLine> getPassed() {
        return checks.stream().filter(FilingCheckLine::passed).toList();
    }

    public boolean isAboutSubject() {
        return !filing.registered().entries().isEmpty();
    }

    public long getHandedIn() {
        return filing.documents().stream().filter(FilingView.Document::handedIn).count();
    }

    /** Which document of the list a file is. */
    public String documentName(FiledPaper file) {
        return filing.documents().stream()
                .filter(document -> document.code().equals(file.document()))
                .map(FilingView.Document::name)
                .findFirst()
                .orElse(file.document());
    }

    public FilingRow getHeader() {
        return filing.header();
    }

    public FilingView getFiling() {
        return filing;
    }

    public List<Line> getLines() {
        return lines;
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

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
