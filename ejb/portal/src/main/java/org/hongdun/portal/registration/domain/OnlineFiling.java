package org.hongdun.portal.registration.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.RegistrationError;

/** A matter applied for on line: draft, submissions, and what the intranet tells of it. The states are {@link OnlineState}. */
@Entity
@Table(name = "ONLINE_FILING")
public class OnlineFiling {

    /** Characters. */
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ONLINE_FILING_SEQ")
    @SequenceGenerator(name = "ONLINE_FILING_SEQ", sequenceName = "ONLINE_FILING_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "FILING_KEY", length = 36, nullable = false, updatable = false)
    private String key;

    @Column(name = "CLIENT_KEY", length = 36, nullable = false, updatable = false)
    private String clientKey;

    @Column(name = "LOGIN_NAME", length = 64, nullable = false, updatable = false)
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "MATTER", length = 16, nullable = false, updatable = false)
    private OnlineMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "SUBJECT_KIND", length = 20, updatable = false)
    private SubjectKind kind;

    @Column(name = "CHANGE_ITEMS", length = 60, updatable = false)
    private String changeItems;

    @Column(name = "TITLE", length = 200)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "FILING_STATE", length = 16, nullable = false)
    private OnlineState state;

    @Column(name = "DRAFT_REVISION", nullable = false)
    private long revision;

    @Column(name = "FORM_SEALED", length = Integer.MAX_VALUE, nullable = false)
    private String sealedForm;

    @Column(name = "SAVED_AT", nullable = false)
    private Instant savedAt;

    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    @Column(name = "LAST_SUBMISSION", nullable = false)
    private int lastSubmission;

    @Column(name = "SUBMITTED_AT")
    private Instant submittedAt;

    @Column(name = "DELIVERED_AT")
    private Instant deliveredAt;

    @Column(name = "BUSINESS_NO", length = 40)
    private String businessNo;

    @Column(name = "PROGRESS_REVISION", nullable = false)
    private long progressRevision;

    @Column(name = "ACCEPTED_ON")
    private LocalDate acceptedOn;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Column(name = "STOPPED", nullable = false)
    private boolean stopped;

    @Column(name = "NOTICE", length = 2000)
    private String notice;

    @Column(name = "UNIT_NAME", length = 100)
    private String unitName;

    @Column(name = "RESULT_NAME", length = 200)
    private String resultName;

    @Column(name = "RESULT_CODE", length = 18)
    private String resultCode;

    @Column(name = "VALID_UNTIL")
    private LocalDate validUntil;

    @Column(name = "WITHDRAWAL_ID", length = 36)
    private String withdrawalId;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("id")
    private List<OnlinePaper> papers = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("no desc")
    private List<OnlineSubmission> submissions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "FILING_ID", nullable = false)
    @OrderBy("at desc, id desc")
    private List<OnlineEvent> history = new ArrayList<>();

    protected OnlineFiling() {}

    /**
     * A new draft. Refused with HD-P106 to HD-P108 if what it is about is not said, or does not fit.
     *
     * @param owner login name of the applicant
     * @param kind of the subject; null for a name
     */
    public static OnlineFiling open(
            OpenMatter wanted, String owner, SubjectKind kind, UUID key, String title, String sealedForm, Instant at) {
        expectKindAndItems(wanted, kind);
        OnlineFiling filing = new OnlineFiling();
        filing.key = key.toString();
        filing.clientKey = wanted.clientKey().toString();
        filing.owner = owner;
        filing.matter = wanted.matter();
        filing.kind = kind;
        filing.changeItems = wanted.items().isEmpty()
                ? null
                : wanted.items().stream().map(ChangeItem::code).sorted().collect(Collectors.joining(","));
        filing.title = title;
        filing.state = OnlineState.DRAFT;
        filing.revision = 1;
        filing.sealedForm = sealedForm;
        filing.savedAt = at;
        filing.note("OPENED", null, at);
        return filing;
    }

    private static void expectKindAndItems(OpenMatter wanted, SubjectKind kind) {
        if (kind == null && wanted.matter() != OnlineMatter.NAME) {
            throw new RuleViolation(RegistrationError.KIND_REQUIRED);
        }
        if (wanted.matter().byItem() && wanted.items().isEmpty()) {
            throw new RuleViolation(RegistrationError.ITEMS_REQUIRED);
        }
        List<ChangeItem> possible = wanted.matter().byItem()
                ? ChangeItem.of(wanted.matter().registration(), kind).toList()
                : List.of();
        wanted.items().stream()
                .filter(item -> !possible.contains(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new RuleViolation(RegistrationError.ITEM_DOES_NOT_FIT, item.code());
                });
    }

    /**
     * Keeps what was typed. What stands there already is no change, whatever the page has seen: the same content may be on
     * its way twice, by itself and with a click. Refused with HD-P102, HD-P103.
     *
     * @param seen revision the page has shown
     */
    public void save(long seen, String sealed, String newTitle, Instant at) {
        expectEditable();
        if (sealedForm.equals(sealed)) {
            return;
        }
        expectSeen(seen);
        sealedForm = sealed;
        title = newTitle;
        revision++;
        savedAt = at;
    }

    /** Adds a file. @param most how many a matter may have; HD-P109 beyond */
    public OnlinePaper attach(FiledPaper file, int most, Instant at) {
        expectEditable();
        if (papers().size() >= most) {
            throw new RuleViolation(RegistrationError.PAPERS_TOO_MANY, most);
        }
        OnlinePaper paper = new OnlinePaper(file, at);
        papers.add(paper);
        note("ATTACHED", file.fileName(), at);
        return paper;
    }

    public void remove(long paperId, Instant at) {
        expectEditable();
        OnlinePaper paper = paper(paperId);
        if (paper.inDraft()) {
            paper.remove(at);
            note("REMOVED", paper.file().fileName(), at);
        }
    }

    /** Whether the click with this key has been taken already. */
    public boolean taken(UUID submitKey) {
        return submissions.stream().anyMatch(s -> s.carries(submitKey));
    }

    /** The number the next submission will carry. */
    public int nextSubmission() {
        return lastSubmission + 1;
    }

    /** HD-P102 if it can be changed no more, HD-P103 if the draft is newer than what the page has shown. */
    public void expectSubmittable(long seen) {
        expectEditable();
        expectSeen(seen);
    }

    /** It is handed in. The checks have been made. */
    public void submit(long seen, UUID submitKey, UUID documentId, Instant at) {
        expectSubmittable(seen);
        lastSubmission++;
        submissions.add(0, new OnlineSubmission(lastSubmission, submitKey, documentId, at));
        submittedAt = at;
        deliveredAt = null;
        notice = null;
        enter(OnlineState.SENT, null, at);
    }

    /**
     * It is given up before the bureau had it; what was typed is forgotten. Refused with HD-P102.
     *
     * @param sealedNothing an empty form
     */
    public void discard(String sealedNothing, Instant at) {
        if (!state.isDiscardable(businessNo)) {
            throw new RuleViolation(RegistrationError.NOT_IN_THIS_STATE, state);
        }
        papers().forEach(paper -> paper.remove(at));
        sealedForm = sealedNothing;
        title = null;
        notice = null;
        enter(OnlineState.DISCARDED, null, at);
    }

    /**
     * The applicant takes it back: HD-P102 if it is not with the bureau, or decided, HD-P111 for too long a reason.
     *
     * @param reason may be null
     */
    public void withdraw(UUID documentId, String reason, Instant at) {
        if (!state.isWithdrawable(matter)) {
            throw new RuleViolation(RegistrationError.NOT_IN_THIS_STATE, state);
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation(RegistrationError.TOO_MUCH_TEXT, LONGEST_REASON);
        }
        withdrawalId = documentId.toString();
        note("WITHDRAWING", reason, at);
    }

    /** Whether the applicant has taken it back and the intranet has not answered. */
    public boolean isWithdrawing() {
        return withdrawalId != null && state != OnlineState.WITHDRAWN;
    }

    /** The intranet did not let it be taken back. */
    public void notWithdrawn(String why, Instant at) {
        withdrawalId = null;
        note("NOT_WITHDRAWN", why, at);
    }

    /** The intranet has the document. */
    public void delivered(String documentId, String number, Instant at) {
        if (isLast(documentId)) {
            deliveredAt = at;
            businessNo = number == null ? businessNo : number;
            note("DELIVERED", number, at);
        }
    }

    /** The intranet did not take the document. */
    public void notTaken(String documentId, String why, Instant at) {
        if (isLast(documentId) && state == OnlineState.SENT) {
            notice = why;
            enter(OnlineState.NOT_TAKEN, why, at);
        }
    }

    private boolean isLast(String documentId) {
        return submissions.stream()
                .anyMatch(s -> s.no() == lastSubmission && s.documentId().equals(documentId));
    }

    /**
     * The intranet tells where the matter stands; what is older than the last news changes nothing but the notices, of which
     * none gets lost.
     */
    public void progressed(MatterProgress progress, Instant at) {
        progress.papers().stream()
                .filter(given -> notices().stream().noneMatch(has -> has.file().equals(given)))
                .forEach(given -> papers.add(new OnlinePaper(given, at)));
        if (progress.revision() < progressRevision) {
            return;
        }
        progressRevision = progress.revision();
        businessNo = progress.businessNo();
        acceptedOn = progress.acceptedOn();
        dueOn = progress.dueOn();
        stopped = progress.stopped();
        notice = progress.notice();
        unitName = progress.unitName();
        resultName = progress.name();
        resultCode = progress.creditCode();
        validUntil = progress.validUntil();
        OnlineState told = OnlineState.valueOf(progress.state().name());
        if (told != state) {
            enter(told, progress.notice(), progress.at());
        }
    }

    private void enter(OnlineState next, String detail, Instant at) {
        state = next;
        note(next.name(), detail, at);
    }

    /** HD-P102 if it can be changed no more. */
    public void expectEditable() {
        if (!state.isEditable() || isWithdrawing()) {
            throw new RuleViolation(RegistrationError.NOT_IN_THIS_STATE, state);
        }
    }

    private void expectSeen(long seen) {
        if (seen != revision) {
            throw new RuleViolation(RegistrationError.CHANGED_MEANWHILE, savedAt);
        }
    }

    private void note(String event, String detail, Instant at) {
        history.add(0, new OnlineEvent(at, event, detail));
        changedAt = at;
    }

    /** A file of this matter, removed ones included; HD-P101 if it has none such. */
    public OnlinePaper paper(long paperId) {
        return papers.stream()
                .filter(paper -> paper.id() == paperId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(RegistrationError.NOT_FOUND));
    }

    /** The files that go with the next submission. */
    public List<OnlinePaper> papers() {
        return papers.stream().filter(OnlinePaper::inDraft).toList();
    }

    /** What the authority has given so far. */
    public List<OnlinePaper> notices() {
        return papers.stream().filter(OnlinePaper::isNotice).toList();
    }

    /** Newest first. */
    public List<OnlineEvent> history() {
        return List.copyOf(history);
    }

    public List<ChangeItem> items() {
        return changeItems == null
                ? List.of()
                : Arrays.stream(ChangeItem.values())
                        .filter(item -> List.of(changeItems.split(",")).contains(item.code()))
                        .toList();
    }

    public UUID key() {
        return UUID.fromString(key);
    }

    public OnlineMatter matter() {
        return matter;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public OnlineState state() {
        return state;
    }

    public long revision() {
        return revision;
    }

    public String sealedForm() {
        return sealedForm;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int lastSubmission() {
        return lastSubmission;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String businessNo() {
        return businessNo;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isStopped() {
        return stopped;
    }

    public String notice() {
        return notice;
    }

    public String unitName() {
        return unitName;
    }

    public String resultName() {
        return resultName;
    }

    public String resultCode() {
        return resultCode;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
