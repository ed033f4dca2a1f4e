package org.hongdun.platform.approval.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Verdict;

/**
 * What one person is to do in a step; kept when he did it, with what he said and as whom. Only what has changed is written:
 * a change of the calendar may move the last day meanwhile.
 */
@Entity
@DynamicUpdate
@Table(name = "approval_task")
public class ApprovalTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_task_seq")
    @SequenceGenerator(name = "approval_task_seq", sequenceName = "approval_task_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id", nullable = false)
    private ApprovalStep step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private ApprovalItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12, nullable = false)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private TaskStatus status;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "assignee", length = 40)
    private String assignee;

    @Column(name = "assignee_name", length = 60)
    private String assigneeName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by_task")
    private ApprovalTask addedBy;

    @Column(name = "taken_from", length = 40)
    private String takenFrom;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "first_read_at")
    private Instant firstReadAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "acted_by", length = 40)
    private String actedBy;

    @Column(name = "on_behalf_of", length = 40)
    private String onBehalfOf;

    @Column(name = "acted_post", length = 60)
    private String actedPost;

    @Column(name = "acted_unit", length = 16)
    private String actedUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 10)
    private Verdict verdict;

    @Column(name = "opinion", length = 1000)
    private String opinion;

    /** By login name. */
    @ElementCollection
    @CollectionTable(name = "approval_candidate", joinColumns = @JoinColumn(name = "task_id"))
    @MapKeyColumn(name = "login_name", length = 40, nullable = false)
    @BatchSize(size = 50)
    private Map<String, ApprovalCandidate> desks = new HashMap<>();

    protected ApprovalTask() {}

    ApprovalTask(ApprovalStep step, TaskKind kind, int place, Person person, Instant at) {
        this.step = step;
        this.item = step.item();
        this.kind = kind;
        this.status = TaskStatus.WAITING;
        this.place = place;
        this.openedAt = at;
        this.dueOn = step.dueOn();
        assign(person);
    }

    static ApprovalTask open(ApprovalStep step, List<Person> candidates, Instant at) {
        ApprovalTask task = new ApprovalTask(step, TaskKind.ACT, 0, null, at);
        candidates.forEach(person -> task.desks.put(person.login(), new ApprovalCandidate(task.dueOn, false)));
        return task;
    }

    /** The same task once more, for somebody else or for another decision. */
    ApprovalTask again(Person person, Instant at) {
        ApprovalTask copy = new ApprovalTask(step, kind, place, person, at);
        copy.addedBy = addedBy;
        return copy;
    }

    /** The same task once more, on the desks of all of them. */
    ApprovalTask again(List<Person> persons, Instant at) {
        ApprovalTask copy = again((Person) null, at);
        persons.forEach(person -> copy.desks.put(person.login(), new ApprovalCandidate(copy.dueOn, false)));
        return copy;
    }

    private void assign(Person person) {
        assignee = person == null ? null : person.login();
        assigneeName = person == null ? null : person.name();
    }

    void takenFrom(String person) {
        takenFrom = person;
    }

    void addedBy(ApprovalTask adder) {
        addedBy = adder;
    }

    /** Its turn has come, or not yet. */
    void turn(boolean come) {
        status = come ? TaskStatus.OPEN : TaskStatus.WAITING;
        lay();
    }

    private void lay() {
        if (!isLive()) {
            desks.clear();
            return;
        }
        if (assignee != null) {
            desks.putIfAbsent(assignee, new ApprovalCandidate(dueOn, false));
        }
        boolean open = status == TaskStatus.OPEN;
        desks.replaceAll((person, desk) -> desk.as(dueOn, open && (assignee == null || assignee.equals(person))));
    }

    void close(TaskStatus as, Instant at) {
        status = as;
        closedAt = at;
        lay();
    }

    void decide(TaskStatus as, Actor actor, Verdict decided, String text, Instant at) {
        if (assignee == null && kind != TaskKind.APPLICANT) {
            assign(new Person(actor.login(), actor.name()));
            claimedAt = at;
        }
        actedBy = actor.login();
        onBehalfOf = standsInFor(actor);
        actedPost = actor.post();
        actedUnit = actor.unitCode();
        verdict = decided;
        opinion = text;
        close(as, at);
    }

    private String standsInFor(Actor actor) {
        return assignee == null || actor.login().equals(assignee) ? null : assignee;
    }

    /** Whether it lies with one person, and not with him. */
    public boolean isWithAnother(String login) {
        return assignee != null && !assignee.equals(login);
    }

    /** Whether he can act on it now, for himself or as an agent. */
    public boolean mayAct(Actor actor) {
        boolean his = actor.login().equals(assignee) || assignee == null && isCandidate(actor.login());
        boolean asAgent = assignee != null
                && actor.principals().contains(assignee)
                && !actor.login().equals(item.initiator());
        return status == TaskStatus.OPEN && (his || asAgent);
    }

    /** The principal for whom this actor would act; null for himself. Refused if the task is neither his nor open to him. */
    public String expectMayAct(Actor actor) {
        if (status != TaskStatus.OPEN) {
            throw new RuleViolation(ApprovalError.NOT_OPEN);
        }
        if (actor.login().equals(assignee) || assignee == null && isCandidate(actor.login())) {
            return null;
        }
        if (assignee != null && actor.principals().contains(assignee)) {
            if (actor.login().equals(item.initiator())) {
                throw new RuleViolation(ApprovalError.AGENT_IS_INITIATOR);
            }
            return assignee;
        }
        throw new RuleViolation(ApprovalError.NOT_YOURS);
    }

    void claim(Actor actor, Instant at) {
        if (status != TaskStatus.OPEN) {
            throw new RuleViolation(ApprovalError.NOT_OPEN);
        }
        if (assignee != null) {
            throw new RuleViolation(ApprovalError.ALREADY_CLAIMED, assigneeName);
        }
        if (!isCandidate(actor.login())) {
            throw new RuleViolation(ApprovalError.NOT_A_CANDIDATE);
        }
        assign(new Person(actor.login(), actor.name()));
        claimedAt = at;
        lay();
    }

    void release() {
        if (status != TaskStatus.OPEN) {
            throw new RuleViolation(ApprovalError.NOT_CLAIMED);
        }
        endClaim();
    }

    void endClaim() {
        if (!isClaimed()) {
            throw new RuleViolation(ApprovalError.NOT_CLAIMED);
        }
        assign(null);
        claimedAt = null;
        lay();
    }

    /** Whether it is still to be done and somebody took it off the desks of others. */
    public boolean isClaimed() {
        return isLive() && claimedAt != null;
    }

    void leaveDesk(String login) {
        desks.remove(login);
    }

    /** He has opened it; a claim counts from the last time he did. */
    public void read(Actor actor, Instant at) {
        if (firstReadAt == null) {
            firstReadAt = at;
        }
        if (claimedAt != null && actor.login().equals(assignee)) {
            claimedAt = at;
        }
    }

    void due(LocalDate day) {
        dueOn = day;
        lay();
    }

    /** Whether it is his, or would be his to claim. */
    public boolean isWith(String login) {
        return login.equals(assignee) || isCandidate(login);
    }

    boolean isCandidate(String login) {
        return desks.containsKey(login);
    }

    /** Whether it still is to be done, now or later. */
    public boolean isLive() {
        return status == TaskStatus.OPEN || status == TaskStatus.WAITING;
    }

    boolean isVote() {
        return kind == TaskKind.ACT || kind == TaskKind.PARALLEL;
    }

    public Long id() {
        return id;
    }

    public ApprovalStep step() {
        return step;
    }

    public ApprovalItem item() {
        return item;
    }

    public TaskKind kind() {
        return kind;
    }

    public TaskStatus status() {
        return status;
    }

    public int place() {
        return place;
    }

    public String assignee() {
        return assignee;
    }

    public String assigneeName() {
        return assigneeName;
    }

    Person person() {
        return assignee == null ? null : new Person(assignee, assigneeName);
    }

    public ApprovalTask addedBy() {
        return addedBy;
    }

    /** With whom it lay when he could not be reached; null if it came in another way. */
    public String takenFrom() {
        return takenFrom;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant firstReadAt() {
        return firstReadAt;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String actedBy() {
        return actedBy;
    }

    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String actedPost() {
        return actedPost;
    }

    public String actedUnit() {
        return actedUnit;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String opinion() {
        return opinion;
    }

    /** Login names on whose desks it lies, or would lie after a release. */
    public List<String> candidates() {
        return desks.keySet().stream().sorted().toList();
    }
}
