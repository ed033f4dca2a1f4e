package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hongdun.kernel.OrgPath;

/** How long an item, or its stay at a step, took in working time; derived once it is over. */
@Entity
@Table(name = "approval_time")
@IdClass(ApprovalTime.Key.class)
public class ApprovalTime {

    /** What was measured. */
    public enum Kind {
        STEP,
        ITEM
    }

    /** For whom it waited. */
    public enum Party {
        OWN,
        OTHER,
        APPLICANT
    }

    /** What was measured, and of which item or step. */
    public record Key(Kind kind, Long refId) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "time_kind", length = 4, nullable = false)
    private Kind kind;

    @Id
    @Column(name = "ref_id", nullable = false)
    private Long refId;

    @Column(name = "item_id", nullable = false)
    private Long itemId;

    @Column(name = "flow_key", length = 64, nullable = false)
    private String flowKey;

    @Column(name = "node_id", length = 64)
    private String nodeId;

    @Column(name = "node_name", length = 128)
    private String nodeName;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "handler", length = 40)
    private String handler;

    @Column(name = "post", length = 60)
    private String post;

    @Enumerated(EnumType.STRING)
    @Column(name = "party", length = 10, nullable = false)
    private Party party;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at", nullable = false)
    private Instant closedAt;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    protected ApprovalTime() {}

    private ApprovalTime(
            Kind kind,
            Long refId,
            ApprovalItem item,
            Instant openedAt,
            Instant closedAt,
            BiFunction<Instant, Instant, Duration> workingTime) {
        this.kind = kind;
        this.refId = refId;
        this.itemId = item.id();
        this.flowKey = item.flowKey();
        this.unitPath = item.unitPath();
        this.party = Party.OWN;
        this.openedAt = openedAt;
        this.closedAt = closedAt;
        this.minutes = (int) workingTime.apply(openedAt, closedAt).toMinutes();
    }

    public static ApprovalTime of(ApprovalItem item, BiFunction<Instant, Instant, Duration> workingTime) {
        return new ApprovalTime(Kind.ITEM, item.id(), item, item.startedAt(), item.endedAt(), workingTime);
    }

    /** @param unit place of a unit in the organisation by its code, null if it is unknown */
    public static ApprovalTime of(
            ApprovalStep step, BiFunction<Instant, Instant, Duration> workingTime, Function<String, OrgPath> unit) {
        ApprovalTime time =
                new ApprovalTime(Kind.STEP, step.id(), step.item(), step.openedAt(), step.closedAt(), workingTime);
        time.nodeId = step.nodeId();
        time.nodeName = step.nodeName();
        if (step.tasks().stream().anyMatch(task -> task.kind() == TaskKind.APPLICANT)) {
            time.party = Party.APPLICANT;
            return time;
        }
        lastAct(step).ifPresent(task -> {
            time.handler = task.actedBy();
            time.post = task.actedPost();
            OrgPath acted = task.actedUnit() == null ? null : unit.apply(task.actedUnit());
            time.party = acted == null || branch(acted).equals(branch(time.unitPath)) ? Party.OWN : Party.OTHER;
        });
        return time;
    }

    private static Optional<ApprovalTask> lastAct(ApprovalStep step) {
        return step.tasks().stream()
                .filter(task -> task.actedBy() != null && task.closedAt() != null)
                .max(Comparator.comparing(ApprovalTask::closedAt));
    }

    /** The branch or office: the unit directly below the bureau, or the bureau itself. */
    private static String branch(OrgPath path) {
        String[] steps = path.value().split("/");
        return steps[Math.min(2, steps.length - 1)];
    }

    public Party party() {
        return party;
    }

    public String post() {
        return post;
    }

    public int minutes() {
        return minutes;
    }
}
