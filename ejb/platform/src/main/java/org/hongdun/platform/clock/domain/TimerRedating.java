package org.hongdun.platform.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.clock.MovedTimer;

/** The day of one timer before and after an edition of the calendar, with its matter as it stood then. */
@Entity
@Table(name = "timer_redating")
@IdClass(TimerRedatingKey.class)
public class TimerRedating {

    @Id
    @Column(name = "version_no", nullable = false)
    private int version;

    @Id
    @Column(name = "timer_key", length = 64, nullable = false)
    private String timerKey;

    @Column(name = "changed_day", nullable = false)
    private LocalDate changedDay;

    @Column(name = "matter_kind", length = 40, nullable = false)
    private String matterKind;

    @Column(name = "matter_key", length = 60, nullable = false)
    private String matterKey;

    @Column(name = "timer_code", length = 80, nullable = false)
    private String code;

    @Column(name = "title", length = 200, nullable = false)
    private String title;

    @Column(name = "link", length = 200)
    private String link;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "old_due_on", nullable = false)
    private LocalDate oldDueOn;

    @Column(name = "new_due_on", nullable = false)
    private LocalDate newDueOn;

    @Column(name = "redated_at", nullable = false)
    private Instant redatedAt;

    protected TimerRedating() {}

    public TimerRedating(MovedTimer timer, CalendarShift shift, Instant at) {
        this.version = shift.edition().version();
        this.timerKey = timer.key();
        this.changedDay = shift.day();
        this.matterKind = timer.name().matter().kind();
        this.matterKey = timer.name().matter().key();
        this.code = timer.name().code();
        this.title = timer.title();
        this.link = timer.link();
        this.unitPath = timer.unitPath();
        this.oldDueOn = timer.from();
        this.newDueOn = timer.to();
        this.redatedAt = at;
    }
}
