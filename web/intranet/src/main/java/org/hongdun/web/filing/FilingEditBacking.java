package org.hongdun.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingCounter;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.registry.filing.FilingView;
import org.hongdun.web.frame.Units;
import org.hongdun.web.theme.EnterpriseTypes;
import org.hongdun.web.theme.FindingWords;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.MeantNumbers;
import org.hongdun.web.theme.Notices;

/** Behind filing/edit.xhtml: the form and the documents of a matter, kept with every change. */
@Named
@ViewScoped
public class FilingEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EDITION = 2017;

    @Inject
    private FilingCounter counter;

    @Inject
    private FilingReview review;

    @Inject
    private CodeLists lists;

    @Inject
    private FieldValues values;

    @Inject
    private Units units;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final UUID submitKey = UUID.randomUUID();
    private long id;
    private FilingView filing;
    private long version;
    private Map<String, String> entries;
    private Map<String, Boolean> flags;
    private Map<String, List<Integer>> lines;
    private List<String> documents;
    private boolean strict;
    private Instant savedAt;
    private boolean unsaved;

    /** A matter that can be filled in no more is shown instead. */
    public String load() {
        filing = review.view(id);
        if (!filing.header().status().isEditable()) {
            return "/filing/view.xhtml?faces-redirect=true&id=" + id;
        }
        version = filing.version();
        entries = new HashMap<>(filing.form().entries());
        flags = new HashMap<>();
        filing.layout().fields().stream()
                .filter(field -> field.type() == FormField.FieldType.FLAG)
                .forEach(field -> flags.put(field.key(), "true".equals(entries.get(field.key()))));
        documents = filing.documents().stream()
                .filter(FilingView.Document::handedIn)
                .map(FilingView.Document::code)
                .toList();
        lines = new HashMap<>();
        filing.layout()
                .tables()
                .forEach(table -> lines.put(
                        table.key(),
                        new ArrayList<>(filing.form().lines(table).boxed().toList())));
        if (lines.containsKey(FormTable.INVESTORS.key())) {
            offerLine(FormTable.INVESTORS);
        }
        prefill();
        return null;
    }

    /** A table that must have a line is opened with one. */
    private void offerLine(FormTable table) {
        if (lines.get(table.key()).isEmpty()) {
            lines.get(table.key()).add(0);
        }
    }

    /** Where only one type of subject is possible, it stands there already. */
    private void prefill() {
        if (filing.layout().fields().contains(FormField.TYPE_CODE) && getTypes().size() == 1) {
            entries.putIfAbsent(
                    FormField.TYPE_CODE.key(), getTypes().keySet().iterator().next());
        }
    }

    /** Keeps what stands in the fields, readable or not, and checks it. */
    public void autosave() {
        save();
        filing = review.view(id);
    }

    private void save() {
        Map<String, String> typed = new HashMap<>(entries);
        flags.forEach((key, set) -> typed.put(key, String.valueOf(set)));
        unsaved = true;
        version = counter.save(id, version, typed, new HashSet<>(documents));
        savedAt = clock.instant();
        unsaved = false;
    }

    public String submit() {
        strict = true;
        autosave();
        if (getBlocking() > 0) {
            notices.error("HD-R009", getBlocking());
            return null;
        }
        String number = counter.submit(id, version, submitKey);
        notices.done("filing_edit.message.info.submitted", number);
        return "/filing/view.xhtml?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        save();
        counter.withdraw(id, version, "");
        notices.done("filing_edit.message.info.withdrawn");
        return "/filing/list.xhtml?faces-redirect=true";
    }

    public void addLine(String table) {
        List<Integer> numbers = lines.get(table);
        numbers.add(numbers.stream().mapToInt(n -> n + 1).max().orElse(0));
    }

    public void dropLine(String table, int line) {
        lines.get(table).remove(Integer.valueOf(line));
        entries.keySet().removeIf(key -> key.startsWith(table + "." + line + "."));
        autosave();
    }

    /** The number that was probably meant in a field or cell for one; null if there is nothing to offer. */
    public String meant(FormField.FieldType type, String field) {
        return MeantNumbers.at(type, field, entries.get(field)).orElse(null);
    }

    public void take(FormField.FieldType type, String field) {
        MeantNumbers.at(type, field, entries.get(field)).ifPresent(number -> entries.put(field, number));
        autosave();
    }

    /** What is told at the field itself: emptiness only to those who have asked for the checks. */
    public List<String> toldAt(String field) {
        return filing.findings().stream()
                .filter(finding -> finding.field().equals(field) && finding.outcome() != FilingFinding.Outcome.PASSED)
                .filter(finding -> finding.outcome() != FilingFinding.Outcome.BY_HAND)
                .filter(finding -> strict || finding.check() != FilingCheck.REQUIRED)
                .map(FindingWords::sentence)
                .toList();
    }

    /** What the register says now beside what is applied for; null for a new subject. */
    public String registered(FormField field) {
        return filing.registered()
                .text(field)
                .map(text -> values.of(field, text))
                .orElse(null);
    }

    public long getBlocking() {
        return filing.findings().stream().filter(FilingFinding::blocks).count();
    }

    public List<FilingCheckLine> getFindings() {
        return FilingCheckLine.of(filing.findings()).stream()
                .filter(line -> !line.passed())
                .toList();
    }

    public boolean required(FormField field) {
        return filing.layout().required().contains(field);
    }

    /** What a field is chosen from, by code; nothing for others. */
    public Map<String, String> choices(FormField field) {
        return switch (field.type()) {
            case ENTERPRISE_TYPE -> getTypes();
            case DISTRICT -> getDistricts();
            case SECTION -> getSections();
            case BRANCH -> getOtherBranches();
            default -> Map.of();
        };
    }

    private Map<String, String> getOtherBranches() {
        Map<String, String> names = new LinkedHashMap<>();
        units.getBranches().stream()
                .filter(unit -> unit.kind() == UnitKind.BRANCH
                        && !unit.code().equals(filing.header().unitCode()))
                .forEach(unit -> names.put(unit.code(), units.nameOf(unit)));
        return names;
    }

    /** Types of the kind applied for, by code; those of every kind where the type itself changes. */
    private Map<String, String> getTypes() {
        SubjectKind kind = filing.header().kind();
        Map<String, String> types = new LinkedHashMap<>();
        lists.enterpriseTypes().forEach((code, name) -> {
            if (SubjectKind.of(code) == kind || filing.header().subjectId() != null) {
                types.put(code, EnterpriseTypes.name(code, name));
            }
        });
        return types;
    }

    /** Those of today, and the one that was chosen before it was abolished. */
    private Map<String, String> getDistricts() {
        Map<String, String> names = new LinkedHashMap<>();
        lists.districts().forEach((code, name) -> names.put(code, name.zh()));
        String chosen = filing.form().entries().get(FormField.DISTRICT.key());
        CodeName former = chosen == null ? null : lists.divisions().get(chosen);
        if (former != null) {
            names.putIfAbsent(chosen, former.zh());
        }
        return names;
    }

    private Map<String, String> getSections() {
        Map<String, String> names = new LinkedHashMap<>();
        lists.industrySections(EDITION).forEach((code, name) -> names.put(code, name.zh()));
        return names;
    }

    public String getMatterText() {
        return FilingWords.matter(filing.header());
    }

    public String getSavedAt() {
        return Optional.ofNullable(savedAt).map(Formats::time).orElse("");
    }

    /** Whether what stands in the fields was refused. */
    public boolean isUnsaved() {
        return unsaved;
    }

    public boolean isSupplement() {
        return filing.acts().contains(FilingAct.RESUBMIT);
    }

    /** What the supplement notice asked for; empty for a draft. */
    public String getMissing() {
        return isSupplement() ? filing.steps().get(filing.steps().size() - 1).opinion() : "";
    }

    public FilingRow getHeader() {
        return filing.header();
    }

    public FilingView getFiling() {
        return filing;
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

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(List<String> documents) {
        this.documents = documents;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
