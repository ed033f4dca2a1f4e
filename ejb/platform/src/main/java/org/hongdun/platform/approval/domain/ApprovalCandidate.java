package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** A task on somebody's desk, and whether it lies on top or somebody else has claimed it. */
@Embeddable
public class ApprovalCandidate {

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "shown", nullable = false)
    private boolean shown;

    protected ApprovalCandidate() {}

    ApprovalCandidate(LocalDate dueOn, boolean shown) {
        this.dueOn = dueOn;
        this.shown = shown;
    }

    /** Itself if it is so already. */
    ApprovalCandidate as(LocalDate day, boolean onTop) {
        return day.equals(dueOn) && onTop == shown ? this : new ApprovalCandidate(day, onTop);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isShown() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalCandidate that && dueOn.equals(that.dueOn) && shown == that.shown;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dueOn, shown);
    }
}
