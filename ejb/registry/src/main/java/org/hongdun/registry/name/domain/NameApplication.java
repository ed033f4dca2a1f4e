package org.hongdun.registry.name.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NewNameApplication;

/**
 * An application for a name (企业名称预先核准、自主申报).
 *
 * <pre>
 * SUBMITTED -> ACCEPTED -> REVIEW1 -> REVIEW2 -> APPROVED -> EXTENDED -> USED
 *                            |  ^        |            \         |  \
 *                            v  |        v             +--------+-> EXPIRED
 *                        CORRECTION   REJECTED
 * </pre>
 *
 * <p>A declared name (since 2021) goes from SUBMITTED to APPROVED at once, unless a restricted word wants an approval.
 * What is open may be withdrawn, what is reserved too. Every transition leaves a step.
 */
@Entity
@Table(name = "name_application")
public class NameApplication {

    /** The permission of the window: applications are taken in, corrected, extended, withdrawn. */
    public static final String ACCEPT = "name-accept";

    /** The permission of the first review. */
    public static final String REVIEW = "name-review";

    /** The permission of the second review, which decides. */
    public static final String APPROVE = "name-approve";

    static final int LONGEST_OPINION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name_application_seq")
    @SequenceGenerator(name = "name_application_seq", sequenceName = "name_application_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "application_no", length = 32, nullable = false, updatable = false)
    private String applicationNo;

    @Column(name = "portal_key", length = 36, updatable = false)
    private String portalKey;

    @Column(name = "authority", length = 6, nullable = false, updatable = false)
    private String authority;

    @Column(name = "unit_code", length = 20, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false, updatable = false)
    private OrgPath unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "regime", length = 5, nullable = false, updatable = false)
    private NameRegime regime;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private ApplicationStatus status;

    @Column(name = "name_full", length = 200, nullable = false)
    private String name;

    @Column(name = "section_code", length = 1, nullable = false)
    private String section;

    @Column(name = "applicant", length = 100, nullable = false, updatable = false)
    private String applicant;

    @Column(name = "investors", length = 1000)
    private String investors;

    @Column(name = "is_related", nullable = false)
    private boolean related;

    @Column(name = "is_promised", nullable = false)
    private boolean promised;

    @Column(name = "needs_approval", nullable = false)
    private boolean needsApproval;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private NameEntry entry;

