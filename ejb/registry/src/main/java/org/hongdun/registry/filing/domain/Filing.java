package org.hongdun.registry.filing.domain;

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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NewFiling;

/**
 * One registration matter on its way from the counter to the register.
 *
 * <pre>
 * DRAFT -> SUBMITTED -> ACCEPTED -> EXAMINING -> APPROVING -> APPROVED -> LICENCE_PRINTED -> ISSUED -> ARCHIVED
 *            |  ^  |                    ^____________|  |
 *            v  |  v                       sent back    v
 *       SUPPLEMENT REFUSED                           REJECTED -> ARCHIVED
 * </pre>
 *
 * <p>Each {@link FilingAct} names the states it is possible in and the permission it needs; an officer acts only within his
 * reach. The supplement notice is given once. Until the decision the applicant may withdraw. Every act leaves a step.
 */
@Entity
@Table(name = "filing")
public class Filing {

    /** Stands for the login name where the applicant has entered the matter himself. */
    private static final String APPLICANT = "portal";

    static final int LONGEST_OPINION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_seq")
    @SequenceGenerator(name = "filing_seq", sequenceName = "filing_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "client_key", length = 36, nullable = false, updatable = false)
    private String clientKey;

    @Column(name = "submit_key", length = 36)
    private String submitKey;

    @Column(name = "filing_no", length = 40)
    private String filingNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "matter", length = 16, nullable = false, updatable = false)
    private RegistrationMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", length = 20, nullable = false, updatable = false)
    private SubjectKind kind;

