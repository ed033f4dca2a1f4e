package org.hongdun.web.portal.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.AttachPaper;
import org.hongdun.portal.filing.AttachmentRow;
import org.hongdun.portal.filing.DraftView;
import org.hongdun.portal.filing.FilingCalendar;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.Finding;
import org.hongdun.portal.filing.SaveDraft;
import org.hongdun.portal.filing.SavedDraft;
import org.hongdun.portal.filing.SubmitFiling;
import org.hongdun.web.portal.Capital;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;
import org.primefaces.event.FileUploadEvent;

/** Behind filing/edit.xhtml: four steps over one draft, saved with every change. */
@Named("filingEdit")
@ViewScoped
public class FilingEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 4;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String NOT_FILLED = "check.REQUIRED";

    @Inject
    private FilingDesk desk;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private Notices notices;

    private int year;
    private int step = 1;
    private boolean strict;
    private DraftView draft;
    private Map<String, String> entries;
    private Map<String, List<Integer>> lines;
    private List<AttachmentRow> attachments;
    private List<Finding> findings;
    private long revision;
    private Instant savedAt;
    private boolean unsaved;
    private ReportAttachment.Kind kind = ReportAttachment.Kind.BALANCE_SHEET;
    private final UUID clientKey = UUID.randomUUID();

    public String load() {
        year = year == 0 ? calendar.window().reportYear() : year;
        step = Math.max(1, Math.min(STEPS, step));
        try {
            draft = desk.draft(year);
        } catch (RuleViolation refused) {
            if (refused.reason() == FilingError.NOT_IN_THIS_STATE) {
                return "/filing/view.xhtml?faces-redirect=true&year=" + year;
            }
            throw refused;
        }
        entries = new HashMap<>(draft.entries());
        attachments = draft.attachments();
        revision = draft.revision();
        savedAt = draft.savedAt();
        lines = new HashMap<>();
        Fields.TABLES.forEach(table -> lines.put(table, linesOf(table)));
        findings = desk.check(year);
        return null;
    }

    private List<Integer> linesOf(String table) {
        TreeSet<Integer> numbers = new TreeSet<>();
        entries.keySet().stream()
                .filter(field -> field.startsWith(table + "."))
                .forEach(field -> numbers.add(Integer.valueOf(field.split("\\.")[1])));
        return new ArrayList<>(numbers);
    }

    /** Saves what stands in the fields, readable or not, and checks it. */
    public void autosave() {
        save();
        findings = desk.check(year);
    }

    private void save() {
        Map<String, String> typed = new HashMap<>();
        entries.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                typed.put(field, text);
            }
        });
        unsaved = true;
        SavedDraft saved = desk.save(new SaveDraft(year, revision, typed));
        revision = saved.revision();
        savedAt = saved.savedAt();
        unsaved = false;
    }

    public String go(int toStep) {
        save();
        return "/filing/edit.xhtml?faces-redirect=true&year=" + year + "&step=" + toStep;
    }

    /** Where the form is sent: an answer that stays on the page can be loaded again. */
    public String getAddress() {
        return "/filing/edit.xhtml?year=" + year + "&step=" + step + (strict ? "&told=true" : "");
    }

    /** The same click twice finds the first one's submission: the draft is then saved no more, and the key decides. */
    public String submit() {
        try {
            save();
        } catch (RuleViolation perhapsSubmitted) {
            if (perhapsSubmitted.reason() != FilingError.NOT_IN_THIS_STATE) {
                throw perhapsSubmitted;
            }
        }
        try {
            desk.submit(new SubmitFiling(year, revision, clientKey));
        } catch (RuleViolation refused) {
            notices.refused(refused);
            findings = desk.check(year);
            return null;
        }
        notices.done("edit.submitted");
        return "/filing/view.xhtml?faces-redirect=true&year=" + year;
    }

    public void upload(FileUploadEvent event) throws IOException {
        String fileName = event.getFile().getFileName();
        try (InputStream content = event.getFile().getInputStream()) {
            desk.attach(new AttachPaper(year, kind, fileName), content);
        } catch (RuleViolation refused) {
            notices.refused(refused);
            return;
        }
        showPapers();
        notices.done("edit.attached", fileName);
    }

    public void remove(long attachmentId) {
        desk.remove(year, attachmentId);
        showPapers();
    }

    private void showPapers() {
        attachments = desk.draft(year).attachments();
        findings = desk.check(year);
    }

    public void addLine(String table) {
        List<Integer> numbers = lines.get(table);
        numbers.add(numbers.stream().mapToInt(n -> n + 1).max().orElse(0));
    }

    public void dropLine(String table, int line) {
        lines.get(table).remove(Integer.valueOf(line));
        entries.keySet().removeIf(field -> field.startsWith(table + "." + line + "."));
        autosave();
    }

    /** Takes over what a finding offers. */
    public void take(Finding finding) {
        entries.put(finding.field(), finding.suggestion());
        autosave();
    }

    /** Name of a table's field in the draft. */
    public String name(String table, int line, String field) {
        return table + "." + line + "." + field;
    }

    public List<Integer> lines(String table) {
        return lines.get(table);
    }

    /** Last year's figure beside this year's; empty if there was none. */
    public String lastYear(String field) {
        String before = draft.lastYear().get(field);
        return before == null ? "" : PageTexts.say("edit.lastYear", Fields.written(field, before));
    }

    /** What is told at the field itself: emptiness only to those who have asked for the checks. */
    public List<Finding> toldAt(String field) {
        return findings.stream()
                .filter(f -> f.field().equals(field) && f.outcome() != Outcome.PASSED)
                .filter(f -> strict || !f.key().equals(NOT_FILLED))
                .toList();
    }

    public String sentence(Finding finding) {
        return FindingTexts.sentence(finding);
    }

    public String titled(Finding finding) {
        return FindingTexts.titled(finding);
    }

    public String offer(Finding finding) {
        return finding.suggestion() == null
                ? ""
                : PageTexts.say("edit.take", Formats.amount(new BigDecimal(finding.suggestion())));
    }

    public String chip(Finding finding) {
        return switch (finding.outcome()) {
            case ERROR -> "bad";
            case HINT -> "warn";
            case PASSED -> "ok";
        };
    }

    public int stepOf(Finding finding) {
        return Fields.step(finding.field());
    }

    /** Errors first, then what the examiner will ask about, then what is in order. */
    public List<Finding> getFindings() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::outcome).reversed())
                .toList();
    }

    public long getBlocking() {
        return findings.stream().filter(Finding::blocks).count();
    }

    public String getStandingText() {
        return getBlocking() == 0 ? PageTexts.say("edit.ready") : PageTexts.say("edit.toCorrect", getBlocking());
    }

    /** Whether what stands in the fields was refused. */
    public boolean isUnsaved() {
        return unsaved;
    }

    public String getSavedText() {
        return PageTexts.say("edit.saved", CLOCK.format(savedAt.atZone(Clocks.OFFICIAL_ZONE)));
    }

    public String getReasonText() {
        return PageTexts.say("edit.reason", draft.submissions(), FilingLook.reason(draft.reason()));
    }

    public String getTitle() {
        return PageTexts.say("filing.title", String.valueOf(year));
    }

    public String getNextText() {
        return PageTexts.say("edit.next", PageTexts.say("edit.step." + (step + 1)));
    }

    public String getCapital() {
        return Capital.of(draft.subject());
    }

    public List<Step> getSteps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(n -> new Step(PageTexts.say("edit.step." + n), "", Step.ofForm(n, step, holds(n))))
                .toList();
    }

    private boolean holds(int number) {
        return findings.stream().noneMatch(finding -> finding.blocks() && stepOf(finding) == number);
    }

    public OperatingState[] getOperatingStates() {
        return OperatingState.values();
    }

    public ReportAttachment.Kind[] getKinds() {
        return ReportAttachment.Kind.values();
    }

    public List<AttachmentRow> getAttachments() {
        return attachments;
    }

    public Map<String, String> getEntries() {
        return entries;
    }

    public DraftView getDraft() {
        return draft;
    }

    public ReportAttachment.Kind getKind() {
        return kind;
    }

    public void setKind(ReportAttachment.Kind kind) {
        this.kind = kind;
    }

    public int getYear() {
        return year;
    }

    /** The page stays with the report that it has opened. */
    public void setYear(int year) {
        this.year = draft == null ? year : this.year;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }
}
