package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanRegime;
import org.hongdun.registry.ban.BanState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.subject.Post;

/**
 * A person who may not be legal representative (任职限制).
 *
 * <pre>
 * QUARANTINED -> PROPOSED -> IN_FORCE -> LIFTED
 *                    |           |
 *                    v           v  by itself, after the last day
 *                 REFUSED    (EXPIRED)
 * </pre>
 *
 * <p>Whoever entered it does not confirm it. What comes whole with a list is in force at once: the other unit's paper is
 * the second voice.
 */
@Entity
@Table(name = "ban_record")
public class BanRecord {

    static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_record_seq")
    @SequenceGenerator(name = "ban_record_seq", sequenceName = "ban_record_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "ban_no", length = 32, nullable = false, updatable = false)
    private String banNo;

    @Embedded
    private PersonKeys keys;

    @Embedded
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", length = 16, nullable = false, updatable = false)
    private BanGround ground;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "regime", length = 3, nullable = false)
    private BanRegime regime;

    @Column(name = "source_subject", length = 200, updatable = false)
    private String sourceSubject;

    @Column(name = "decision_no", length = 100, nullable = false, updatable = false)
    private String decisionNo;

    @Column(name = "base_on")
    private LocalDate baseOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "issuing_unit", length = 100, nullable = false, updatable = false)
    private String issuingUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private BanState status;

    @Column(name = "missing", length = 7)
    private String missing;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 8, nullable = false, updatable = false)
    private BanOrigin origin;

    @Column(name = "entered_by", length = 40, nullable = false)
    private String enteredBy;

    @Column(name = "entered_name", length = 60, nullable = false)
    private String enteredName;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "decided_by", length = 40)
    private String decidedBy;

    @Column(name = "decided_name", length = 60)
    private String decidedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "lifted_name", length = 60)
    private String liftedName;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason", length = LONGEST_REASON)
    private String liftReason;

    @Column(name = "lift_paper", length = 100)
    private String liftPaper;

    @Column(name = "duplicate_key", length = 64, nullable = false)
    private String duplicateKey;

    protected BanRecord() {}

    /**
     * Takes a ban into the book: waiting for a second person, in force if it came with a list of another unit, in
     * quarantine if the number or the term is missing.
     *
     * @param term null if the base day is unknown; the regime is then the one of today
     */
    public static BanRecord entered(
            String banNo, Barred barred, BanTerm term, BanRegime today, BanOrigin origin, Actor by) {
        BanRecord ban = new BanRecord();
        ban.banNo = banNo;
        ban.keys = barred.keys();
        ban.person = barred.person();
        ban.ground = barred.ground();
        ban.sourceSubject = barred.sourceSubject();
        ban.decisionNo = barred.decisionNo();
        ban.issuingUnit = barred.issuingUnit();
        ban.duplicateKey = barred.duplicateKey();
        ban.origin = origin;
        ban.regime = today;
        ban.putOn(term);
        ban.enteredBy(by);
        ban.status = ban.missing != null
                ? BanState.QUARANTINED
                : origin == BanOrigin.IMPORTED ? BanState.IN_FORCE : BanState.PROPOSED;
        return ban;
    }

    private void enteredBy(Actor by) {
        enteredBy = by.login();
        enteredName = by.name();
        enteredAt = by.at();
    }

    private void putOn(BanTerm term) {
        if (term != null) {
            regime = term.regime();
            baseOn = term.baseOn();
            startsOn = term.baseOn();
            endsOn = term.endsOn();
        }
        boolean noNumber = keys.certificate() == null;
        boolean noDate = startsOn == null;
        missing = noNumber && noDate ? "BOTH" : noNumber ? "NUMBER" : noDate ? "DATE" : null;
    }

    /** Supplies what was missing; a second person decides then. Refused with HD-G006. */
    public void complete(PersonKeys newKeys, Person newPerson, String newDuplicateKey, BanTerm term, Actor by) {
        require(BanState.QUARANTINED);
        keys = newKeys;
        person = newPerson;
        duplicateKey = newDuplicateKey;
        complete(term, by);
    }

    /** As above, where the number was known already. */
    public void complete(BanTerm term, Actor by) {
        require(BanState.QUARANTINED);
        putOn(term);
        enteredBy(by);
        status = BanState.PROPOSED;
    }

    /** The second person says yes. Refused with HD-G005, HD-G006. */
    public void confirm(Actor by) {
        decide(BanState.IN_FORCE, by);
    }

    /** The second person says no. Refused with HD-G005, HD-G006, HD-G009, HD-G010. */
    public void refuse(Actor by, String reason) {
        liftReason = text("reason", reason, LONGEST_REASON);
        decide(BanState.REFUSED, by);
    }

    private void decide(BanState decision, Actor by) {
        require(BanState.PROPOSED);
        if (by.login().equals(enteredBy)) {
            throw new RuleViolation(BanError.SAME_PERSON, banNo);
        }
        status = decision;
        decidedBy = by.login();
        decidedName = by.name();
        decidedAt = by.at();
    }

    /** Ends it before its time. Refused with HD-G006, HD-G009, HD-G010. */
    public void lift(Actor by, String reason, String paper) {
        require(BanState.IN_FORCE);
        liftReason = text("reason", reason, LONGEST_REASON);
        liftPaper = text("paper", paper, 100);
        liftedName = by.name();
        liftedAt = by.at();
        status = BanState.LIFTED;
    }

    private void require(BanState expected) {
        if (status != expected) {
            throw new RuleViolation(BanError.WRONG_STATE, banNo);
        }
    }

    static String text(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            throw new RuleViolation(BanError.FIELD_MISSING, field);
        }
        if (given.strip().length() > longest) {
            throw new RuleViolation(BanError.FIELD_TOO_LONG, field, longest);
        }
        return given.strip();
    }

    /** Refused with HD-G007 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(BanError.CHANGED_MEANWHILE, banNo);
        }
    }

    /**
     * What the ban means on that day for somebody on a post; empty if it is not he, or the ban does not last. Two citizens'
     * numbers that differ are two persons, however alike their names.
     */
    public Optional<HitWeight> weighs(PersonKeys other, Person somebody, Post at, LocalDate day) {
        if (!isAlive(day)) {
            return Optional.empty();
        }
        if (keys.isSure(other)) {
            return Optional.of(status == BanState.IN_FORCE ? HitWeight.of(at) : HitWeight.MANUAL);
        }
        boolean comparable =
                person.certificateType() != null && person.certificateType().equals(somebody.certificateType());
        return keys.isLike(other) && !comparable ? Optional.of(HitWeight.MANUAL) : Optional.empty();
    }

    private boolean isAlive(LocalDate day) {
        boolean open = status == BanState.QUARANTINED || status == BanState.PROPOSED || status == BanState.IN_FORCE;
        return open && (startsOn == null || !startsOn.isAfter(day)) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Where it stands on that day. */
    public BanState state(LocalDate day) {
        return status == BanState.IN_FORCE && endsOn != null && endsOn.isBefore(day) ? BanState.EXPIRED : status;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String banNo() {
        return banNo;
    }

    public PersonKeys keys() {
        return keys;
    }

    public Person person() {
        return person;
    }

    public BanGround ground() {
        return ground;
    }

    public BanRegime regime() {
        return regime;
    }

    public String sourceSubject() {
        return sourceSubject;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public LocalDate baseOn() {
        return baseOn;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String issuingUnit() {
        return issuingUnit;
    }

    public String missing() {
        return missing;
    }

    public BanOrigin origin() {
        return origin;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public String enteredName() {
        return enteredName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public String decidedName() {
        return decidedName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String liftedName() {
        return liftedName;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public String liftReason() {
        return liftReason;
    }

    public String liftPaper() {
        return liftPaper;
    }
}
