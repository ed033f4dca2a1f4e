package org.hongdun.portal.filing.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.FilingState;

/**
 * The annual inspection report of one enterprise for one year, as the portal sees it.
 *
 * <p>The enterprise moves it from draft to submitted and back to draft after a return; receipts and decisions of the
 * intranet move it on. A draft keeps text as typed. What was submitted never changes; a correction is the next submission.
 */
@Entity
@Table(name = "ANNUAL_FILING")
public class AnnualFiling {

    private static final Set<FilingState> UNDERWAY = EnumSet.of(FilingState.SUBMITTED, FilingState.DELIVERED);
    private static final Set<FilingState> SENT_BACK = EnumSet.of(FilingState.RETURNED, FilingState.REFUSED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ANNUAL_FILING_SEQ")
    @SequenceGenerator(name = "ANNUAL_FILING_SEQ", sequenceName = "ANNUAL_FILING_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "FILING_KEY", length = 36, nullable = false, updatable = false)
    private String key;

    @Column(name = "UNISCID", length = 18, nullable = false, updatable = false)
    private CreditCode enterprise;

    @Column(name = "REPORT_YEAR", nullable = false, updatable = false)
    private int reportYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "FILING_STATE", length = 20, nullable = false)
    private FilingState state;

    @Column(name = "DRAFT_REVISION", nullable = false)
    private long revision;

    @Column(name = "SAVED_AT", nullable = false)
    private Instant savedAt;

    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    @Column(name = "LAST_SUBMISSION", nullable = false)
    private int lastSubmission;

    @ElementCollection
    @CollectionTable(name = "FILING_DRAFT_ENTRY", joinColumns = @JoinColumn(name = "FILING_ID"))
    @MapKeyColumn(name = "FIELD_NAME", length = 80)
    @Column(name = "TYPED_TEXT", length = 2000)
    private Map<String, String> entries = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("id")
    private List<FilingAttachment> attachments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("no desc")
    private List<FilingSubmission> submissions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("at desc, id desc")
    private List<FilingEvent> history = new ArrayList<>();

    protected AnnualFiling() {}

    /**
     * A new draft.
     *
     * @param key names the filing on both sides of the gap
     * @param prefilled what the portal knows already, such as the contact
     */
    public static AnnualFiling open(
            CreditCode enterprise, int reportYear, UUID key, Map<String, String> prefilled, Instant at) {
        AnnualFiling filing = new AnnualFiling();
        filing.enterprise = enterprise;
        filing.reportYear = reportYear;
        filing.key = key.toString();
        filing.state = FilingState.DRAFT;
        filing.savedAt = at;
        filing.revision = 1;
        filing.replaceEntries(prefilled);
        filing.note(FilingEvent.Kind.OPENED, 0, null, at);
        return filing;
    }

    /**
     * Keeps what was typed. What stands there already is no change, whatever the page has seen: the same content may be on
     * its way twice, by itself and with a click.
     *
     * @param seen revision the page has shown
     * @param typed every field that is not blank
     * @throws RuleViolation HD-F004 if this is no draft, HD-F005 if another page has saved meanwhile, HD-F007, HD-F008 for a
     *     field no draft has or a text too long
     */
    public void save(long seen, Map<String, String> typed, Instant at) {
        expectDraft();
        if (entries.equals(typed)) {
            return;
        }
        expectSeen(seen);
        replaceEntries(typed);
        revision++;
        savedAt = at;
    }

    /** Adds a paper. @param most how many papers a report may have; HD-F015 beyond */
    public FilingAttachment attach(ReportAttachment paper, int most, Instant at) {
        expectDraft();
        if (attachments().size() >= most) {
            throw new RuleViolation(FilingError.ATTACHMENTS_TOO_MANY, most);
        }
        FilingAttachment attachment = new FilingAttachment(paper, at);
        attachments.add(attachment);
        note(FilingEvent.Kind.ATTACHED, 0, paper.fileName(), at);
        return attachment;
    }

    public void remove(long attachmentId, Instant at) {
        expectDraft();
        FilingAttachment attachment = attachment(attachmentId);
        if (attachment.inDraft()) {
            attachment.remove(at);
            note(FilingEvent.Kind.REMOVED, 0, attachment.paper().fileName(), at);
        }
    }

    /** Whether the click with this key has been taken already. */
    public boolean taken(UUID clientKey) {
        return submissions.stream().anyMatch(s -> s.carries(clientKey));
    }

    /** The number the next submission will carry. */
    public int nextSubmission() {
        return lastSubmission + 1;
    }

    /** HD-F004 if this is no draft, HD-F005 if the draft is newer than what the page has shown. */
    public void expectSubmittable(long seen) {
        expectDraft();
        expectSeen(seen);
    }

    /** The draft becomes a submission. The checks have been made. */
    public FilingSubmission submit(long seen, UUID clientKey, UUID documentId, byte[] document, Instant at) {
        expectSubmittable(seen);
        lastSubmission++;
        FilingSubmission submission = new FilingSubmission(lastSubmission, clientKey, documentId, document, at);
        submissions.add(0, submission);
        state = FilingState.SUBMITTED;
        note(FilingEvent.Kind.SUBMITTED, lastSubmission, null, at);
        return submission;
    }

    /** The intranet has the document. A receipt that comes after the decision only completes the times. */
    public void delivered(String documentId, String businessNo, Instant at) {
        FilingSubmission submission = submissionOf(documentId);
        submission.delivered(businessNo, at);
        note(FilingEvent.Kind.DELIVERED, submission.no(), businessNo, at);
        if (submission.no() == lastSubmission && state == FilingState.SUBMITTED) {
            state = FilingState.DELIVERED;
        }
    }

    /** The intranet did not take the document. */
    public void refused(String documentId, String why, Instant at) {
        FilingSubmission submission = submissionOf(documentId);
        if (submission.open() && submission.no() == lastSubmission && UNDERWAY.contains(state)) {
            submission.ended(FilingState.REFUSED, why, at);
            state = FilingState.REFUSED;
            note(FilingEvent.Kind.REFUSED, submission.no(), why, at);
        }
    }

    /**
     * The bureau has decided on a submission.
     *
     * @throws RuleViolation HD-F042 if that submission is not the one under way
     */
    public void decided(int submissionNo, Decision decision, Instant at) {
        FilingSubmission submission = submission(submissionNo)
                .filter(s -> s.open() && s.no() == lastSubmission && UNDERWAY.contains(state))
                .orElseThrow(() -> new RuleViolation(FilingError.DECISION_COMES_TOO_LATE, submissionNo, state));
        submission.delivered(decision.businessNo(), at);
        submission.decidedBy(decision.unit(), decision.grade());
        state = decision.passed() ? FilingState.PASSED : FilingState.RETURNED;
        submission.ended(state, decision.opinion(), decision.decidedAt());
        note(
                decision.passed() ? FilingEvent.Kind.PASSED : FilingEvent.Kind.RETURNED,
                submissionNo,
                decision.opinion(),
                at);
    }

    /** What the bureau decided. @param grade A or B if passed, else null */
    public record Decision(
            boolean passed, String businessNo, String grade, String opinion, String unit, Instant decidedAt) {}

    /** The enterprise corrects: the draft is open again with everything in it. */
    public void correct(Instant at) {
        if (!SENT_BACK.contains(state)) {
            throw new RuleViolation(FilingError.NOT_IN_THIS_STATE, state);
        }
        state = FilingState.DRAFT;
        revision++;
        savedAt = at;
        note(FilingEvent.Kind.CORRECTION_OPENED, lastSubmission, null, at);
    }

    /** HD-F004 if this is no draft. */
    public void expectDraft() {
        if (state != FilingState.DRAFT) {
            throw new RuleViolation(FilingError.NOT_IN_THIS_STATE, state);
        }
    }

    private void expectSeen(long seen) {
        if (seen != revision) {
            throw new RuleViolation(FilingError.CHANGED_MEANWHILE, savedAt);
        }
    }

    private void replaceEntries(Map<String, String> typed) {
        typed.forEach(DraftField::check);
        entries.keySet().removeIf(field -> typed.getOrDefault(field, "").isBlank());
        typed.forEach((field, text) -> {
            if (!text.isBlank()) {
                entries.put(field, text);
            }
        });
    }

    private void note(FilingEvent.Kind kind, int submissionNo, String detail, Instant at) {
        history.add(0, new FilingEvent(at, kind, submissionNo, detail));
        changedAt = at;
    }

    private FilingSubmission submissionOf(String documentId) {
        return submissions.stream()
                .filter(s -> s.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(FilingError.DECISION_FOR_UNKNOWN_SUBMISSION, documentId));
    }

    private Optional<FilingSubmission> submission(int no) {
        return submissions.stream().filter(s -> s.no() == no).findFirst();
    }

    /** A paper of this filing, removed ones included; HD-F001 if it has none such. */
    public FilingAttachment attachment(long attachmentId) {
        return attachments.stream()
                .filter(a -> a.id() == attachmentId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(FilingError.FILING_NOT_FOUND));
    }

    /** The papers in the draft. */
    public List<FilingAttachment> attachments() {
        return attachments.stream().filter(FilingAttachment::inDraft).toList();
    }

    /** All papers there ever were. */
    public List<FilingAttachment> allAttachments() {
        return List.copyOf(attachments);
    }

    /** Newest first. */
    public List<FilingSubmission> submissions() {
        return List.copyOf(submissions);
    }

    /** Newest first. */
    public List<FilingEvent> history() {
        return List.copyOf(history);
    }

    /** The draft as typed. */
    public Map<String, String> entries() {
        return Map.copyOf(entries);
    }

    public UUID key() {
        return UUID.fromString(key);
    }

    public CreditCode enterprise() {
        return enterprise;
    }

    public int reportYear() {
        return reportYear;
    }

    public FilingState state() {
        return state;
    }

    public long revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
