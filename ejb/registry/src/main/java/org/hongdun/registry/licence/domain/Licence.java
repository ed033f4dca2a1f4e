package org.hongdun.registry.licence.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceState;

/**
 * A licence as it was printed: one copy, one issue, one sheet of paper. {@link LicenceState} says which event is allowed
 * when; every event leaves a step.
 */
@Entity
@Table(name = "licence")
public class Licence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_seq")
    @SequenceGenerator(name = "licence_seq", sequenceName = "licence_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "licence_no", length = 32, nullable = false, updatable = false)
    private String licenceNo;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false, updatable = false)
    private LicenceKind kind;

    @Column(name = "duplicate_no", nullable = false, updatable = false)
    private int duplicateNo;

    @Column(name = "issue_no", nullable = false, updatable = false)
    private int issueNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    private LicencePaper sheet;

    @Column(name = "paper_serial", length = 32, nullable = false, updatable = false)
    private String paperSerial;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false)
    private LicenceState state;

    @Embedded
    private Face face;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "seized_due_on")
    private LocalDate seizedDueOn;

    @Column(name = "open_key", length = 40)
    private String openKey;

    @OneToMany(mappedBy = "licence", cascade = CascadeType.PERSIST)
    @OrderBy("eventNo")
    private List<LicenceStep> steps = new ArrayList<>();

    protected Licence() {}

    /**
     * Prints it on a blank sheet (制照).
     *
     * @param issueNo 1, or one more than the last of the same copy
     * @param on date of issue on the face
     */
    public static Licence printed(
            String licenceNo,
            Copy copy,
            int issueNo,
            LicencePaper sheet,
            Face face,
            String unitCode,
            OrgPath unitPath,
            LocalDate on,
            Act act) {
        sheet.use(act.at());
        Licence licence = new Licence();
        licence.licenceNo = licenceNo;
        licence.subjectId = copy.subjectId();
        licence.kind = copy.kind();
        licence.duplicateNo = copy.duplicateNo();
        licence.issueNo = issueNo;
        licence.sheet = sheet;
        licence.paperSerial = sheet.serial();
        licence.face = face;
        licence.unitCode = unitCode;
        licence.unitPath = unitPath;
        licence.issuedOn = on;
        licence.openKey = copy.key();
        licence.state = LicenceState.PRINTED;
        licence.steps.add(new LicenceStep(licence, 1, LicenceEvent.PRINT, LicenceState.PRINTED, act));
        return licence;
    }

    /** Takes it for verification, for so long as the law allows (扣留). Refused with HD-J001. */
    public void seize(LocalDate lastDay, Act act) {
        move(LicenceEvent.SEIZE, act);
        seizedDueOn = lastDay;
    }

    /** Every other event than PRINT and SEIZE. Refused with HD-J001. A sheet that came back is void. */
    public void enter(LicenceEvent event, Act act) {
        move(event, act);
        seizedDueOn = null;
        if (state == LicenceState.RETURNED || state == LicenceState.REPLACED) {
            sheet.comeBack(event.name(), act.at());
        }
    }

    private void move(LicenceEvent event, Act act) {
        state = state.after(event).orElseThrow(() -> new RuleViolation(LicenceError.NOT_ALLOWED, state, event));
        steps.add(new LicenceStep(this, steps.size() + 1, event, state, act));
        if (!state.isInUse()) {
            openKey = null;
        }
    }

    /** Whether it was printed for that filing or decision. */
    public boolean restsOn(String paper) {
        return steps.get(0).paper().equals(paper);
    }

    /** Refused with HD-J003 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(LicenceError.CHANGED_MEANWHILE, licenceNo);
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String licenceNo() {
        return licenceNo;
    }

    public long subjectId() {
        return subjectId;
    }

    public LicenceKind kind() {
        return kind;
    }

    public int duplicateNo() {
        return duplicateNo;
    }

    public int issueNo() {
        return issueNo;
    }

    public String paperSerial() {
        return paperSerial;
    }

    public LicenceState state() {
        return state;
    }

    public Face face() {
        return face;
    }

    /** From now on that unit handles it. */
    public void handOver(String toUnitCode, OrgPath toUnitPath) {
        unitCode = toUnitCode;
        unitPath = toUnitPath;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate seizedDueOn() {
        return seizedDueOn;
    }

    public List<LicenceStep> steps() {
        return List.copyOf(steps);
    }
}
