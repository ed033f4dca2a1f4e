package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which end working times are recorded. */
@Entity
@Table(name = "approval_time_mark")
public class ApprovalTimeMark {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "mark_kind", length = 4, nullable = false)
    private ApprovalTime.Kind kind;

    @Column(name = "recorded_to", nullable = false)
    private Instant recordedTo;

    protected ApprovalTimeMark() {}

    public Instant recordedTo() {
        return recordedTo;
    }

    public void recordedTo(Instant end) {
        recordedTo = end;
    }
}