    @Column(name = "change_items", length = 60, updatable = false)
    private String changeItems;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", length = 8, nullable = false, updatable = false)
    private FilingChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "regime", length = 3, nullable = false)
    private RegistrationRegime regime;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "uniscid", length = 18)
    private String creditCode;

    @Column(name = "entname", length = 200)
    private String subjectName;

    @Column(name = "unit_code", length = 20, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false, updatable = false)
    private OrgPath unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false)
    private FilingStatus status;

    @Column(name = "form_xml", length = Length.LONG32, nullable = false)
    private String formXml;

    @Column(name = "registered_xml", length = Length.LONG32)
    private String registeredXml;

    @Column(name = "entered_by", length = 64, nullable = false, updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "supplemented", nullable = false)
    private boolean supplemented;

    @Column(name = "stopped", nullable = false)
    private boolean stopped;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "approval_item")
    private Long approvalItem;

    @ElementCollection
    @CollectionTable(name = "filing_paper", joinColumns = @JoinColumn(name = "filing_id"))
    @Column(name = "doc_code", length = 24, nullable = false)
    private Set<String> documents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "filing_certificate", joinColumns = @JoinColumn(name = "filing_id"))
    @MapKeyColumn(name = "entry_key", length = 40)
    private Map<String, SealedNumber> certificateNumbers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "filing_file", joinColumns = @JoinColumn(name = "filing_id"))
    @OrderBy("document, fileName")
    private List<FilingFile> files = new ArrayList<>();

    @OneToMany(mappedBy = "filing", cascade = CascadeType.PERSIST)
    @OrderBy("stepNo")
    private List<FilingStep> steps = new ArrayList<>();

    protected Filing() {}

    /**
     * Opens a draft. Refused with HD-R011 if the matter is about a subject and none was named, HD-R013 if it names no items,
     * HD-R014 if an item does not belong to it.
     *
     * @param applicant null if the matter makes a new subject
     * @param regime the law of today
     * @param clerk null if the applicant opens it on line
     */
    public static Filing drafted(
            NewFiling wanted,
            SubjectKind kind,
            Applicant applicant,
            Authority authority,
            RegistrationRegime regime,
            Officer clerk,
            Instant at) {
        if (!wanted.matter().opensSubject() && applicant == null) {
            throw new RuleViolation(FilingError.SUBJECT_REQUIRED);
        }
        expectItems(wanted, kind);
        Filing filing = new Filing();
        filing.clientKey = wanted.clientKey().toString();
        filing.matter = wanted.matter();
        filing.kind = kind;
        filing.changeItems = wanted.items().isEmpty()
                ? null
                : wanted.items().stream().map(ChangeItem::code).sorted().collect(Collectors.joining(","));
        filing.channel = wanted.channel();
        filing.regime = regime;
        filing.unitCode = authority.unitCode();
        filing.unitPath = authority.unitPath();
        filing.enteredBy = clerk == null ? APPLICANT : clerk.loginName();
        filing.enteredAt = at;
        filing.status = FilingStatus.DRAFT;
        filing.formXml = written(FilingForm.empty());
        if (applicant != null) {
            filing.subjectId = applicant.subjectId();
            filing.creditCode = applicant.creditCode();
            filing.subjectName = applicant.name();
        }
        filing.expectReach(FilingAct.SUBMIT, clerk);
        filing.leaveStep(clerk, null, at);
        return filing;
    }

    private static void expectItems(NewFiling wanted, SubjectKind kind) {
        if (wanted.matter().byItem() && wanted.items().isEmpty()) {
            throw new RuleViolation(FilingError.ITEMS_REQUIRED);
        }
        List<ChangeItem> possible = ChangeItem.of(wanted.matter(), kind).toList();
        wanted.items().stream()
                .filter(item -> !possible.contains(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new RuleViolation(FilingError.ITEM_DOES_NOT_FIT, item.code());
                });
    }

    /**
     * Keeps what was typed and which documents were handed in; refused with HD-R002 unless it can still be changed.
     *
     * @param form without certificate numbers
     * @param sealed the certificate numbers that were typed, by the names of their entries
     */
    public void fillIn(FilingForm form, Map<String, SealedNumber> sealed, Set<String> handedIn) {
        if (!form.certificateNumbers().isEmpty()) {
            throw new IllegalArgumentException("A certificate number in clear");
        }
        if (!status.isEditable()) {
            throw new RuleViolation(FilingError.NOT_IN_THIS_STATE, label(), status);
        }
        formXml = written(form);
        documents.retainAll(handedIn);
        documents.addAll(handedIn);
        certificateNumbers.keySet().retainAll(sealed.keySet());
        certificateNumbers.putAll(sealed);
        if (subjectId == null) {
            subjectName = form.text(FormField.NAME)
                    .or(() -> form.text(FormField.LEGAL_REPRESENTATIVE))
                    .orElse(null);
        }
    }

    /** The files that came with the form on line; refused with HD-R002 unless it can still be changed. */
    public void attach(List<FilingFile> arrived) {
        if (!status.isEditable()) {
            throw new RuleViolation(FilingError.NOT_IN_THIS_STATE, label(), status);
        }
        files.retainAll(arrived);
        arrived.stream().filter(file -> !files.contains(file)).forEach(files::add);
    }

    /** Whether this very submission was made already. */
    public boolean wasSubmittedWith(UUID key) {
        return key.toString().equals(submitKey);
    }

    /**
     * Hands it in for the first time.
     *
     * @param number given at that moment
     * @param registered what the register says of the subject, empty for a new one
     * @param dueOn last day to tell what is missing
     */
    public void submit(
            String number,
            UUID key,
            FilingForm registered,
            RegistrationRegime regime,
            LocalDate receivedOn,
            LocalDate dueOn,
            Officer clerk,
            Instant at) {
        act(FilingAct.SUBMIT, clerk, null, at);
        this.filingNo = number;
        this.submitKey = key.toString();
        this.registeredXml = written(registered);
        this.regime = regime;
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
        this.submittedAt = at;
    }

    /**
     * Hands the supplemented application in.
     *
     * @param dueOn last day of the formal check, after the standstill
     */
    public void resubmit(UUID key, LocalDate dueOn, Officer clerk, Instant at) {
        act(FilingAct.RESUBMIT, clerk, null, at);
        this.submitKey = key.toString();
        this.dueOn = dueOn;
        this.stopped = false;
    }

    /** Refused with HD-R007 if the notice was given before, HD-R008 if the term to give it has passed. */
    public void requestSupplement(Officer officer, String missing, LocalDate today, Instant at) {
        if (supplemented && FilingAct.REQUEST_SUPPLEMENT.possibleIn(status)) {
            throw new RuleViolation(FilingError.ALREADY_SUPPLEMENTED, label());
        }
        if (FilingAct.REQUEST_SUPPLEMENT.possibleIn(status) && countsAsAccepted(today)) {
            throw new RuleViolation(FilingError.DEEMED_ACCEPTED, label(), receivedOn);
        }
        act(FilingAct.REQUEST_SUPPLEMENT, officer, missing, at);
        supplemented = true;
        stopped = true;
    }

    /** Whether the term to tell what is missing has passed: the matter then counts as accepted on receipt. */
    public boolean countsAsAccepted(LocalDate today) {
        return acceptedOn != null || status == FilingStatus.SUBMITTED && dueOn.isBefore(today);
    }

    /** The day on which it is accepted: today, the day of receipt if it counts as accepted, or the day it was before. */
    public LocalDate dayOfAcceptance(LocalDate today) {
        if (acceptedOn != null) {
            return acceptedOn;
        }
        return countsAsAccepted(today) ? receivedOn : today;
    }

    /** @param dueOn last day to decide */
    public void accept(
            Officer officer,
            LocalDate acceptedOn,
            RegistrationRegime regime,
            LocalDate dueOn,
            String opinion,
            Instant at) {
        act(FilingAct.ACCEPT, officer, opinion, at);
        this.acceptedOn = acceptedOn;
        this.regime = regime;
        this.dueOn = dueOn;
    }

    /**
     * An act that changes the state and nothing else.
     *
     * @param officer null if the applicant acts himself, on line
     */
    public void act(FilingAct act, Officer officer, String opinion, Instant at) {
        if (!act.possibleIn(status)) {
            throw new RuleViolation(FilingError.NOT_IN_THIS_STATE, label(), status);
        }
        expectReach(act, officer);
        expectLicence(act);
        if (act.opinionRequired() && opinion == null) {
            throw new RuleViolation(FilingError.OPINION_MISSING, label());
        }
        if (opinion != null && opinion.length() > LONGEST_OPINION) {
            throw new RuleViolation(FilingError.OPINION_TOO_LONG, opinion.length(), LONGEST_OPINION);
        }
        status = act.to();
        if (!status.isOpen()) {
            dueOn = null;
            stopped = false;
        }
        if (status == FilingStatus.APPROVED || status == FilingStatus.REJECTED || status == FilingStatus.REFUSED) {
            decidedAt = at;
        }
        leaveStep(officer, opinion, at);
    }

    private void expectReach(FilingAct act, Officer officer) {
        if (officer == null
                && channel == FilingChannel.ONLINE
                && act.permission().equals(FilingAct.ENTER)) {
            return;
        }
        if (!officer.reach(act.permission()).covers(unitPath)) {
            throw new RuleViolation(FilingError.OUTSIDE_JURISDICTION, officer.loginName(), unitCode);
        }
    }

    private void expectLicence(FilingAct act) {
        if (act == FilingAct.PRINT_LICENCE && !matter.givesLicence()) {
            throw new RuleViolation(FilingError.NO_LICENCE_DUE, label());
        }
        if (act == FilingAct.ARCHIVE && status == FilingStatus.APPROVED && matter.givesLicence()) {
            throw new RuleViolation(FilingError.LICENCE_FIRST, label());
        }
    }

    /** The subject that the approval made. */
    public void registeredAs(long subjectId, String creditCode) {
        this.subjectId = subjectId;
        this.creditCode = creditCode;
    }

    /** Notes the item of the approval flow on which it runs. */
    public void sentOnItsWay(long approvalItem) {
        this.approvalItem = approvalItem;
    }

    /**
     * Its item was ended: the formal check of an open matter begins anew.
     *
     * @return whether it stands elsewhere than before
     */
    public boolean takenOffItsWay(Instant at) {
        approvalItem = null;
        if (!status.isOpen() || status == FilingStatus.SUBMITTED) {
            return false;
        }
        status = FilingStatus.SUBMITTED;
        dueOn = dueOn == null ? receivedOn : dueOn;
        stopped = false;
        steps.add(new FilingStep(this, steps.size() + 1, at, null, null));
        return true;
    }

    public boolean isOnItsWay() {
        return approvalItem != null;
    }

    /** Refused with HD-R004 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(FilingError.CHANGED_MEANWHILE, label(), seen, version);
        }
    }

    private void leaveStep(Officer officer, String opinion, Instant at) {
        steps.add(new FilingStep(this, steps.size() + 1, at, officer, opinion));
    }

    private Object label() {
        return filingNo == null ? id : filingNo;
    }

    private static String written(FilingForm form) {
        return new String(form.toXml(), StandardCharsets.UTF_8);
    }

    private static FilingForm read(String xml) {
        return xml == null ? FilingForm.empty() : FilingForm.fromXml(xml.getBytes(StandardCharsets.UTF_8));
    }

    public Long id() {
        return id;
    }

    /** Of the page that opened it; for a matter applied for on line the portal's key of it. */
    public UUID clientKey() {
        return UUID.fromString(clientKey);
    }

    public int version() {
        return version;
    }

    /** Null for a draft. */
    public String filingNo() {
        return filingNo;
    }

    public RegistrationMatter matter() {
        return matter;
    }

    public SubjectKind kind() {
        return kind;
    }

    public List<ChangeItem> items() {
        return changeItems == null
                ? List.of()
                : Arrays.stream(ChangeItem.values())
                        .filter(item -> List.of(changeItems.split(",")).contains(item.code()))
                        .toList();
    }

    public FilingChannel channel() {
        return channel;
    }

    public RegistrationRegime regime() {
        return regime;
    }

    /** Null while the register does not have him. */
    public Long subjectId() {
        return subjectId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String subjectName() {
        return subjectName;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public FilingStatus status() {
        return status;
    }

    /** What was typed, but for the certificate numbers. */
    public FilingForm form() {
        return read(formXml);
    }

    /** By the names of their entries in the form. */
    public Map<String, SealedNumber> certificateNumbers() {
        return Map.copyOf(certificateNumbers);
    }

    /** What the register said at submission. */
    public FilingForm registered() {
        return read(registeredXml);
    }

    public Set<String> documents() {
        return Set.copyOf(documents);
    }

    /** The files that came on line, by document. */
    public List<FilingFile> files() {
        return List.copyOf(files);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
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

    public Instant decidedAt() {
        return decidedAt;
    }

    public List<FilingStep> steps() {
        return List.copyOf(steps);
    }
}