    @Column(name = "accepted_on", nullable = false, updatable = false)
    private LocalDate acceptedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "is_extended", nullable = false)
    private boolean extended;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "approval_item")
    private Long approvalItem;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("stepNo")
    private List<NameApplicationStep> steps = new ArrayList<>();

    protected NameApplication() {}

    /**
     * Where an application is taken in.
     *
     * @param officer at the window; null if the applicant applies on line
     * @param portalKey the portal's key of it; null at the window
     */
    public record Desk(String unitCode, OrgPath unitPath, Officer officer, UUID portalKey) {

        public static Desk of(Officer officer) {
            return new Desk(officer.unitCode(), officer.unitPath(), officer, null);
        }
    }

    /** The window takes an application in; see {@link #submitted(String, NewNameApplication, NameRegime, boolean, NameEntry, Desk, Instant, LocalDate)}. */
    public static NameApplication submitted(
            String applicationNo,
            NewNameApplication asked,
            NameRegime regime,
            boolean needsApproval,
            NameEntry entry,
            Officer officer,
            Instant at,
            LocalDate today) {
        return submitted(applicationNo, asked, regime, needsApproval, entry, Desk.of(officer), at, today);
    }

    /**
     * An application is taken in; HD-M025 without an applicant.
     *
     * @param needsApproval whether the name holds a restricted word
     */
    public static NameApplication submitted(
            String applicationNo,
            NewNameApplication asked,
            NameRegime regime,
            boolean needsApproval,
            NameEntry entry,
            Desk desk,
            Instant at,
            LocalDate today) {
        if (asked.applicant() == null || asked.applicant().isBlank()) {
            throw new RuleViolation(NameError.APPLICANT_MISSING);
        }
        NameApplication application = new NameApplication();
        application.applicationNo = applicationNo;
        application.portalKey =
                desk.portalKey() == null ? null : desk.portalKey().toString();
        application.authority = entry.authority();
        application.unitCode = desk.unitCode();
        application.unitPath = desk.unitPath();
        application.regime = regime;
        application.name = asked.name().strip();
        application.section = asked.section();
        application.applicant = asked.applicant().strip();
        application.investors = asked.investors();
        application.related = asked.related();
        application.promised = asked.promised();
        application.needsApproval = needsApproval;
        application.entry = entry;
        application.acceptedOn = today;
        application.step(ApplicationStatus.SUBMITTED, desk.officer(), null, at);
        return application;
    }

    /** The window has found it complete; the first review begins. */
    public void accepted(Officer officer, Instant at) {
        expect(ApplicationStatus.SUBMITTED);
        step(ApplicationStatus.ACCEPTED, officer, null, at);
        step(ApplicationStatus.REVIEW1, officer, null, at);
    }

    /** The first reviewer has nothing against it. */
    public void reviewed(Officer officer, String opinion, Instant at) {
        expect(ApplicationStatus.REVIEW1);
        within(officer, REVIEW);
        step(ApplicationStatus.REVIEW2, officer, opinion, at);
    }

    /** The applicant is to correct it; HD-M014 without saying what. */
    public void sentBack(Officer officer, String opinion, Instant at) {
        expect(ApplicationStatus.REVIEW1);
        within(officer, REVIEW);
        requireOpinion(opinion);
        step(ApplicationStatus.CORRECTION, officer, opinion, at);
    }

    /** The applicant has corrected it, with another name perhaps. */
    public void corrected(String newName, boolean nowNeedsApproval, Officer officer, Instant at) {
        expect(ApplicationStatus.CORRECTION);
        within(officer, ACCEPT);
        name = newName.strip();
        needsApproval = nowNeedsApproval;
        step(ApplicationStatus.REVIEW1, officer, null, at);
    }

    /** HD-M014 without a reason: it stands in the notice of rejection (企业名称驳回通知书). */
    public void rejected(Officer officer, String opinion, Instant at) {
        expect(ApplicationStatus.REVIEW1, ApplicationStatus.REVIEW2);
        within(officer, status == ApplicationStatus.REVIEW1 ? REVIEW : APPROVE);
        requireOpinion(opinion);
        decidedAt = at;
        step(ApplicationStatus.REJECTED, officer, opinion, at);
    }

    /** @param lastDay of the reservation */
    public void approved(Officer officer, String opinion, LocalDate lastDay, Instant at) {
        if (status == ApplicationStatus.SUBMITTED && !regime.preApproval() && !needsApproval) {
            within(officer, ACCEPT);
        } else {
            expect(ApplicationStatus.REVIEW2);
            within(officer, APPROVE);
        }
        decidedAt = at;
        expiresOn = lastDay;
        step(ApplicationStatus.APPROVED, officer, opinion, at);
    }

    /** A second term, once, asked for before the first is over (until 2021): HD-M020, HD-M021, HD-M023. */
    public void extended(Officer officer, LocalDate lastDay, LocalDate today, Instant at) {
        within(officer, ACCEPT);
        if (!regime.preApproval()) {
            throw new RuleViolation(NameError.NO_EXTENSION, applicationNo);
        }
        if (extended) {
            throw new RuleViolation(NameError.EXTENDED_ALREADY, applicationNo);
        }
        requireReserved(today);
        extended = true;
        expiresOn = lastDay;
        step(ApplicationStatus.EXTENDED, officer, null, at);
    }

    /** @param officer null if the applicant does it on line */
    public void withdrawn(Officer officer, String reason, Instant at) {
        within(officer, ACCEPT);
        if (!status.isOpen() && !status.isReserved()) {
            throw new RuleViolation(NameError.OUT_OF_TURN, applicationNo, status);
        }
        step(ApplicationStatus.WITHDRAWN, officer, reason, at);
    }

    /** Its way was ended without a decision, by whoever administers the flows. */
    public void abandoned(String reason, Instant at) {
        if (status.isOpen()) {
            step(ApplicationStatus.WITHDRAWN, null, reason, at);
        }
    }

    /** A subject is registered under the name: HD-M021 if the reservation is over, HD-M022 if it was used. */
    public void used(LocalDate today, Instant at) {
        if (status == ApplicationStatus.USED) {
            throw new RuleViolation(NameError.USED_ALREADY, applicationNo);
        }
        requireReserved(today);
        step(ApplicationStatus.USED, null, null, at);
    }

    private void requireReserved(LocalDate today) {
        if (!status.isReserved() || expiresOn.isBefore(today)) {
            throw new RuleViolation(NameError.RESERVATION_OVER, applicationNo, status);
        }
    }

    /** The night has found the reservation run out. */
    public void expired(LocalDate businessDate, Instant at) {
        if (!status.isReserved() || !expiresOn.isBefore(businessDate)) {
            throw new RuleViolation(NameError.OUT_OF_TURN, applicationNo, status);
        }
        step(ApplicationStatus.EXPIRED, null, null, at);
    }

    private void expect(ApplicationStatus... those) {
        if (!List.of(those).contains(status)) {
            throw new RuleViolation(NameError.OUT_OF_TURN, applicationNo, status);
        }
    }

    /** On line the applicant himself does what the window does for him. */
    private void within(Officer officer, String permission) {
        if (officer == null && portalKey != null && permission.equals(ACCEPT)) {
            return;
        }
        if (!officer.reach(permission).covers(unitPath)) {
            throw new RuleViolation(NameError.OUTSIDE_JURISDICTION, officer.loginName(), unitCode);
        }
    }

    private static void requireOpinion(String opinion) {
        if (opinion == null || opinion.isBlank()) {
            throw new RuleViolation(NameError.OPINION_MISSING);
        }
    }

    private void step(ApplicationStatus to, Officer officer, String opinion, Instant at) {
        if (opinion != null && opinion.length() > LONGEST_OPINION) {
            throw new RuleViolation(NameError.OPINION_TOO_LONG, opinion.length(), LONGEST_OPINION);
        }
        status = to;
        steps.add(new NameApplicationStep(this, steps.size() + 1, officer, opinion, at));
    }

    /** Refused with HD-M011 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(NameError.CHANGED_MEANWHILE, applicationNo, seen, version);
        }
    }

    /** Notes the item of the approval flow on which the review runs. */
    public void sentOnItsWay(long item) {
        approvalItem = item;
    }

    /** Whether the review runs on an approval flow already. */
    public boolean isOnItsWay() {
        return approvalItem != null;
    }

    public Long id() {
        return id;
    }

    /** The portal's key of an application on line; empty for one from the window. */
    public Optional<UUID> portalKey() {
        return Optional.ofNullable(portalKey).map(UUID::fromString);
    }

    public int version() {
        return version;
    }

    public String applicationNo() {
        return applicationNo;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public NameRegime regime() {
        return regime;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public String section() {
        return section;
    }

    public String applicant() {
        return applicant;
    }

    public String investors() {
        return investors;
    }

    public boolean isRelated() {
        return related;
    }

    public boolean isPromised() {
        return promised;
    }

    public boolean needsApproval() {
        return needsApproval;
    }

    public NameEntry entry() {
        return entry;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public List<NameApplicationStep> steps() {
        return List.copyOf(steps);
    }
}
