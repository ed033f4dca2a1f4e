package org.hongdun.platform.clock.domain;

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
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.platform.clock.StopView;

/** A standstill of a clock, with the papers that began and ended it. */
@Entity
@Table(name = "clock_stop")
public class ClockStop {

    private static final int LONGEST_DOCUMENT = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_stop_seq")
    @SequenceGenerator(name = "clock_stop_seq", sequenceName = "clock_stop_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clock_id", nullable = false)
    private LegalClock clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_kind", length = 16, nullable = false)
    private StopKind kind;

    @Column(name = "document_no", length = LONGEST_DOCUMENT, nullable = false)
    private String document;

    @Column(name = "stopped_on", nullable = false)
    private LocalDate stoppedOn;

    @Column(name = "stopped_at", nullable = false)
    private Instant stoppedAt;

    @Column(name = "stopped_by", length = 40, nullable = false)
    private String stoppedBy;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resume_document_no", length = LONGEST_DOCUMENT)
    private String resumeDocument;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    @Column(name = "resumed_by", length = 40)
    private String resumedBy;

    protected ClockStop() {}

    ClockStop(LegalClock clock, StopKind kind, String document, LocalDate on, Entered entered) {
        this.clock = clock;
        this.kind = kind;
        this.document = paper(document);
        this.stoppedOn = on;
        this.stoppedAt = entered.at();
        this.stoppedBy = entered.by();
    }

    /** The same standstill for another clock of the matter. */
    ClockStop of(LegalClock other) {
        ClockStop same = new ClockStop();
        same.clock = other;
        same.kind = kind;
        same.document = document;
        same.stoppedOn = stoppedOn;
        same.stoppedAt = stoppedAt;
        same.stoppedBy = stoppedBy;
        same.resumedOn = resumedOn;
        same.resumeDocument = resumeDocument;
        same.resumedAt = resumedAt;
        same.resumedBy = resumedBy;
        return same;
    }

    /** Whether it began on that day or later, and is over. */
    boolean isFrom(LocalDate day) {
        return resumedOn != null && !stoppedOn.isBefore(day);
    }

    boolean isSame(ClockStop other) {
        return stoppedAt.equals(other.stoppedAt);
    }

    void resume(String paper, LocalDate on, Entered entered) {
        if (on.isBefore(stoppedOn) || on.isAfter(entered.today())) {
            throw new RuleViolation(ClockError.DAY_OUT_OF_ORDER, on);
        }
        resumeDocument = paper(paper);
        resumedOn = on;
        resumedAt = entered.at();
        resumedBy = entered.by();
    }

    private static String paper(String document) {
        if (document == null || document.isBlank() || document.strip().length() > LONGEST_DOCUMENT) {
            throw new RuleViolation(ClockError.DOCUMENT_MISSING);
        }
        return document.strip();
    }

    /** Empty while it lasts. */
    Optional<StopSpan> span() {
        return Optional.ofNullable(resumedOn).map(end -> new StopSpan(stoppedOn, end));
    }

    StopView view() {
        return new StopView(
                kind, document, stoppedOn, stoppedAt, stoppedBy, resumedOn, resumeDocument, resumedAt, resumedBy);
    }
}
