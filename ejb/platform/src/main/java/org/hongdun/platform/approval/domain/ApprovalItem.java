package org.hongdun.platform.approval.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Length;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;

/**
 * A matter on its way through a flow. It knows the steps it is and was in, and numbers every move; where its tokens go the
 * engine says. Each verb checks everything before it changes anything.
 */
@Entity
@Table(name = "approval_item")
public class ApprovalItem {

    private static final int LONGEST_OPINION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_item_seq")
    @SequenceGenerator(name = "approval_item_seq", sequenceName = "approval_item_seq", allocationSize = 50)
    private Long id;

    /** Counted by {@link #move}, not by the provider: the page must see the same number whatever was written. */
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "item_kind", length = 40, nullable = false)
    private String itemKind;

    @Column(name = "item_key", length = 60, nullable = false)
    private String itemKey;

    @Column(name = "open_key", length = 101)
    private String openKey;

    @Column(name = "item_no", length = 60, nullable = false)
    private String itemNo;

    @Column(name = "title", length = 200, nullable = false)
    private String title;

    @Column(name = "subject_name", length = 200)
    private String subjectName;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "flow_key", length = 64, nullable = false)
    private String flowKey;

    @Column(name = "definition_id", nullable = false)
    private long definitionId;

    @Column(name = "engine_item", length = 64)
    private String engineItem;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private ItemStatus status;

    @Column(name = "initiator", length = 40, nullable = false)
    private String initiator;

    @Column(name = "initiator_name", length = 60, nullable = false)
    private String initiatorName;

    @Column(name = "initiator_unit", length = 16, nullable = false)
    private String initiatorUnit;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 10)
    private Verdict outcome;

    @Column(name = "item_values", length = Length.LONG32, nullable = false)
    private String itemValues;

    @Column(name = "moves", nullable = false)
    private int moves;

    @Column(name = "acts", nullable = false)
    private int acts;

    @Column(name = "urges", nullable = false)
    private int urges;

    @Column(name = "suspend_reason", length = 500)
    private String suspendReason;

    @Column(name = "suspend_document", length = 64)
    private String suspendDocument;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ApprovalStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    private List<ApprovalMove> history = new ArrayList<>();

    protected ApprovalItem() {}

    public ApprovalItem(NewItem wanted, FlowModel flow, long definitionId, Actor initiator, Instant at) {
        this.itemKind = text("itemKind", wanted.itemKind(), 40);
        this.itemKey = text("itemKey", wanted.itemKey(), 60);
        this.openKey = openKey(itemKind, itemKey);
        this.itemNo = text("itemNo", wanted.itemNo(), 60);
        this.title = text("title", wanted.title(), 200);
        this.subjectName = wanted.subjectName() == null ? null : text("subjectName", wanted.subjectName(), 200);
        this.unitPath = Objects.requireNonNull(wanted.unitPath());
        this.flowKey = flow.key();
        this.definitionId = definitionId;
        this.initiator = initiator.login();
        this.initiatorName = initiator.name();
        this.initiatorUnit = initiator.unitCode() == null ? "-" : initiator.unitCode();
        this.status = ItemStatus.RUNNING;
        this.startedAt = at;
        Map<String, Object> values = new HashMap<>();
        wanted.values().forEach((name, value) -> values.put(name, FlowValues.checked(field(flow, name), value)));
        this.itemValues = FlowValues.written(values);
    }

    public static String openKey(String kind, String key) {
        return kind + " " + key;
    }

    private static String text(String field, String value, int longest) {
        if (value == null || value.isBlank() || value.length() > longest) {
            throw new RuleViolation(ApprovalError.ITEM_MALFORMED, field);
        }
        return value.strip();
    }

    private static FlowField field(FlowModel flow, String name) {
        return flow.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.VALUE_REFUSED, name));
    }

    /** Refused with HD-L203 unless the page showed the item as it is; -1 stands for a caller who saw no page. */
    public void expectSeen(long seenVersion) {
        if (seenVersion != -1 && seenVersion != lockVersion) {
            throw new RuleViolation(ApprovalError.CHANGED_MEANWHILE);
        }
    }

    public void expectRunning() {
        if (status != ItemStatus.RUNNING) {
            throw new RuleViolation(ApprovalError.ITEM_NOT_RUNNING, itemNo);
        }
    }

    private ApprovalMove move(MoveKind kind, Actor actor, Instant at) {
        moves++;
        lockVersion++;
        ApprovalMove move = new ApprovalMove(this, moves, kind, actor, at);
        history.add(move);
        return move;
    }

    public void started(String engineName, Actor actor, Instant at) {
        engineItem = engineName;
        move(MoveKind.STARTED, actor, at).leaving(itemValues);
    }

    /** The token rests on a task for which nobody has a step yet. */
    public ApprovalStep open(FlowNode node, String token, List<Person> persons, LocalDate dueOn, Instant at) {
        ApprovalStep step = new ApprovalStep(this, node, rounds(node.id()) + 1, token, dueOn, moves, at);
        step.give(persons, node.step().who().kind() == WhoRule.Kind.APPLICANT);
        steps.add(step);
        return step;
    }

    /** Name of the clock that the next stay at the node will have. */
    public String nextClock(String nodeId) {
        return ApprovalStep.clockCode(nodeId, rounds(nodeId) + 1);
    }

    private int rounds(String nodeId) {
        return (int) steps.stream().filter(step -> step.nodeId().equals(nodeId)).count();
    }

    /** The step is passed by itself: the same person has just done the one before. */
    public void skip(FlowNode node, Person person, LocalDate dueOn, Instant at) {
        ApprovalStep step = new ApprovalStep(this, node, rounds(node.id()) + 1, null, dueOn, moves, at);
        step.close(StepStatus.SKIPPED, person.login(), moves, at);
        steps.add(step);
    }

    /**
     * What the task decides. Refused without the opinion or the fields that the step requires.
     *
     * @return whether the step has ended with it
     */
    public boolean complete(
            FlowModel flow, ApprovalTask task, Actor actor, Decision decision, StepRule rule, Instant at) {
        expectRunning();
        String principal = task.expectMayAct(actor);
        String opinion = opinion(decision.opinion());
        if (opinion == null && rule.opinionRequired()) {
            throw new RuleViolation(ApprovalError.OPINION_REQUIRED, task.step().nodeName());
        }
        String written = written(flow, task.step(), rule, decision.values());
        ApprovalStep step = task.step();
        acts++;
        ApprovalMove move =
                move(MoveKind.COMPLETED, actor, at).by(task, principal).saying(decision.verdict(), opinion);
        if (!written.equals(itemValues)) {
            itemValues = written;
            move.leaving(written);
        }
        boolean ended = step.complete(task, actor, decision.verdict(), opinion, rule, at);
        if (ended) {
            step.close(StepStatus.DONE, task.assignee(), moves, at);
        }
        return ended;
    }

    private String written(FlowModel flow, ApprovalStep step, StepRule rule, Map<String, Object> values) {
        Map<String, Object> all = values();
        values.forEach((name, value) -> {
            FlowField field = field(flow, name);
            FieldRight right = rule.fields().getOrDefault(name, FieldRight.HIDDEN);
            if (right != FieldRight.WRITE && right != FieldRight.MUST) {
                throw new RuleViolation(ApprovalError.FIELD_NOT_WRITABLE, step.nodeName(), field.label());
            }
            all.put(name, FlowValues.checked(field, value));
        });
        rule.fields().forEach((name, right) -> {
            if (right == FieldRight.MUST && !all.containsKey(name)) {
                throw new RuleViolation(
                        ApprovalError.FIELD_REQUIRED, field(flow, name).label());
            }
        });
        return FlowValues.written(all);
    }

    private static String opinion(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_OPINION) {
            throw new RuleViolation(ApprovalError.OPINION_TOO_LONG, LONGEST_OPINION);
        }
        return text.strip();
    }

    private static String reason(String text) {
        String reason = opinion(text);
        if (reason == null) {
            throw new RuleViolation(ApprovalError.REASON_REQUIRED);
        }
        return reason;
    }

    /** The applicant has answered the step that waits for him; the room that asked him says with which values. */
    public ApprovalStep answer(FlowModel flow, Map<String, Object> values, Instant at) {
        expectRunning();
        ApprovalTask task = open().stream()
                .flatMap(step -> step.tasks().stream())
                .filter(each -> each.kind() == TaskKind.APPLICANT && each.status() == TaskStatus.OPEN)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.NOT_WAITING_FOR_APPLICANT, itemNo));
        Map<String, Object> all = values();
        values.forEach((name, value) -> all.put(name, FlowValues.checked(field(flow, name), value)));
        acts++;
        itemValues = FlowValues.written(all);
        move(MoveKind.ANSWERED, Actor.SYSTEM, at).by(task, null).leaving(itemValues);
        ApprovalStep step = task.step();
        StepRule rule = flow.nodes().get(step.nodeId()).step();
        step.complete(task, Actor.SYSTEM, Verdict.DONE, null, rule, at);
        step.close(StepStatus.DONE, null, moves, at);
        return step;
    }

    /** Whether the task may be returned to that step; refused with a sentence if not. */
    public void expectReturnable(FlowModel flow, FlowPaths paths, ApprovalStep from, String target, boolean straight) {
        StepRule rule = flow.nodes().get(from.nodeId()).step();
        String name = flow.node(target).map(FlowNode::name).orElse(target);
        if (!rule.returnAnywhere() && !rule.returnTo().contains(target) || target.equals(from.nodeId())) {
            throw new RuleViolation(ApprovalError.RETURN_NOT_ALLOWED, from.nodeName(), name);
        }
        if (lastDone(target).isEmpty()) {
            throw new RuleViolation(ApprovalError.NEVER_PASSED, name);
        }
        if (!paths.mayMove(from.nodeId(), target)) {
            throw new RuleViolation(ApprovalError.OUTSIDE_THE_BRANCH, name);
        }
        if (straight && !paths.samePath(from.nodeId(), target)) {
            throw new RuleViolation(ApprovalError.STRAIGHT_BACK_IMPOSSIBLE, name);
        }
    }

    /** Whether {@link #expectReturnable} would let it pass. */
    public boolean isReturnable(FlowModel flow, FlowPaths paths, ApprovalStep from, String target) {
        try {
            expectReturnable(flow, paths, from, target, false);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    /** The task returns the item (退回). */
    public void sendBack(
            FlowModel flow,
            FlowPaths paths,
            ApprovalTask task,
            Actor actor,
            String target,
            String reason,
            boolean straight,
            Instant at) {
        expectRunning();
        String principal = task.expectMayAct(actor);
        if (!task.isVote()) {
            throw new RuleViolation(
                    ApprovalError.RETURN_NOT_ALLOWED, task.step().nodeName(), target);
        }
        String words = reason(reason);
        expectReturnable(flow, paths, task.step(), target, straight);
        acts++;
        move(MoveKind.RETURNED, actor, at)
                .by(task, principal)
                .to(target)
                .detailed(straight ? ApprovalMove.STRAIGHT : null)
                .saying(null, words);
        task.decide(TaskStatus.RETURNED, actor, null, words, at);
        task.step().close(StepStatus.RETURNED, task.assignee(), moves, at);
    }

    /** The steps that the act which ended this one has opened and that must be untouched to take it back (撤回). */
    public List<ApprovalStep> expectWithdrawable(
            FlowModel flow, FlowPaths paths, ApprovalTask task, Actor actor, String reason) {
        expectRunning();
        reason(reason);
        boolean mine = actor.login().equals(task.actedBy())
                || task.assignee() != null && actor.login().equals(task.assignee());
        if (!mine || task.status() != TaskStatus.DONE || task.kind() == TaskKind.APPLICANT) {
            throw new RuleViolation(ApprovalError.NOTHING_TO_WITHDRAW);
        }
        ApprovalStep step = task.step();
        if (step.status() == StepStatus.OPEN) {
            return List.of();
        }
        if (step.status() != StepStatus.DONE
                || step.backTo() != null
                || history.stream().noneMatch(move -> move.moveNo() == step.closedByMove() && move.task() == task)) {
            throw new RuleViolation(ApprovalError.NOTHING_TO_WITHDRAW);
        }
        List<ApprovalStep> opened = steps.stream()
                .filter(next -> next.openedByMove() == step.closedByMove() && next.status() != StepStatus.SKIPPED)
                .toList();
        if (opened.isEmpty()) {
            throw new RuleViolation(ApprovalError.JOIN_PASSED);
        }
        for (ApprovalStep next : opened) {
            if (!next.isUntouched()) {
                throw new RuleViolation(ApprovalError.NEXT_HAS_ACTED, next.nodeName());
            }
            if (!flow.nodes().get(next.nodeId()).step().mayWithdraw()) {
                throw new RuleViolation(ApprovalError.WITHDRAWAL_NOT_ALLOWED, next.nodeName());
            }
            if (!paths.mayMove(next.nodeId(), step.nodeId())) {
                throw new RuleViolation(ApprovalError.JOIN_PASSED);
            }
        }
        return opened;
    }

    /** Takes back one's decision in a step that is still open. */
    public void takeBack(ApprovalTask task, Actor actor, String reason, Instant at) {
        task.step().takeBack(task, at);
        move(MoveKind.WITHDRAWN, actor, at).by(task, null).saying(null, reason(reason));
    }

    /** Takes back what ended a step: the next ones close, this one opens again. */
    public void withdraw(ApprovalTask task, List<ApprovalStep> opened, Actor actor, String reason, Instant at) {
        move(MoveKind.WITHDRAWN, actor, at)
                .by(task, null)
                .to(task.step().nodeId())
                .saying(null, reason(reason));
        opened.forEach(next -> next.close(StepStatus.WITHDRAWN, null, moves, at));
    }

    /** The taken back step has its token again. */
    public void reopen(ApprovalStep step, ApprovalTask last, String token, Instant at) {
        step.reopen(last, token, at);
    }

    /** Completing the step goes straight back to where it was returned (退回后直达). */
    public void straightBack(ApprovalStep step, ApprovalStep returned) {
        step.backTo(returned);
    }

    /** After a change of version the step is carried by another token. */
    public void carriedBy(ApprovalStep step, String token) {
        step.carriedBy(token);
    }

    public void transfer(ApprovalTask task, Actor actor, Person to, String reason, Instant at) {
        expectRunning();
        String principal = task.expectMayAct(actor);
        String words = reason(reason);
        if (to.login().equals(actor.login())) {
            throw new RuleViolation(ApprovalError.SELF_NOT_ALLOWED);
        }
        task.step().transfer(task, to, at);
        move(MoveKind.TRANSFERRED, actor, at)
                .by(task, principal)
                .about(to.login())
                .saying(null, words);
    }

    public void add(
            ApprovalTask task, Actor actor, AddPosition position, List<Person> persons, String reason, Instant at) {
        expectRunning();
        String principal = task.expectMayAct(actor);
        String words = reason(reason);
        if (persons.stream().anyMatch(person -> person.login().equals(actor.login()))) {
            throw new RuleViolation(ApprovalError.SELF_NOT_ALLOWED);
        }
        if (task.assignee() == null) {
            throw new RuleViolation(ApprovalError.NOT_CLAIMED);
        }
        task.step().add(task, position, persons, at);
        persons.forEach(person -> move(MoveKind.ADDED, actor, at)
                .by(task, principal)
                .about(person.login())
                .detailed(position)
                .saying(null, words));
    }

    /** @return whether the step has ended with it */
    public boolean remove(ApprovalTask added, Actor actor, StepRule rule, String reason, Instant at) {
        expectRunning();
        String words = reason(reason);
        boolean ended = added.step().remove(added, actor, rule, at);
        move(MoveKind.REMOVED, actor, at)
                .by(added, null)
                .about(added.assignee())
                .saying(null, words);
        if (ended) {
            added.step().close(StepStatus.DONE, actor.login(), moves, at);
        }
        return ended;
    }

    public void claim(ApprovalTask task, Actor actor, Instant at) {
        expectRunning();
        task.claim(actor, at);
        move(MoveKind.CLAIMED, actor, at).by(task, null);
    }

    public void release(ApprovalTask task, Actor actor, Instant at) {
        expectRunning();
        if (!actor.login().equals(task.assignee())) {
            throw new RuleViolation(ApprovalError.NOT_YOURS);
        }
        task.release();
        move(MoveKind.RELEASED, actor, at).by(task, null);
    }

    /** The claim ends of somebody who let it lie, or who cannot be reached. */
    public void endClaim(ApprovalTask task, Gone why, Instant at) {
        expectRunning();
        String holder = task.assignee();
        task.endClaim();
        move(MoveKind.RELEASED, Actor.SYSTEM, at).by(task, holder).detailed(why);
    }

    /**
     * The task goes from somebody who cannot be reached to those who stand in his place.
     *
     * @param from whose it is, or who is the last of those who could claim it
     * @param to present and without a part in the step, the one with the least to do first
     */
    public void handOver(ApprovalTask task, String from, List<Person> to, Gone why, Instant at) {
        expectRunning();
        expectWith(task, from);
        task.step()
                .handOver(task, from, to, at)
                .forEach(person -> move(MoveKind.HANDED_OVER, Actor.SYSTEM, at)
                        .by(task, from)
                        .about(person.login())
                        .detailed(why));
    }

    /** Somebody is not among those any more who may claim the task; there are others. */
    public void leaveDesk(ApprovalTask task, String person, Instant at) {
        expectRunning();
        expectWith(task, person);
        if (person.equals(task.assignee()) || task.candidates().size() == 1) {
            throw new RuleViolation(ApprovalError.NOT_A_CANDIDATE);
        }
        task.leaveDesk(person);
        move(MoveKind.LEFT_DESK, Actor.SYSTEM, at).by(task, null).about(person);
    }

    private static void expectWith(ApprovalTask task, String person) {
        if (!task.isLive() || !task.isWith(person)) {
            throw new RuleViolation(ApprovalError.NOT_YOURS);
        }
    }

    /** Whether the item may jump to that step (跳转): nothing may be open in a branch beside it. */
    public void expectJumpable(FlowModel flow, FlowPaths paths, String target) {
        FlowNode node = flow.node(target)
                .filter(each -> each.kind() == NodeKind.TASK)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_NODE, target));
        boolean top = paths.path(target).isEmpty();
        if (!top && open().stream().anyMatch(step -> !paths.samePath(step.nodeId(), target))) {
            throw new RuleViolation(ApprovalError.OUTSIDE_THE_BRANCH, node.name());
        }
    }

    /** Whether {@link #expectJumpable} would let it pass. */
    public boolean isJumpable(FlowModel flow, FlowPaths paths, String target) {
        try {
            expectJumpable(flow, paths, target);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    public void jump(Actor actor, String target, String reason, Instant at) {
        expectRunning();
        move(MoveKind.JUMPED, actor, at).to(target).saying(null, reason(reason));
        open().forEach(step -> step.close(StepStatus.JUMPED, null, moves, at));
    }

    /**
     * A timer of the step has fired.
     *
     * @param walked whether its side way is still walked from an earlier time, so that nothing comes of it
     */
    public void timedOut(ApprovalStep step, FlowNode timer, boolean walked, Instant at) {
        expectRunning();
        move(MoveKind.TIMED_OUT, Actor.SYSTEM, at)
                .on(step)
                .to(timer.id())
                .detailed(walked ? ApprovalMove.WALKED : null);
        if (timer.interrupting()) {
            step.close(StepStatus.TIMED_OUT, null, moves, at);
        }
    }

    /** A move elsewhere has taken the step's token away. */
    public void cancelled(ApprovalStep step, Instant at) {
        step.close(StepStatus.CANCELLED, null, moves, at);
    }

    public void suspend(Actor actor, String document, String reason, Instant at) {
        expectRunning();
        move(MoveKind.SUSPENDED, actor, at).detailed(document).saying(null, reason(reason));
        status = ItemStatus.SUSPENDED;
        suspendReason = reason.strip().substring(0, Math.min(500, reason.strip().length()));
        suspendDocument = document;
        suspendedAt = at;
    }

    public void resume(Actor actor, String reason, Instant at) {
        if (status != ItemStatus.SUSPENDED) {
            throw new RuleViolation(ApprovalError.NOT_SUSPENDED);
        }
        move(MoveKind.RESUMED, actor, at).saying(null, reason(reason));
        status = ItemStatus.RUNNING;
        suspendReason = null;
        suspendDocument = null;
        suspendedAt = null;
    }

    /** Ends without a result (终止). */
    public void terminate(Actor actor, String reason, Instant at) {
        if (status != ItemStatus.RUNNING && status != ItemStatus.SUSPENDED) {
            throw new RuleViolation(ApprovalError.ITEM_NOT_RUNNING, itemNo);
        }
        move(MoveKind.TERMINATED, actor, at).saying(null, reason(reason));
        end(ItemStatus.TERMINATED, at);
    }

    /** Its initiator takes it back before anybody has acted (撤销). */
    public void revoke(Actor actor, String reason, Instant at) {
        expectRunning();
        if (!actor.login().equals(initiator)) {
            throw new RuleViolation(ApprovalError.NOT_THE_INITIATOR);
        }
        if (acts > 0) {
            throw new RuleViolation(ApprovalError.SOMEBODY_ACTED);
        }
        move(MoveKind.REVOKED, actor, at).saying(null, reason(reason));
        end(ItemStatus.REVOKED, at);
    }

    /** The flow has come to its end. */
    public void finish(Instant at) {
        outcome = lastDecision().map(ApprovalStep::verdict).orElse(Verdict.DONE);
        end(ItemStatus.ENDED, at);
    }

    private void end(ItemStatus as, Instant at) {
        open().forEach(step -> step.close(StepStatus.CANCELLED, null, moves, at));
        status = as;
        endedAt = at;
        openKey = null;
        engineItem = null;
    }

    /** Goes on with another version of its flow. */
    public void migrate(long toDefinition, String engineName, Actor actor, String reason, Instant at) {
        expectRunning();
        move(MoveKind.MIGRATED, actor, at).detailed(toDefinition).saying(null, reason(reason));
        definitionId = toDefinition;
        engineItem = engineName;
    }

    /** Another last day of a step's clock. */
    public void due(ApprovalStep step, LocalDate day) {
        step.due(day);
    }

    /** Standstills on paper that began at that instant or later and are over, the oldest first. */
    public List<Standstill> standstills(Instant then) {
        List<Standstill> standstills = new ArrayList<>();
        ApprovalMove stopped = null;
        for (ApprovalMove move : inOrder()) {
            if (move.kind() == MoveKind.SUSPENDED) {
                stopped = move;
            } else if (move.kind() == MoveKind.RESUMED
                    && stopped.detail() != null
                    && !stopped.movedAt().isBefore(then)) {
                standstills.add(new Standstill(stopped.movedAt(), move.movedAt()));
            }
        }
        return standstills;
    }

    private List<ApprovalMove> inOrder() {
        return history.stream()
                .sorted(Comparator.comparingInt(ApprovalMove::moveNo))
                .toList();
    }

    public void urged() {
        urges++;
    }

    /** The steps that are open now. */
    public List<ApprovalStep> open() {
        return steps.stream().filter(step -> step.status() == StepStatus.OPEN).toList();
    }

    /** The step of that node which was done last. */
    public Optional<ApprovalStep> lastDone(String nodeId) {
        return steps.stream()
                .filter(step -> step.nodeId().equals(nodeId) && step.status() == StepStatus.DONE)
                .reduce((earlier, later) -> later);
    }

    /** The step that was decided last. */
    public Optional<ApprovalStep> lastDecision() {
        return steps.stream()
                .filter(step -> step.status() == StepStatus.DONE)
                .reduce((one, other) -> other.closedByMove() >= one.closedByMove() ? other : one);
    }

    /** Values of the declared fields. */
    public Map<String, Object> values() {
        return new LinkedHashMap<>(FlowValues.read(itemValues));
    }

    /** The values, and what was decided last, as conditions know them. */
    public Map<String, Object> valuesForConditions() {
        Map<String, Object> values = values();
        Optional<ApprovalStep> last = lastDecision();
        values.put("outcome", last.map(step -> step.verdict().name()).orElse(""));
        values.put("rejected", last.map(ApprovalStep::isRejected).orElse(false));
        return values;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return lockVersion;
    }

    public String itemKind() {
        return itemKind;
    }

    public String itemKey() {
        return itemKey;
    }

    public String itemNo() {
        return itemNo;
    }

    public String title() {
        return title;
    }

    public String subjectName() {
        return subjectName;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public String flowKey() {
        return flowKey;
    }

    public long definitionId() {
        return definitionId;
    }

    public String engineItem() {
        return engineItem;
    }

    public ItemStatus status() {
        return status;
    }

    public String initiator() {
        return initiator;
    }

    public String initiatorName() {
        return initiatorName;
    }

    public String initiatorUnit() {
        return initiatorUnit;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Verdict outcome() {
        return outcome;
    }

    /** Number of the latest move. */
    public int moves() {
        return moves;
    }

    /** When it was suspended, null unless it is. */
    public Instant suspendedAt() {
        return suspendedAt;
    }

    /** The paper on which a legal standstill rests; null while it runs and for an internal standstill. */
    public String suspendDocument() {
        return suspendDocument;
    }

    public int acts() {
        return acts;
    }

    public List<ApprovalStep> steps() {
        return List.copyOf(steps);
    }

    public List<ApprovalMove> history() {
        return List.copyOf(history);
    }
}
