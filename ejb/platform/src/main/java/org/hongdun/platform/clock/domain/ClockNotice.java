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
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.clock.Addressee;

/** A signal on its way to one addressee: a person, or whoever heads the unit. */
@Entity
@Table(name = "clock_notice")
public class ClockNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_notice_seq")
    @SequenceGenerator(name = "clock_notice_seq", sequenceName = "clock_notice_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "signal_id", nullable = false)
    private ClockSignal signal;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee", length = 12, nullable = false)
    private Addressee addressee;

    @Column(name = "login_name", length = 40)
    private String loginName;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by", length = 40)
    private String readBy;

    protected ClockNotice() {}

    ClockNotice(ClockSignal signal, Addressee addressee, String loginName, LegalClock clock) {
        this.signal = signal;
        this.addressee = addressee;
        this.loginName = loginName;
        this.unitPath = clock.unitPath();
    }

    /** The first reading counts. */
    public void read(String by, Instant at) {
        if (readAt == null) {
            readAt = at;
            readBy = by;
        }
    }

    public boolean isForHandler() {
        return addressee == Addressee.HANDLER;
    }

    public String loginName() {
        return loginName;
    }

    public OrgPath unitPath() {
        return unitPath;
    }
}
