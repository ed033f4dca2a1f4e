package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;

/** Somebody was urged (催办), with the proof that he saw it. */
@Entity
@Table(name = "approval_urge")
public class ApprovalUrge {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_urge_seq")
    @SequenceGenerator(name = "approval_urge_seq", sequenceName = "approval_urge_seq", allocationSize = 50)
    private Long id;

    @Column(name = "item_id", nullable = false)
    private Long itemId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", nullable = false)
    private ApprovalTask task;

    @Column(name = "urged_by", length = 40, nullable = false)
    private String urgedBy;

    @Column(name = "urged_at", nullable = false)
    private Instant urgedAt;

    @Column(name = "person", length = 40)
    private String person;

    @Column(name = "words", length = 500)
    private String words;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ApprovalUrge() {}

    public ApprovalUrge(ApprovalTask task, Actor urger, String words, Instant at) {
        if (words != null && words.strip().length() > LONGEST) {
            throw new RuleViolation(ApprovalError.OPINION_TOO_LONG, LONGEST);
        }
        this.itemId = task.item().id();
        this.task = task;
        this.person = task.assignee();
        this.urgedBy = urger.login();
        this.urgedAt = at;
        this.words = words == null || words.isBlank() ? null : words.strip();
    }

    /** The urged person has opened the task. */
    public void seen(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    public String urgedBy() {
        return urgedBy;
    }

    public Instant urgedAt() {
        return urgedAt;
    }

    public String person() {
        return person;
    }

    public String words() {
        return words;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
