package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;

/** For some days somebody stands in for another (委托代理). */
@Entity
@Table(name = "approval_delegation")
public class ApprovalDelegation {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_delegation_seq")
    @SequenceGenerator(name = "approval_delegation_seq", sequenceName = "approval_delegation_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "principal", length = 40, nullable = false)
    private String principal;

    @Column(name = "agent", length = 40, nullable = false)
    private String agent;

    @Column(name = "agent_name", length = 60, nullable = false)
    private String agentName;

    @Column(name = "flow_key", length = 64)
    private String flowKey;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", nullable = false)
    private LocalDate validTo;

    @Column(name = "reason", length = 500, nullable = false)
    private String reason;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApprovalDelegation() {}

    /** @param flowKey null for all flows */
    public ApprovalDelegation(
            Actor principal,
            Person agent,
            String flowKey,
            LocalDate from,
            LocalDate to,
            String reason,
            LocalDate today,
            Instant at) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || to.isBefore(today)
                || reason == null
                || reason.isBlank()
                || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation(ApprovalError.DELEGATION_MALFORMED);
        }
        if (agent.login().equals(principal.login())) {
            throw new RuleViolation(ApprovalError.SELF_NOT_ALLOWED);
        }
        this.principal = principal.login();
        this.agent = agent.login();
        this.agentName = agent.name();
        this.flowKey = flowKey;
        this.validFrom = from;
        this.validTo = to;
        this.reason = reason.strip();
        this.createdAt = at;
    }

    /** Whether the two stand-ins would make a chain: somebody stands in on days on which another stands in for him. */
    public boolean makesChainWith(ApprovalDelegation other) {
        boolean sameDays = !validTo.isBefore(other.validFrom) && !other.validTo.isBefore(validFrom);
        boolean sameFlow = flowKey == null || other.flowKey == null || flowKey.equals(other.flowKey);
        return sameDays && sameFlow && (agent.equals(other.principal) || principal.equals(other.agent));
    }

    public void end(Actor actor, Instant at) {
        if (!actor.login().equals(principal) || revokedAt != null) {
            throw new RuleViolation(ApprovalError.DELEGATION_NOT_FOUND);
        }
        revokedAt = at;
    }

    /** One of the two has left his post. */
    public void lapse(Instant at) {
        revokedAt = at;
    }

    public Long id() {
        return id;
    }

    public String principal() {
        return principal;
    }

    public String agent() {
        return agent;
    }

    public String agentName() {
        return agentName;
    }

    public String flowKey() {
        return flowKey;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String reason() {
        return reason;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
