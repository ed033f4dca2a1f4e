package org.hongdun.platform.approval.domain;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Verdict;

/**
 * An item's stay at one task of its flow. It ends by the rule of the task: when the one person has decided, when enough of
 * several have agreed or all have spoken, when a veto was cast; and never before those who were added behind have acted.
 */
@Entity
@DynamicUpdate
@Table(name = "approval_step")
public class ApprovalStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_step_seq")
    @SequenceGenerator(name = "approval_step_seq", sequenceName = "approval_step_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private ApprovalItem item;

    @Column(name = "node_id", length = 64, nullable = false)
    private String nodeId;

    @Column(name = "node_name", length = 128, nullable = false)
    private String nodeName;

    @Column(name = "round_no", nullable = false)
    private int roundNo;

    @Column(name = "token", length = 64)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private StepStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_mode", length = 12, nullable = false)
    private StepMode stepMode;

    @Column(name = "who_rule", length = 500, nullable = false)
    private String whoRule;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_by_move", nullable = false)
    private int openedByMove;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by_move")
    private Integer closedByMove;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 10)
    private Verdict verdict;

    @Column(name = "rejected", nullable = false)
    private boolean rejected;

    @Column(name = "handler", length = 40)
    private String handler;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "back_to_step")
    private ApprovalStep backTo;

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<ApprovalTask> tasks = new ArrayList<>();

    protected ApprovalStep() {}

    ApprovalStep(ApprovalItem item, FlowNode node, int roundNo, String token, LocalDate dueOn, int move, Instant at) {
        WhoRule who = node.step().who();
        this.item = item;
        this.nodeId = node.id();
        this.nodeName = node.name() == null || node.name().isBlank() ? node.id() : node.name();
        this.roundNo = roundNo;
        this.token = token;
        this.status = StepStatus.OPEN;
        this.stepMode = node.step().mode();
        this.whoRule = who.kind()
                + (who.value() == null ? "" : " " + who.value())
                + (who.unit() == null ? "" : " @" + who.unit());
        this.openedAt = at;
        this.openedByMove = move;
        this.dueOn = dueOn;
    }

    /** Gives the step to its persons, each as the mode says. */
    void give(List<Person> persons, boolean applicant) {
        if (applicant) {
            tasks.add(new ApprovalTask(this, TaskKind.APPLICANT, 0, null, openedAt));
        } else if (stepMode == StepMode.CLAIM && persons.size() > 1) {
            tasks.add(ApprovalTask.open(this, persons, openedAt));
        } else {
            for (int place = 0; place < persons.size(); place++) {
                tasks.add(new ApprovalTask(this, TaskKind.ACT, place, persons.get(place), openedAt));
            }
        }
        turn();
    }

    /** @return whether the step has ended with it */
    boolean complete(ApprovalTask task, Actor actor, Verdict decided, String opinion, StepRule rule, Instant at) {
        task.decide(TaskStatus.DONE, actor, decided, opinion, at);
        return settle(rule, at);
    }

    /** Looks at what was decided so far; cancels what is not needed any more and opens whose turn has come. */
    private boolean settle(StepRule rule, Instant at) {
        if (vetoed(rule)) {
            rejected = true;
            cancel(at);
        } else if (stepMode == StepMode.COUNTERSIGN && decided(rule)) {
            rejected = !enough(rule);
            List<ApprovalTask> voters =
                    live().stream().filter(ApprovalTask::isVote).toList();
            voters.forEach(voter -> cancelWithAdded(voter, at));
        }
        if (live().isEmpty()) {
            verdict = verdictOf();
            return true;
        }
        turn();
        return false;
    }

    private boolean vetoed(StepRule rule) {
        return rule.veto()
                && (stepMode == StepMode.COUNTERSIGN || stepMode == StepMode.SERIAL)
                && votes(Verdict.DISAGREE) > 0;
    }

    private boolean decided(StepRule rule) {
        return enough(rule) || live().stream().noneMatch(ApprovalTask::isVote);
    }

    private boolean enough(StepRule rule) {
        long voters = tasks.stream()
                .filter(ApprovalTask::isVote)
                .filter(task -> task.isLive() || task.status() == TaskStatus.DONE)
                .count();
        long agreed = votes(Verdict.AGREE) + votes(Verdict.DONE);
        return agreed > 0 && agreed * 100 >= rule.ratioPercent() * voters;
    }

    private long votes(Verdict decided) {
        return tasks.stream()
                .filter(ApprovalTask::isVote)
                .filter(task -> task.status() == TaskStatus.DONE && task.verdict() == decided)
                .count();
    }

    private Verdict verdictOf() {
        if (stepMode == StepMode.COUNTERSIGN) {
            return rejected ? Verdict.DISAGREE : Verdict.AGREE;
        }
        if (stepMode == StepMode.SERIAL) {
            return votes(Verdict.DISAGREE) > 0 ? Verdict.DISAGREE : Verdict.AGREE;
        }
        return tasks.stream()
                .filter(task ->
                        task.status() == TaskStatus.DONE && (task.isVote() || task.kind() == TaskKind.APPLICANT))
                .map(ApprovalTask::verdict)
                .reduce((earlier, later) -> later)
                .orElse(Verdict.DONE);
    }

    private void cancelWithAdded(ApprovalTask task, Instant at) {
        task.close(TaskStatus.CANCELLED, at);
        live().stream().filter(added -> added.addedBy() == task).forEach(added -> cancelWithAdded(added, at));
    }

    private void cancel(Instant at) {
        live().forEach(task -> task.close(TaskStatus.CANCELLED, at));
    }

    private void turn() {
        live().forEach(task -> task.turn(isTurnOf(task)));
    }

    private boolean isTurnOf(ApprovalTask task) {
        boolean asked = live().stream().anyMatch(other -> other.kind() == TaskKind.BEFORE && other.addedBy() == task);
        boolean behind = task.kind() == TaskKind.AFTER && task.addedBy().isLive();
        boolean later = stepMode == StepMode.SERIAL
                && task.kind() == TaskKind.ACT
                && live().stream().anyMatch(other -> other.kind() == TaskKind.ACT && other.place() < task.place());
        return !asked && !behind && !later;
    }

    void add(ApprovalTask adder, AddPosition position, List<Person> persons, Instant at) {
        if (position == AddPosition.PARALLEL && (stepMode != StepMode.COUNTERSIGN || !adder.isVote())) {
            throw new RuleViolation(ApprovalError.ONLY_IN_COUNTERSIGN, nodeName);
        }
        persons.forEach(this::expectNotIn);
        for (Person person : persons) {
            ApprovalTask added = new ApprovalTask(this, TaskKind.valueOf(position.name()), adder.place(), person, at);
            added.addedBy(adder);
            tasks.add(added);
        }
        turn();
    }

    private void expectNotIn(Person person) {
        if (live().stream()
                .anyMatch(task -> person.login().equals(task.assignee()) || task.isCandidate(person.login()))) {
            throw new RuleViolation(ApprovalError.ALREADY_IN_STEP, person.name());
        }
    }

    /** @return whether the step has ended with it */
    boolean remove(ApprovalTask added, Actor actor, StepRule rule, Instant at) {
        ApprovalTask adder = added.addedBy();
        if (adder == null
                || !actor.login().equals(adder.assignee()) && !actor.login().equals(adder.actedBy())) {
            throw new RuleViolation(ApprovalError.NOT_ADDED_BY_YOU);
        }
        if (!added.isLive()) {
            throw new RuleViolation(ApprovalError.ALREADY_ACTED, added.assigneeName());
        }
        live().stream().filter(other -> other.addedBy() == added).forEach(other -> cancelWithAdded(other, at));
        added.close(TaskStatus.REMOVED, at);
        return settle(rule, at);
    }

    ApprovalTask transfer(ApprovalTask task, Person to, Instant at) {
        expectNotIn(to);
        ApprovalTask theirs = task.again(to, at);
        take(task, theirs, TaskStatus.TRANSFERRED, at);
        return theirs;
    }

    /**
     * Those in the place of whoever has it get it: an act that anybody of the post may do lies on the desks of all of them, a
     * vote or an added part goes to the first.
     *
     * @return who has it now
     */
    List<Person> handOver(ApprovalTask task, String from, List<Person> to, Instant at) {
        List<Person> takers = isShared(task) ? to : to.subList(0, 1);
        takers.forEach(this::expectNotIn);
        ApprovalTask fresh = takers.size() == 1 ? task.again(takers.get(0), at) : task.again(takers, at);
        fresh.takenFrom(from);
        take(task, fresh, TaskStatus.TRANSFERRED, at);
        return takers;
    }

    /** Whether several may have the task on their desks. */
    private boolean isShared(ApprovalTask task) {
        return task.kind() == TaskKind.ACT && (stepMode == StepMode.CLAIM || stepMode == StepMode.SINGLE);
    }

    /** Whether he has a part in it, or had one. */
    public boolean knows(String login) {
        return tasks.stream()
                .anyMatch(task -> login.equals(task.assignee())
                        || login.equals(task.actedBy())
                        || task.isLive() && task.isCandidate(login));
    }

    private void take(ApprovalTask old, ApprovalTask fresh, TaskStatus as, Instant at) {
        tasks.add(fresh);
        tasks.stream().filter(task -> task.addedBy() == old).forEach(task -> task.addedBy(fresh));
        old.close(as, at);
        turn();
    }

    /** Takes back a decision in a step that is still open. */
    void takeBack(ApprovalTask task, Instant at) {
        boolean dependedOn = tasks.stream()
                .filter(other -> other.status() == TaskStatus.DONE && other != task)
                .anyMatch(other -> other.addedBy() == task
                        || task.addedBy() == other && task.kind() == TaskKind.BEFORE
                        || stepMode == StepMode.SERIAL && other.kind() == TaskKind.ACT && other.place() > task.place());
        if (dependedOn) {
            throw new RuleViolation(ApprovalError.NEXT_HAS_ACTED, nodeName);
        }
        boolean votesAreOver =
                stepMode == StepMode.COUNTERSIGN && live().stream().noneMatch(ApprovalTask::isVote);
        if (task.isVote() && votesAreOver) {
            throw new RuleViolation(ApprovalError.NOTHING_TO_WITHDRAW);
        }
        expectNotIn(task.person());
        take(task, task.again(task.person(), at), TaskStatus.WITHDRAWN, at);
    }

    /** Opens the step again, as it was before the act that ended it. */
    void reopen(ApprovalTask last, String freshToken, Instant at) {
        Instant then = last.closedAt();
        token = freshToken;
        status = StepStatus.OPEN;
        closedAt = null;
        closedByMove = null;
        verdict = null;
        rejected = false;
        handler = null;
        List<ApprovalTask> cancelled = tasks.stream()
                .filter(task -> task.status() == TaskStatus.CANCELLED && then.equals(task.closedAt()))
                .toList();
        take(last, last.again(last.person(), at), TaskStatus.WITHDRAWN, at);
        for (ApprovalTask task : cancelled) {
            take(task, task.again(task.person(), at), TaskStatus.CANCELLED, then);
        }
    }

    void close(StepStatus as, String by, int move, Instant at) {
        cancel(at);
        token = null;
        status = as;
        handler = by;
        closedAt = at;
        closedByMove = move;
    }

    void carriedBy(String otherToken) {
        token = otherToken;
    }

    /** Another last day of its clock. */
    void due(LocalDate day) {
        dueOn = day;
        live().forEach(task -> task.due(day));
    }

    void backTo(ApprovalStep returned) {
        backTo = returned;
    }

    /** Whether nobody has done anything in it. */
    boolean isUntouched() {
        return status == StepStatus.OPEN && tasks.stream().allMatch(task -> task.isLive() && task.addedBy() == null);
    }

    private List<ApprovalTask> live() {
        return tasks.stream().filter(ApprovalTask::isLive).toList();
    }

    /** Login names of those who get the step when it is entered again by a return: who did it, or all who shared it. */
    public List<String> again() {
        Set<TaskStatus> passedOn = Set.of(TaskStatus.TRANSFERRED, TaskStatus.WITHDRAWN);
        List<ApprovalTask> acts = tasks.stream()
                .filter(task -> task.kind() == TaskKind.ACT && task.assignee() != null)
                .filter(task -> !passedOn.contains(task.status()))
                .sorted(Comparator.comparingInt(ApprovalTask::place))
                .toList();
        return acts.stream().map(ApprovalTask::assignee).distinct().toList();
    }

    /** Name of its clock within the item's matter. */
    public String clock() {
        return clockCode(nodeId, roundNo);
    }

    /** Name of the clock of that stay at the node. */
    public static String clockCode(String nodeId, int roundNo) {
        return nodeId + "#" + roundNo;
    }

    public Long id() {
        return id;
    }

    public ApprovalItem item() {
        return item;
    }

    public String nodeId() {
        return nodeId;
    }

    public String nodeName() {
        return nodeName;
    }

    public int roundNo() {
        return roundNo;
    }

    public String token() {
        return token;
    }

    public StepStatus status() {
        return status;
    }

    public StepMode stepMode() {
        return stepMode;
    }

    public String whoRule() {
        return whoRule;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int openedByMove() {
        return openedByMove;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Integer closedByMove() {
        return closedByMove;
    }

    public Verdict verdict() {
        return verdict;
    }

    public boolean isRejected() {
        return rejected;
    }

    public String handler() {
        return handler;
    }

    public ApprovalStep backTo() {
        return backTo;
    }

    public List<ApprovalTask> tasks() {
        return List.copyOf(tasks);
    }
}
