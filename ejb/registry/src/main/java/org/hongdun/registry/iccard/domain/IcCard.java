package org.hongdun.registry.iccard.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.iccard.CardError;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.SuspensionGround;

/** One IC card (工商企业IC卡). {@link CardState} says which event is allowed when; every event leaves a step. */
@Entity
@Table(name = "ic_card")
public class IcCard {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ic_card_seq")
    @SequenceGenerator(name = "ic_card_seq", sequenceName = "ic_card_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "card_no", length = 20, nullable = false, updatable = false)
    private String cardNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private CardState state;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Embedded
    private Holder holder;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "pin_failures", nullable = false)
    private int pinFailures;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_for", length = 16)
    private SuspensionGround suspendedFor;

    @Column(name = "rewrite_due_on")
    private LocalDate rewriteDueOn;

    @Column(name = "lost_on")
    private LocalDate lostOn;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** State the portal was last told; written by the query that marks what it was told. */
    @Enumerated(EnumType.STRING)
    @Column(name = "told_status", length = 12, insertable = false, updatable = false)
    private CardState toldState;

    @Column(name = "open_key", length = 40)
    private String openKey;

    @OneToMany(mappedBy = "card", cascade = CascadeType.PERSIST)
    @OrderBy("eventNo")
    private List<CardStep> steps = new ArrayList<>();

    protected IcCard() {}

    /** A blank comes into stock. */
    public static IcCard blank(String cardNo, String unitCode, OrgPath unitPath, Instant at) {
        IcCard card = new IcCard();
        card.cardNo = cardNo;
        card.state = CardState.BLANK;
        card.unitCode = unitCode;
        card.unitPath = unitPath;
        card.changedAt = at;
        return card;
    }

    /** Makes it for a duplicate licence (制卡). Refused with HD-E001. */
    public void personalise(Holder newHolder, Act act) {
        move(CardEvent.PERSONALISE, act);
        holder = newHolder;
        keepPlace();
    }

    /** Gives it out (发卡). Refused with HD-E001. */
    public void issue(LocalDate on, LocalDate lastDay, Act act) {
        move(CardEvent.ISSUE, act);
        issuedOn = on;
        expiresOn = lastDay;
    }

    /** Writes it anew (修改). Refused with HD-E001. */
    public void modify(Holder written, Act act) {
        move(CardEvent.MODIFY, act);
        holder = written;
        rewriteDueOn = null;
    }

    /** Reported lost (挂失). Refused with HD-E001. */
    public void reportLoss(LocalDate on, Act act) {
        move(CardEvent.REPORT_LOSS, act);
        lostOn = on;
    }

    /**
     * Found again (解挂). Refused with HD-E001, or HD-E007 after the last day.
     *
     * @param lastDay last day of the release, counted from the loss
     */
    public void release(LocalDate today, LocalDate lastDay, Act act) {
        if (state == CardState.LOST && today.isAfter(lastDay)) {
            throw new RuleViolation(CardError.RELEASE_TOO_LATE, cardNo, lastDay);
        }
        move(CardEvent.RELEASE, act);
        lostOn = null;
    }

    /** Takes it out of use for a time (暂吊). Refused with HD-E001, and HD-E004 without a ground. */
    public void suspend(SuspensionGround ground, Act act) {
        if (ground == null) {
            throw new RuleViolation(CardError.FIELD_MISSING, "ground");
        }
        move(CardEvent.SUSPEND, act);
        suspendedFor = ground;
    }

    /** Puts it back into use (恢复). Refused with HD-E001. */
    public void restore(Act act) {
        move(CardEvent.RESTORE, act);
        suspendedFor = null;
    }

    /** Its last day has passed (过期). Refused with HD-E001, or HD-E012 before that. */
    public void expire(LocalDate today, Act act) {
        if (state == CardState.ACTIVE && !today.isAfter(expiresOn)) {
            throw new RuleViolation(CardError.NOT_OVER_YET, cardNo, expiresOn);
        }
        move(CardEvent.EXPIRE, act);
    }

    /** Events that change nothing but the state: DAMAGE, VOID, CANCEL, REVOKE, REPLACE, REISSUE. Refused with HD-E001. */
    public void end(CardEvent event, Act act) {
        move(event, act);
        suspendedFor = null;
    }

    private void move(CardEvent event, Act act) {
        CardState next = state.after(event).orElseThrow(() -> new RuleViolation(CardError.NOT_ALLOWED, state, event));
        steps.add(new CardStep(this, steps.size() + 1, event, state, next, act));
        state = next;
        changedAt = act.at();
        keepPlace();
    }

    private void keepPlace() {
        openKey = state.isOpen() && holder != null ? holder.subjectId() + "-" + holder.duplicateNo() : null;
    }

    /** What is written on it has changed; until that day it is to be written anew. */
    public void toBeRewritten(LocalDate lastDay) {
        if (rewriteDueOn == null) {
            rewriteDueOn = lastDay;
        }
    }

    /** A PIN was tried. */
    public void pinTried(boolean right) {
        pinFailures = right ? 0 : pinFailures + 1;
    }

    /** Refused with HD-E003 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(CardError.CHANGED_MEANWHILE, cardNo);
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String cardNo() {
        return cardNo;
    }

    public CardState state() {
        return state;
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

    /** Null in stock. */
    public Holder holder() {
        return holder;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public int pinFailures() {
        return pinFailures;
    }

    public SuspensionGround suspendedFor() {
        return suspendedFor;
    }

    public LocalDate rewriteDueOn() {
        return rewriteDueOn;
    }

    public LocalDate lostOn() {
        return lostOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<CardStep> steps() {
        return List.copyOf(steps);
    }
}
