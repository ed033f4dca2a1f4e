package org.hongdun.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarChangeRow;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.DayPart;

/** One change of the calendar; its number is the edition it made. */
@Entity
@Table(name = "calendar_change")
public class CalendarChange {

    private static final int LONGEST_REASON = 500;

    @Id
    @Column(name = "version_no", nullable = false)
    private int version;

    @Column(name = "calendar_day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "old_kind", length = 8)
    private DayKind oldKind;

    @Column(name = "old_name", length = 40)
    private String oldName;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_kind", length = 8)
    private DayKind newKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "off_part", length = 10)
    private DayPart offPart;

    @Column(name = "new_name", length = 40)
    private String newName;

    @Column(name = "reason", length = 500, nullable = false)
    private String reason;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", length = 40, nullable = false)
    private String changedBy;

    protected CalendarChange() {}

    /**
     * @param before null for an ordinary day
     * @param after null for a day that becomes ordinary
     * @param reason 1 to 500 characters (HD-C008)
     */
    public CalendarChange(
            int version,
            LocalDate day,
            CalendarDay before,
            CalendarDay after,
            String reason,
            Instant changedAt,
            String changedBy) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation(CalendarError.REASON_MISSING);
        }
        this.version = version;
        this.day = day;
        if (before != null) {
            this.oldKind = before.kind();
            this.oldName = before.name();
        }
        if (after != null) {
            this.newKind = after.kind();
            this.offPart = after.offPart();
            this.newName = after.name();
        }
        this.reason = reason.strip();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    public CalendarChangeRow asRow() {
        return new CalendarChangeRow(version, day, oldKind, oldName, newKind, newName, reason, changedAt, changedBy);
    }
}
