package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** A task on a desk: whose, and whether it lies on top or somebody else has claimed it. */
@Embeddable
public class ApprovalCandidate {

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "shown", nullable = false)
    private boolean shown;

    protected ApprovalCandidate() {}

    ApprovalCandidate(String loginName, LocalDate dueOn, boolean shown) {
        this.loginName = loginName;
        this.dueOn = dueOn;
        this.shown = shown;
    }

    public String loginName() {
        return loginName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isShown() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalCandidate that
                && loginName.equals(that.loginName)
                && dueOn.equals(that.dueOn)
                && shown == that.shown;
    }

    @Override
    public int hashCode() {
        return Objects.hash(loginName, dueOn, shown);
    }
}
