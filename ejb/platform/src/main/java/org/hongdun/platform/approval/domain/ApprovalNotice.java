package org.hongdun.platform.approval.domain;

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
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.NoticeKind;

/** What somebody was told about his work, once for each move that concerns him. */
@Entity
@Table(name = "approval_notice")
public class ApprovalNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_notice_seq")
    @SequenceGenerator(name = "approval_notice_seq", sequenceName = "approval_notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false)
    private NoticeKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private ApprovalItem item;

    @Column(name = "node_name", length = 128, nullable = false)
    private String nodeName;

    @Column(name = "person", length = 40)
    private String person;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected ApprovalNotice() {}

    private ApprovalNotice(String loginName, NoticeKind kind, ApprovalMove move, String person) {
        this.loginName = loginName;
        this.kind = kind;
        this.item = move.step().item();
        this.nodeName = move.step().nodeName();
        this.person = person;
        this.toldAt = move.movedAt();
    }

    /** Whom those moves concern without his doing. */
    public static List<ApprovalNotice> of(List<ApprovalMove> moves) {
        List<ApprovalNotice> notices = new ArrayList<>();
        for (ApprovalMove move : moves) {
            if (move.kind() == MoveKind.RELEASED && move.onBehalfOf() != null) {
                notices.add(new ApprovalNotice(move.onBehalfOf(), NoticeKind.CLAIM_ENDED, move, null));
            } else if (move.kind() == MoveKind.HANDED_OVER) {
                notices.add(new ApprovalNotice(move.onBehalfOf(), NoticeKind.TAKEN_OVER, move, move.person()));
                notices.add(new ApprovalNotice(move.person(), NoticeKind.TAKES_OVER, move, move.onBehalfOf()));
            }
        }
        return notices;
    }

    /** He has seen it; the first time counts. */
    public void read(String by, Instant at) {
        if (!by.equals(loginName)) {
            throw new RuleViolation(ApprovalError.NOTICE_NOT_FOUND);
        }
        readAt = readAt == null ? at : readAt;
    }

    public String loginName() {
        return loginName;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String person() {
        return person;
    }

    public Instant readAt() {
        return readAt;
    }
}
