package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
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
import java.time.temporal.ChronoUnit;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AbsenceKind;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.NewAbsence;

/** Days on which an officer is away (缺勤). Ended early it keeps the days it was meant for. */
@Entity
@Table(name = "access_absence")
public class Absence {

    private static final long LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_absence_seq")
    @SequenceGenerator(name = "access_absence_seq", sequenceName = "access_absence_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false)
    private AbsenceKind kind;

    @Column(name = "absent_from", nullable = false)
    private LocalDate from;

    @Column(name = "absent_to", nullable = false)
    private LocalDate to;

    @Column(name = "planned_to", nullable = false)
    private LocalDate plannedTo;

    @Column(name = "reason", length = 200)
    private String reason;

    @Column(name = "recorded_by", length = 40, nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "ended_by", length = 40)
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {}

    /** Refused with HD-A031 unless it lasts one day to a year and is not over yet. */
    public Absence(NewAbsence wanted, String recordedBy, LocalDate today, Instant now) {
        boolean wellFormed = wanted.loginName() != null
                && wanted.kind() != null
                && wanted.from() != null
                && wanted.to() != null
                && !wanted.to().isBefore(wanted.from())
                && !wanted.to().isBefore(today)
                && ChronoUnit.DAYS.between(wanted.from(), wanted.to()) < LONGEST_DAYS
                && (wanted.reason() == null || wanted.reason().strip().length() <= LONGEST_REASON);
        if (!wellFormed) {
            throw new RuleViolation(AccessError.ABSENCE_MALFORMED);
        }
        this.loginName = wanted.loginName();
        this.kind = wanted.kind();
        this.from = wanted.from();
        this.to = wanted.to();
        this.plannedTo = wanted.to();
        this.reason = wanted.reason() == null || wanted.reason().isBlank()
                ? null
                : wanted.reason().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** He is back, or does not go: yesterday was the last day, or none at all. HD-A033 if it is over. */
    public void end(String by, LocalDate today, Instant now) {
        if (isCalledOff() || to.isBefore(today)) {
            throw new RuleViolation(AccessError.ABSENCE_NOT_FOUND);
        }
        LocalDate yesterday = today.minusDays(1);
        to = yesterday.isBefore(from) ? from.minusDays(1) : yesterday;
        endedBy = by;
        endedAt = now;
    }

    public boolean overlaps(LocalDate first, LocalDate last) {
        return !isCalledOff() && !to.isBefore(first) && !last.isBefore(from);
    }

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    public boolean isCalledOff() {
        return to.isBefore(from);
    }

    public Long id() {
        return id;
    }

    public String loginName() {
        return loginName;
    }

    public AbsenceKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day; the day before the first one if it was called off. */
    public LocalDate to() {
        return to;
    }

    public LocalDate plannedTo() {
        return plannedTo;
    }

    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
