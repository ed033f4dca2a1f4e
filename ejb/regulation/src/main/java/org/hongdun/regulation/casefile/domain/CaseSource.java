package org.hongdun.regulation.casefile.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.casefile.CaseError;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.SourceKind;

/**
 * A case source (案件来源): a suspicion against a market subject on its way to a case, and the case as far as it is known here.
 *
 * <pre>
 * REGISTERED 待核查 --propose--> PROPOSED 待审批 --approve--> FILED 已立案 --close--> CLOSED 已结案
 *      ^                            |    |
 *      +---------send back----------+    +----approve----> NOT_FILED 不予立案
 * </pre>
 *
 * Facts, party and term stay as registered; what happened is added as steps and never changed.
 */
@Entity
@Table(name = "case_source")
public class CaseSource {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_source_seq")
    @SequenceGenerator(name = "case_source_seq", sequenceName = "case_source_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "source_no", length = 32, nullable = false, updatable = false)
    private String sourceNo;

    @Column(name = "source_ref", length = 60, nullable = false, updatable = false)
    private String reference;

    @Column(name = "source_code", length = 2, nullable = false, updatable = false)
    private String kindCode;

    @Column(name = "cause_code", length = 2, nullable = false, updatable = false)
    private String causeCode;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "party_name", length = 200, nullable = false, updatable = false)
    private String partyName;

    @Column(length = Clue.LONGEST_FACTS, nullable = false, updatable = false)
    private String facts;

    @Column(name = "unit_code", length = 20, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "term_code", length = 32, nullable = false, updatable = false)
    private String termCode;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private CaseSourceState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Proposal proposal;

    @Column(name = "proposal_reason", length = LONGEST_REASON)
    private String proposalReason;

    @Column(name = "proposer_login", length = 60)
    private String proposerLogin;

    @Column(name = "proposer_name", length = 100)
    private String proposerName;

    @Column(name = "case_no", length = 32)
    private String caseNo;

    @OneToMany(mappedBy = "source", cascade = CascadeType.PERSIST)
    @OrderBy("actedAt, id")
    private List<CaseSourceStep> steps = new ArrayList<>();

    protected CaseSource() {}

    /**
     * Enters a clue into the register.
     *
     * @param reference what it came from; the database takes each once
     * @param unit in charge of the party; the file stays there wherever the party moves
     */
    public static CaseSource register(
            String sourceNo, String reference, Clue clue, Party party, UnitPlace unit, Term term, Acting by) {
        CaseSource source = new CaseSource();
        source.sourceNo = sourceNo;
        source.reference = reference;
        source.kindCode = clue.kind().code();
        source.causeCode = clue.cause().code();
        source.facts = clue.facts();
        source.subjectId = party.subjectId();
        source.partyName = party.name();
        source.unitCode = unit.code();
        source.unitPath = unit.path().value();
        source.registeredAt = by.at();
        source.termCode = term.code();
        source.dueOn = term.dueOn();
        source.state = CaseSourceState.REGISTERED;
        source.note(CaseAct.REGISTERED, by, null);
        return source;
    }

    /** The clue was checked: to file a case, or not, and why; HD-H004 for a reason too short or too long. */
    public void propose(Proposal wanted, String reason, Acting by) {
        expect(CaseSourceState.REGISTERED);
        proposalReason = reason(reason);
        proposal = wanted;
        proposerLogin = by.loginName();
        proposerName = by.name();
        state = CaseSourceState.PROPOSED;
        note(wanted == Proposal.FILE ? CaseAct.FILING_PROPOSED : CaseAct.NOT_FILING_PROPOSED, by, proposalReason);
    }

    /**
     * What was proposed is done; HD-H006 for who proposed it himself.
     *
     * @param nextCaseNo gives the number of the case; asked only when there is to be one
     */
    public void approve(Acting by, Supplier<String> nextCaseNo) {
        expect(CaseSourceState.PROPOSED);
        if (isProposedBy(by.loginName())) {
            throw new RuleViolation(CaseError.OWN_PROPOSAL, sourceNo);
        }
        if (proposal == Proposal.FILE) {
            caseNo = nextCaseNo.get();
            state = CaseSourceState.FILED;
            note(CaseAct.FILED, by, caseNo);
        } else {
            state = CaseSourceState.NOT_FILED;
            note(CaseAct.NOT_FILED, by, null);
        }
    }

    /** The proposal does not hold; whoever proposes next may be another officer. */
    public void sendBack(String reason, Acting by) {
        expect(CaseSourceState.PROPOSED);
        String why = reason(reason);
        proposal = null;
        proposalReason = null;
        proposerLogin = null;
        proposerName = null;
        state = CaseSourceState.REGISTERED;
        note(CaseAct.RETURNED, by, why);
    }

    /** The case has ended with that result. */
    public void close(String result, Acting by) {
        expect(CaseSourceState.FILED);
        String how = reason(result);
        state = CaseSourceState.CLOSED;
        note(CaseAct.CLOSED, by, how);
    }

    /** Refuses with HD-H003 if the officer decides on another version than this one. */
    public void seen(int seenVersion) {
        if (seenVersion != version) {
            throw new RuleViolation(CaseError.CHANGED_MEANWHILE, sourceNo);
        }
    }

    public boolean isProposedBy(String loginName) {
        return loginName.equals(proposerLogin);
    }

    private void expect(CaseSourceState expected) {
        if (state != expected) {
            throw new RuleViolation(CaseError.STATE_FORBIDS, sourceNo, state);
        }
    }

    private static String reason(String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(CaseError.REASON_LENGTH, SHORTEST_REASON, LONGEST_REASON);
        }
        return reason;
    }

    private void note(CaseAct act, Acting by, String note) {
        steps.add(new CaseSourceStep(this, act, by, note));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String sourceNo() {
        return sourceNo;
    }

    public String reference() {
        return reference;
    }

    public SourceKind kind() {
        return SourceKind.of(kindCode);
    }

    public CauseFamily cause() {
        return CauseFamily.of(causeCode);
    }

    public long subjectId() {
        return subjectId;
    }

    public String partyName() {
        return partyName;
    }

    public String facts() {
        return facts;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return new OrgPath(unitPath);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String termCode() {
        return termCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public CaseSourceState state() {
        return state;
    }

    public Proposal proposal() {
        return proposal;
    }

    public String proposalReason() {
        return proposalReason;
    }

    public String proposerName() {
        return proposerName;
    }

    public String caseNo() {
        return caseNo;
    }

    public List<CaseSourceStep> steps() {
        return List.copyOf(steps);
    }
}
