package org.hongdun.platform.access.domain;

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
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.GrantView;

/** A role given to an account between two days. */
@Entity
@Table(name = "access_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_grant_seq")
    @SequenceGenerator(name = "access_grant_seq", sequenceName = "access_grant_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "role_code", nullable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_scope", length = 10, nullable = false)
    private DataScope scope;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    @Column(name = "granted_by", length = 40, nullable = false)
    private String grantedBy;

    protected Grant() {}

    Grant(Account account, Role role, DataScope scope, Term term, String grantedBy, Instant grantedAt) {
        this.account = account;
        this.role = role;
        this.scope = scope;
        this.validFrom = term.from();
        this.validTo = term.to();
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** The right ends the day before; a grant withdrawn on its first day has never been in force. */
    public void revoke(LocalDate today) {
        if (validTo != null && validTo.isBefore(today)) {
            throw new RuleViolation(AccessError.GRANT_NOT_FOUND, id);
        }
        validTo = today.minusDays(1);
    }

    boolean overlaps(Term term) {
        return !isEmpty() && new Term(validFrom, validTo).overlaps(term);
    }

    public boolean isInForceOn(LocalDate day) {
        return overlaps(new Term(day, day));
    }

    public boolean isInForceOnOrAfter(LocalDate day) {
        return overlaps(new Term(day, null));
    }

    private boolean isEmpty() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    public Account account() {
        return account;
    }

    public Role role() {
        return role;
    }

    public GrantView asView() {
        return new GrantView(id, role.code(), role.name(), scope, validFrom, validTo, grantedBy, grantedAt);
    }
}
