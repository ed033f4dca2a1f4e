package org.hongdun.registry.iccard.domain;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.Clocks;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;

/** One event of a card's way. */
@Entity
@Table(name = "ic_card_event")
public class CardStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ic_card_event_seq")
    @SequenceGenerator(name = "ic_card_event_seq", sequenceName = "ic_card_event_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "card_id", nullable = false, updatable = false)
    private IcCard card;

    @Column(name = "event_no", nullable = false, updatable = false)
    private int eventNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "event", length = 12, nullable = false, updatable = false)
    private CardEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", length = 12, nullable = false, updatable = false)
    private CardState before;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false, updatable = false)
    private CardState after;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "officer_login", length = 40, nullable = false, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 60, nullable = false, updatable = false)
    private String officerName;

    @Column(name = "reason", length = Act.LONGEST_REASON, nullable = false, updatable = false)
    private String reason;

    @Column(name = "paper_ref", length = Act.LONGEST_PAPER, nullable = false, updatable = false)
    private String paper;

    protected CardStep() {}

    CardStep(IcCard card, int eventNo, CardEvent event, CardState before, CardState after, Act act) {
        this.card = card;
        this.eventNo = eventNo;
        this.event = event;
        this.before = before;
        this.after = after;
        this.at = act.at();
        this.on = act.at().atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
        this.officerLogin = act.login();
        this.officerName = act.name();
        this.reason = act.reason();
        this.paper = act.paper();
    }

    public CardEvent event() {
        return event;
    }

    public CardState before() {
        return before;
    }

    public CardState after() {
        return after;
    }

    public Instant at() {
        return at;
    }

    public String officerName() {
        return officerName;
    }

    public String reason() {
        return reason;
    }

    public String paper() {
        return paper;
    }
}
