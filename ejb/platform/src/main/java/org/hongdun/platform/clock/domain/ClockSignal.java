package org.hongdun.platform.clock.domain;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongdun.platform.clock.Addressee;
import org.hongdun.platform.clock.SignalCause;
import org.hongdun.platform.clock.SignalKind;

/**
 * A signal that went out. While it stands it holds the key of its clock, kind and cause, of which the database allows one;
 * one that is withdrawn stays readable and lets go of the key.
 */
@Entity
@Table(name = "clock_signal")
public class ClockSignal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_signal_seq")
    @SequenceGenerator(name = "clock_signal_seq", sequenceName = "clock_signal_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clock_id", nullable = false)
    private LegalClock clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "signal_kind", length = 8, nullable = false)
    private SignalKind signal;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", length = 16, nullable = false)
    private SignalCause cause;

    @Column(name = "standing_key", length = 60)
    private String standingKey;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_reason", length = 16)
    private Withdrawal withdrawal;

    @OneToMany(mappedBy = "signal", cascade = CascadeType.PERSIST)
    private List<ClockNotice> notices = new ArrayList<>();

    protected ClockSignal() {}

    /** @param handlers login names of those who have the work in hand; empty for the unit as such */
    public ClockSignal(LegalClock clock, SignalPlan.Planned planned, Set<String> handlers, Instant now) {
        this.clock = clock;
        this.signal = planned.signal();
        this.cause = planned.cause();
        this.standingKey = clock.id() + "/" + signal + "/" + cause;
        this.dueOn = clock.dueOn();
        this.raisedAt = now;
        for (Addressee addressee : addressees()) {
            if (addressee == Addressee.HANDLER && !handlers.isEmpty()) {
                handlers.forEach(login -> notices.add(new ClockNotice(this, addressee, login, clock)));
            } else {
                notices.add(new ClockNotice(this, addressee, null, clock));
            }
        }
    }

    private List<Addressee> addressees() {
        return switch (signal) {
            case HINT -> List.of(Addressee.HANDLER);
            case WARNING -> List.of(Addressee.HANDLER, Addressee.HEAD);
            case YELLOW -> List.of(Addressee.HEAD, Addressee.LEADER, Addressee.SUPERVISION);
            case RED -> List.of(Addressee.HEAD, Addressee.LEADER, Addressee.SUPERVISION, Addressee.DIRECTOR);
        };
    }

    boolean is(SignalKind kind, SignalCause reason) {
        return signal == kind && cause == reason;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    public LegalClock clock() {
        return clock;
    }

    public SignalKind signal() {
        return signal;
    }

    public SignalCause cause() {
        return cause;
    }

    /** A card stays when the matter is finished; what only urged has no more to say then. */
    public boolean isCard() {
        return signal == SignalKind.YELLOW || signal == SignalKind.RED;
    }

    /** It should never have gone out, and may go out again when it is true. */
    public void withdraw(Withdrawal reason, Instant now) {
        withdrawal = reason;
        withdrawnAt = now;
        standingKey = null;
    }
}
