package org.hongdun.portal.registration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.portal.registration.OnlineView;

/** One line of the history of a matter; never changed. */
@Entity
@Table(name = "ONLINE_EVENT")
public class OnlineEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ONLINE_EVENT_SEQ")
    @SequenceGenerator(name = "ONLINE_EVENT_SEQ", sequenceName = "ONLINE_EVENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Column(name = "HAPPENED_AT", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "EVENT", length = 30, nullable = false, updatable = false)
    private String event;

    @Column(name = "DETAIL", length = 2000, updatable = false)
    private String detail;

    protected OnlineEvent() {}

    OnlineEvent(Instant at, String event, String detail) {
        this.at = at;
        this.event = event;
        this.detail = detail;
    }

    public OnlineView.Event view() {
        return new OnlineView.Event(at, event, detail);
    }
}
