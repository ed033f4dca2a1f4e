package org.hongdun.web.portal.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingFinding.Outcome;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormField.FieldType;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.Choice;
import org.hongdun.portal.registration.DocumentAsked;
import org.hongdun.portal.registration.OnlineDraft;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.PaperRow;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.portal.registration.RegistrationError;
import org.hongdun.portal.registration.RegistrationLists;
import org.hongdun.portal.registration.SaveMatter;
import org.hongdun.portal.registration.SavedMatter;
import org.hongdun.portal.registration.SubmitMatter;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.EnterpriseTypes;
import org.hongdun.web.theme.FindingWords;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.MeantNumbers;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Step;
import org.primefaces.event.FileUploadEvent;

/** Behind registration/edit.xhtml: the wizard over one draft, saved with every change. */
@Named("registrationEdit")
@ViewScoped
public class RegistrationEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** The pages of the wizard; a matter has those that its form needs. */
    private enum Part {
        FIELDS,
        TABLES,
        PAPERS,
        CHECK
    }

    @Inject
    private RegistrationDesk desk;

    @Inject
    private RegistrationLists lists;

    @Inject
    private Languages language;

    @Inject
    private Notices notices;

    private String id;
    private int step = 1;
    private boolean strict;
    private OnlineDraft draft;
    private List<Part> parts = List.of();
    private Map<String, String> entries;
    private Map<String, Boolean> flags;
    private Map<String, List<Integer>> lines;
    private List<PaperRow> papers;
    private List<FilingFinding> findings;
    private long revision;
    private Instant savedAt;
    private boolean unsaved;
    private String document;
    private final UUID clientKey = UUID.randomUUID();

    /** A matter that can be changed no more is shown instead. */
    public String load() {
        try {
            draft = desk.draft(key());
        } catch (RuleViolation refused) {
            if (refused.reason() == RegistrationError.NOT_IN_THIS_STATE) {
                return "/registration/view.xhtml?faces-redirect=true&id=" + id;
            }
            throw refused;
        }
        parts = new ArrayList<>(List.of(Part.FIELDS));
        if (!draft.layout().tables().isEmpty()) {
            parts.add(Part.TABLES);
        }
        if (!draft.documents().isEmpty()) {
            parts.add(Part.PAPERS);
            document = draft.documents().get(0).code();
        }
        parts.add(Part.CHECK);
        step = Math.max(1, Math.min(parts.size(), step));
        entries = new HashMap<>(draft.form().entries());
        flags = new HashMap<>();
        draft.layout().fields().stream()
                .filter(field -> field.type() == FieldType.FLAG)
                .forEach(field -> flags.put(field.key(), draft.form().flag(field)));
        papers = draft.papers();
        revision = draft.revision();
        savedAt = draft.savedAt();
        lines = new HashMap<>();
        draft.layout()
                .tables()
                .forEach(table -> lines.put(
                        table.key(),
                        new ArrayList<>(draft.form().lines(table).boxed().toList())));
        prefill();
        findings = desk.check(key()).stream()
                .filter(finding -> finding.check() != FilingCheck.REQUIRED || isEmpty(finding.field()))
                .toList();
        return null;
    }

    private UUID key() {
        return RegistrationWords.key(id);
    }

    /** Where only one choice is possible, it stands there already; a table that must have a line is opened with one. */
    private void prefill() {
        if (draft.layout().fields().contains(FormField.TYPE_CODE) && getTypes().size() == 1) {
            entries.putIfAbsent(FormField.TYPE_CODE.key(), getTypes().get(0).code());
        }
        List<Integer> investors = lines.get(FormTable.INVESTORS.key());
        if (investors != null && investors.isEmpty()) {
            investors.add(0);
        }
    }

    /** Saves what stands in the fields, readable or not, and checks it. */
    public void autosave() {
        save();
        findings = desk.check(key());
    }

    private void save() {
        Map<String, String> typed = new HashMap<>();
        entries.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                typed.put(field, text);
            }
        });
        flags.forEach((field, set) -> typed.put(field, String.valueOf(set)));
        unsaved = true;
        SavedMatter saved = desk.save(new SaveMatter(key(), revision, typed));
        revision = saved.revision();
        savedAt = saved.savedAt();
        unsaved = false;
    }

    public String go(int toStep) {
        save();
        return "/registration/edit.xhtml?faces-redirect=true&id=" + id + "&step=" + toStep;
    }

    /** Where the form is sent: an answer that stays on the page can be loaded again. */
    public String getAddress() {
        return "/registration/edit.xhtml?id=" + id + "&step=" + step + (strict ? "&told=true" : "");
    }

    /**
     * The same click twice finds the first one's submission: the draft is then saved no more, and the key decides. A page that
     * has been left already shows what became of it.
     */
    public String submit() {
        if (draft == null) {
            return load();
        }
        try {
            save();
        } catch (RuleViolation perhapsSubmitted) {
            if (perhapsSubmitted.reason() != RegistrationError.NOT_IN_THIS_STATE) {
                throw perhapsSubmitted;
            }
        }
        try {
            desk.submit(new SubmitMatter(key(), revision, clientKey));
        } catch (RuleViolation refused) {
            notices.refused(refused);
            findings = desk.check(key());
            return null;
        }
        notices.done("online.submitted");
        return "/registration/view.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isDiscardable() {
        return draft != null && draft.header().discardable();
    }

    public String discard() {
        desk.discard(key());
        notices.done("online.discarded");
        return "/registration/list.xhtml?faces-redirect=true";
    }

    public void upload(FileUploadEvent event) throws IOException {
        String fileName = event.getFile().getFileName();
        try (InputStream content = event.getFile().getInputStream()) {
            desk.attach(key(), document, fileName, content);
        } catch (RuleViolation refused) {
            notices.refused(refused);
            return;
        }
        showPapers();
        notices.done("edit.attached", fileName);
    }

    public void remove(long paperId) {
        desk.remove(key(), paperId);
        showPapers();
    }

    private void showPapers() {
        papers = desk.draft(key()).papers();
        findings = desk.check(key());
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

    /** The number that was probably meant in a field or cell for one; empty if there is nothing to offer. */
    private Optional<String> meant(FieldType type, String field) {
        return MeantNumbers.at(type, field, entries.get(field));
    }

    public String offer(FieldType type, String field) {
        return meant(type, field)
                .map(number -> PageTexts.say("edit.take", number))
                .orElse("");
    }

    public void take(FieldType type, String field) {
        meant(type, field).ifPresent(number -> entries.put(field, number));
        autosave();
    }

    /** What is told at the field itself: about an empty one only to those who have asked for the checks. */
    public List<String> toldAt(String field) {
        if (!strict && isEmpty(field)) {
            return List.of();
        }
        return findings.stream()
                .filter(finding -> finding.field().equals(field))
                .filter(finding -> finding.outcome() == Outcome.ERROR || finding.outcome() == Outcome.HINT)
                .map(FindingWords::sentence)
                .toList();
    }

    private boolean isEmpty(String field) {
        String text = entries.get(field);
        return (text == null || text.isBlank()) && !Boolean.TRUE.equals(flags.get(field));
    }

    /** What the register says now beside what is applied for; empty for a new subject. */
    public String registered(FormField field) {
        return draft.registered()
                .text(field)
                .map(text -> PageTexts.say("online.registered", chosen(field, text)))
                .orElse("");
    }

    private String chosen(FormField field, String text) {
        return choices(field).stream()
                .filter(choice -> choice.code().equals(text))
                .findFirst()
                .map(this::name)
                .orElse(text);
    }

    public String label(FormField field) {
        return RegistrationWords.field(draft.header().matter(), field.key());
    }

    public boolean required(FormField field) {
        return draft.layout().required().contains(field);
    }

    /** The choices of a field that is chosen from a list; empty for others. */
    public List<Choice> choices(FormField field) {
        return switch (field.type()) {
            case ENTERPRISE_TYPE -> getTypes();
            case DISTRICT -> lists.districts();
            case SECTION -> lists.sections();
            default -> List.of();
        };
    }

    /** Types of the kind applied for; those of every kind where the type itself changes. */
    private List<Choice> getTypes() {
        SubjectKind kind = draft.header().kind();
        return lists.enterpriseTypes().stream()
                .filter(type ->
                        draft.header().matter() != OnlineMatter.ESTABLISH || SubjectKind.of(type.code()) == kind)
                .map(type -> new Choice(type.code(), type.name(), EnterpriseTypes.name(type.code(), type.name())))
                .toList();
    }

    public String name(Choice choice) {
        return choice.code() + " " + (inEnglish() ? choice.nameEn() : choice.name());
    }

    public String name(DocumentAsked asked) {
        String name = inEnglish() ? asked.nameEn() : asked.name();
        return asked.required() ? name : name + PageTexts.say("online.optional");
    }

    public String documentName(String code) {
        return draft.documents().stream()
                .filter(asked -> asked.code().equals(code))
                .map(asked -> inEnglish() ? asked.nameEn() : asked.name())
                .findFirst()
                .orElse(code);
    }

    private boolean inEnglish() {
        return "en".equals(language.getTag());
    }

    /** Whether a document of the list was attached. */
    public boolean attached(DocumentAsked asked) {
        return papers.stream().anyMatch(paper -> paper.document().equals(asked.code()));
    }

    public String title(FilingFinding finding) {
        return RegistrationWords.title(draft.header().matter(), finding);
    }

    /** A missing document is called as in the list of those asked for. */
    public String sentence(FilingFinding finding) {
        String sentence = FindingWords.sentence(finding);
        if (finding.check() != FilingCheck.DOCUMENTS || !inEnglish()) {
            return sentence;
        }
        return draft.documents().stream()
                .filter(asked -> finding.details().contains(asked.name()))
                .findFirst()
                .map(asked -> sentence.replace(asked.name(), asked.nameEn()))
                .orElse(sentence);
    }

    public String chip(FilingFinding finding) {
        return FindingWords.css(finding.outcome());
    }

    /** The step on which the field of a finding stands; 0 if on none. */
    public int stepOf(FilingFinding finding) {
        if (finding.check() == FilingCheck.DOCUMENTS) {
            return parts.indexOf(Part.PAPERS) + 1;
        }
        String table = finding.field().replaceFirst("\\..*", "");
        if (FormTable.of(table).isPresent()) {
            return parts.indexOf(Part.TABLES) + 1;
        }
        return FormField.of(finding.field()).isPresent() ? 1 : 0;
    }

    /** Errors first, then what the examiner will look at, then what is in order. */
    public List<FilingFinding> getFindings() {
        return findings.stream()
                .sorted(Comparator.comparing(FilingFinding::outcome).reversed())
                .toList();
    }

    public long getBlocking() {
        return findings.stream().filter(FilingFinding::blocks).count();
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

    public String getReason() {
        return draft == null ? "" : RegistrationWords.reason(draft.reason());
    }

    public String getTitle() {
        return RegistrationWords.matter(draft.header());
    }

    public String getNextText() {
        return PageTexts.say("edit.next", PageTexts.say("online.part." + parts.get(step)));
    }

    public List<Step> getSteps() {
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(n ->
                        new Step(PageTexts.say("online.part." + parts.get(n - 1)), "", Step.ofForm(n, step, holds(n))))
                .toList();
    }

    private boolean holds(int number) {
        return findings.stream().noneMatch(finding -> finding.blocks() && stepOf(finding) == number);
    }

    public boolean showing(String part) {
        return draft != null && parts.get(step - 1).name().equals(part);
    }

    public boolean isLast() {
        return draft == null || step == parts.size();
    }

    public List<Integer> lines(String table) {
        return lines.get(table);
    }

    public Map<String, String> getEntries() {
        return entries;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }

    public List<PaperRow> getPapers() {
        return papers;
    }

    public OnlineDraft getDraft() {
        return draft;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getId() {
        return id;
    }

    /** The page stays with the matter that it has opened. */
    public void setId(String id) {
        this.id = draft == null ? id : this.id;
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
