package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hongdun.kernel.OrgPath;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.Post;

/**
 * A post that a person seeks with a filing, and holds from its approval (任职).
 *
 * <pre>
 * SOUGHT -> HELD -> ENDED
 *    |
 *    v  filing ended, or submitted again
 * DROPPED
 * </pre>
 */
@Entity
@Table(name = "post_holding")
public class PostHolding {

    /** Where it stands. */
    public enum Status {
        SOUGHT,
        HELD,
        ENDED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_holding_seq")
    @SequenceGenerator(name = "post_holding_seq", sequenceName = "post_holding_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Embedded
    private PersonKeys keys;

    @Embedded
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "post", length = 24, nullable = false, updatable = false)
    private Post post;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject_name", length = 200, nullable = false)
    private String subjectName;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Column(name = "filing_no", length = 64, updatable = false)
    private String filingNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 8, nullable = false)
    private Status status;

    @Column(name = "since", nullable = false)
    private Instant since;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PostHolding() {}

    /** What a filing seeks. */
    public PostHolding(GateFiling filing, PersonKeys keys, Person person, Post post, Instant at) {
        this.keys = keys;
        this.person = person;
        this.post = post;
        this.subjectId = filing.subjectId();
        this.subjectName = filing.subjectName();
        this.unitPath = filing.unitPath();
        this.filingNo = filing.filingNo();
        this.status = Status.SOUGHT;
        this.since = at;
    }

    /** What the register says of somebody who never passed the gate. */
    public static PostHolding registered(HeldPost held, PersonKeys keys, OrgPath unitPath, Instant at) {
        PostHolding holding = new PostHolding();
        holding.keys = keys;
        holding.person = new Person(held.personName(), null, null, null);
        holding.post = held.post();
        holding.subjectId = held.subjectId();
        holding.subjectName = held.subjectName();
        holding.unitPath = unitPath;
        holding.status = Status.HELD;
        holding.since = at;
        return holding;
    }

    /** Whether it is that post, and this person's without doubt. */
    public boolean isOf(Post other, PersonKeys person) {
        return post == other && (keys.isSure(person) || keys.equals(person));
    }

    /** The filing is approved: he has the post. */
    public void seat(long subject, Instant at) {
        subjectId = subject;
        since = at;
        status = Status.HELD;
    }

    /** The filing ended, or was submitted again with others. */
    public void drop(Instant at) {
        status = Status.DROPPED;
        endedAt = at;
    }

    /** He left the post. */
    public void vacate(Instant at) {
        status = Status.ENDED;
        endedAt = at;
    }

    public Long id() {
        return id;
    }

    public PersonKeys keys() {
        return keys;
    }

    public Person person() {
        return person;
    }

    public Post post() {
        return post;
    }

    public Long subjectId() {
        return subjectId;
    }

    public String subjectName() {
        return subjectName;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public String filingNo() {
        return filingNo;
    }

    public Status status() {
        return status;
    }
}
