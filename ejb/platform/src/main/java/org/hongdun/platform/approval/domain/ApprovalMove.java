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
import java.util.Map;
import java.util.Optional;
import org.hibernate.Length;
import org.hongdun.platform.approval.Verdict;

/** One thing that was done to an item; never changed. */
@Entity
@Table(name = "approval_move")
public class ApprovalMove {

    /** {@link #detail()} of a return that comes straight back (退回后直达). */
    public static final String STRAIGHT = "STRAIGHT";

    /** {@link #detail()} of a timer that fired while its side way was still walked: nothing came of it. */
    public static final String WALKED = "WALKED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_move_seq")
    @SequenceGenerator(name = "approval_move_seq", sequenceName = "approval_move_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private ApprovalItem item;

    @Column(name = "move_no", nullable = false)
    private int moveNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 16, nullable = false)
    private MoveKind kind;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "actor", length = 40, nullable = false)
    private String actor;

    @Column(name = "actor_post", length = 60)
    private String actorPost;

    @Column(name = "on_behalf_of", length = 40)
    private String onBehalfOf;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private ApprovalTask task;

    @Column(name = "node_id", length = 64)
    private String nodeId;

    @Column(name = "target_node", length = 64)
    private String targetNode;

    @Column(name = "person", length = 40)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 10)
    private Verdict verdict;

    @Column(name = "detail", length = 64)
    private String detail;

    @Column(name = "words", length = 1000)
    private String words;

    @Column(name = "item_values", length = Length.LONG32)
    private String itemValues;

    protected ApprovalMove() {}

    ApprovalMove(ApprovalItem item, int moveNo, MoveKind kind, Actor actor, Instant movedAt) {
        this.item = item;
        this.moveNo = moveNo;
        this.kind = kind;
        this.actor = actor.login();
        this.actorPost = actor.post();
        this.movedAt = movedAt;
    }

    ApprovalMove on(ApprovalStep at) {
        step = at;
        nodeId = at.nodeId();
        return this;
    }

    ApprovalMove by(ApprovalTask with, String principal) {
        task = with;
        onBehalfOf = principal;
        return on(with.step());
    }

    ApprovalMove to(String node) {
        targetNode = node;
        return this;
    }

    ApprovalMove about(String whom) {
        person = whom;
        return this;
    }

    ApprovalMove saying(Verdict decided, String text) {
        verdict = decided;
        words = text;
        return this;
    }

    ApprovalMove detailed(Object more) {
        detail = more == null ? null : more.toString();
        return this;
    }

    ApprovalMove leaving(String values) {
        itemValues = values;
        return this;
    }

    public int moveNo() {
        return moveNo;
    }

    public MoveKind kind() {
        return kind;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public String actor() {
        return actor;
    }

    /** Held at that time; null for the system. */
    public String actorPost() {
        return actorPost;
    }

    public String onBehalfOf() {
        return onBehalfOf;
    }

    ApprovalItem item() {
        return item;
    }

    public ApprovalStep step() {
        return step;
    }

    public ApprovalTask task() {
        return task;
    }

    public String nodeId() {
        return nodeId;
    }

    public String targetNode() {
        return targetNode;
    }

    public String person() {
        return person;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    /**
     * What the kind of the move leaves open: where signers were added, {@link #STRAIGHT}, the paper on which a standstill
     * rests, {@link #WALKED}, the id of the version gone to.
     */
    public String detail() {
        return detail;
    }

    /** Values of the fields after it; empty if it left them as they were. */
    public Optional<Map<String, Object>> values() {
        return Optional.ofNullable(itemValues).map(FlowValues::read);
    }
}
