package org.hongdun.registry.licence.domain;

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
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.LicenceView;

/** One event of a licence's way. */
@Entity
@Table(name = "licence_event")
public class LicenceStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_event_seq")
    @SequenceGenerator(name = "licence_event_seq", sequenceName = "licence_event_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "licence_id", nullable = false, updatable = false)
    private Licence licence;

    @Column(name = "event_no", nullable = false, updatable = false)
    private int eventNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "event", length = 16, nullable = false, updatable = false)
    private LicenceEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false, updatable = false)
    private LicenceState state;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "officer_login", length = 40, nullable = false, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 60, nullable = false, updatable = false)
    private String officerName;

    @Column(name = "reason", length = Act.LONGEST_REASON, nullable = false, updatable = false)
    private String reason;

    @Column(name = "paper_ref", length = Act.LONGEST_PAPER, nullable = false, updatable = false)
    private String paper;

    protected LicenceStep() {}

    LicenceStep(Licence licence, int eventNo, LicenceEvent event, LicenceState state, Act act) {
        this.licence = licence;
        this.eventNo = eventNo;
        this.event = event;
        this.state = state;
        this.at = act.at();
        this.officerLogin = act.login();
        this.officerName = act.name();
        this.reason = act.reason();
        this.paper = act.paper();
    }

    String paper() {
        return paper;
    }

    public LicenceView.Step view() {
        return new LicenceView.Step(event, state, at, officerName, reason, paper);
    }
}
