package org.hongdun.portal.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.portal.filing.FilingEventView;

/** One line of a filing's history. */
@Entity
@Table(name = "FILING_EVENT")
public class FilingEvent {

    /** What can happen to a filing. */
    public enum Kind {
        OPENED,
        ATTACHED,
        REMOVED,
        SUBMITTED,
        DELIVERED,
        REFUSED,
        PASSED,
        RETURNED,
        CORRECTION_OPENED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FILING_EVENT_SEQ")
    @SequenceGenerator(name = "FILING_EVENT_SEQ", sequenceName = "FILING_EVENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Column(name = "HAPPENED_AT", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "EVENT", length = 30, nullable = false)
    private Kind kind;

    @Column(name = "SUBMISSION_NO")
    private Integer submissionNo;

    @Column(name = "DETAIL", length = 2000)
    private String detail;

    protected FilingEvent() {}

    FilingEvent(Instant at, Kind kind, int submissionNo, String detail) {
        this.at = at;
        this.kind = kind;
        this.submissionNo = submissionNo;
        this.detail = detail;
    }

    Instant at() {
        return at;
    }

    Kind kind() {
        return kind;
    }

    public FilingEventView view() {
        return new FilingEventView(at, kind.name(), submissionNo == null ? 0 : submissionNo, detail);
    }
}
