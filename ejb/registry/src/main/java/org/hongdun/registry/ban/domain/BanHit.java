package org.hongdun.registry.ban.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;

/** A barred person met on a post (命中); an officer decides whether it is he. One hit for a ban and a post. */
@Entity
@Table(name = "ban_hit")
public class BanHit {

    /** Who met whom. */
    public enum FoundOn {
        /** A filing met a ban that was there. */
        FILING,
        /** A new ban met a filing or a post that was there. */
        BAN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ban_hit_seq")
    @SequenceGenerator(name = "ban_hit_seq", sequenceName = "ban_hit_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ban_id", nullable = false, updatable = false)
    private BanRecord ban;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holding_id", nullable = false, updatable = false)
    private PostHolding holding;

    @Enumerated(EnumType.STRING)
    @Column(name = "weight", length = 8, nullable = false)
    private HitWeight weight;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_on", length = 8, nullable = false, updatable = false)
    private FoundOn foundOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 8, nullable = false)
    private HitState status;

    @Column(name = "decided_name", length = 60)
    private String decidedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason", length = BanRecord.LONGEST_REASON)
    private String reason;

    protected BanHit() {}

    public BanHit(BanRecord ban, PostHolding holding, HitWeight weight, FoundOn foundOn, Instant at) {
        this.ban = ban;
        this.holding = holding;
        this.weight = weight;
        this.foundOn = foundOn;
        this.foundAt = at;
        this.status = HitState.OPEN;
    }

    /** The ban has become certain since; an earlier "somebody else" about an uncertain one has to be looked at again. */
    public void weighAnew(HitWeight now, Instant at) {
        if (weight != now) {
            weight = now;
            status = HitState.OPEN;
            foundAt = at;
        }
    }

    /** Refused with HD-G009, HD-G010, HD-G020, HD-G023. */
    public void decide(boolean same, Actor by, String why) {
        if (status != HitState.OPEN) {
            throw new RuleViolation(BanError.ALREADY_DECIDED, ban.banNo());
        }
        if (!same && weight == HitWeight.BLOCK) {
            throw new RuleViolation(BanError.CERTAINLY_HE, ban.banNo());
        }
        reason = BanRecord.text("reason", why, BanRecord.LONGEST_REASON);
        status = same ? HitState.SAME : HitState.OTHER;
        decidedName = by.name();
        decidedAt = by.at();
    }

    /** Refused with HD-G007 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(BanError.CHANGED_MEANWHILE, ban.banNo());
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public BanRecord ban() {
        return ban;
    }

    public PostHolding holding() {
        return holding;
    }

    public HitWeight weight() {
        return weight;
    }

    public HitState status() {
        return status;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public String decidedName() {
        return decidedName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }
}
