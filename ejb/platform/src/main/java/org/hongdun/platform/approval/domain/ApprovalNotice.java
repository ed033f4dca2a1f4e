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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.NoticeKind;

/** What somebody was told about his work, once for each move that concerns him. */
@Entity
@Table(name = "approval_notice")
public class ApprovalNotice {

    private static final Map<MoveKind, NoticeKind> INTERVENTIONS = Map.of(
            MoveKind.JUMPED, NoticeKind.JUMPED,
            MoveKind.SUSPENDED, NoticeKind.SUSPENDED,
            MoveKind.RESUMED, NoticeKind.RESUMED,
            MoveKind.TERMINATED, NoticeKind.TERMINATED,
            MoveKind.MIGRATED, NoticeKind.MIGRATED);

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

    @Column(name = "node_name", length = 128)
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
        this.item = move.item();
        this.nodeName = move.step() == null ? null : move.step().nodeName();
        this.person = person;
        this.toldAt = move.movedAt();
    }

    /** Whom those moves concern without his doing: what the system did in his place, and what an administrator did. */
    public static List<ApprovalNotice> of(List<ApprovalMove> moves) {
        List<ApprovalNotice> notices = new ArrayList<>();
        for (ApprovalMove move : moves) {
            if (move.kind() == MoveKind.RELEASED && move.onBehalfOf() != null) {
                notices.add(new ApprovalNotice(move.onBehalfOf(), NoticeKind.CLAIM_ENDED, move, null));
            } else if (move.kind() == MoveKind.HANDED_OVER) {
                notices.add(new ApprovalNotice(move.onBehalfOf(), NoticeKind.TAKEN_OVER, move, move.person()));
                notices.add(new ApprovalNotice(move.person(), NoticeKind.TAKES_OVER, move, move.onBehalfOf()));
            } else if (INTERVENTIONS.containsKey(move.kind())) {
                concerned(move)
                        .forEach(person -> notices.add(
                                new ApprovalNotice(person, INTERVENTIONS.get(move.kind()), move, move.actor())));
            }
        }
        return notices;
    }

    /** Who started the item, who works on it now, and from whom the move took it. */
    private static Set<String> concerned(ApprovalMove move) {
        Set<String> persons = new TreeSet<>(Set.of(move.item().initiator()));
        move.item().steps().stream()
                .filter(step -> step.status() == StepStatus.OPEN
                        || Integer.valueOf(move.moveNo()).equals(step.closedByMove()))
                .flatMap(step -> step.tasks().stream())
                .forEach(task -> {
                    persons.addAll(task.candidates());
                    if (task.assignee() != null) {
                        persons.add(task.assignee());
                    }
                });
        persons.removeAll(Set.of(move.actor(), Actor.SYSTEM.login()));
        return persons;
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
