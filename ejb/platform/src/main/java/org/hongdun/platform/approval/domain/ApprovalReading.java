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

/** An item given to somebody to read (传阅). */
@Entity
@Table(name = "approval_reading")
public class ApprovalReading {

    private static final int LONGEST_REMARK = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_reading_seq")
    @SequenceGenerator(name = "approval_reading_seq", sequenceName = "approval_reading_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private ApprovalItem item;

    @Column(name = "step_id")
    private Long stepId;

    @Column(name = "reader", length = 40, nullable = false)
    private String reader;

    @Column(name = "reader_name", length = 60, nullable = false)
    private String readerName;

    @Column(name = "sent_by", length = 40, nullable = false)
    private String sentBy;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "remark", length = 500)
    private String remark;

    protected ApprovalReading() {}

    public ApprovalReading(ApprovalItem item, Person reader, Actor sender, Instant at) {
        this.item = item;
        this.reader = reader.login();
        this.readerName = reader.name();
        this.sentBy = sender.login();
        this.sentAt = at;
    }

    /** The first reading counts; a remark may be left with it. */
    public void read(Actor actor, String words, Instant at) {
        if (!actor.login().equals(reader)) {
            throw new RuleViolation(ApprovalError.READING_NOT_FOUND);
        }
        if (words != null && words.strip().length() > LONGEST_REMARK) {
            throw new RuleViolation(ApprovalError.OPINION_TOO_LONG, LONGEST_REMARK);
        }
        if (readAt == null) {
            readAt = at;
            remark = words == null || words.isBlank() ? null : words.strip();
        }
    }

    public Long id() {
        return id;
    }

    public ApprovalItem item() {
        return item;
    }

    public String reader() {
        return reader;
    }

    public String readerName() {
        return readerName;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant readAt() {
        return readAt;
    }

    public String remark() {
        return remark;
    }
}
