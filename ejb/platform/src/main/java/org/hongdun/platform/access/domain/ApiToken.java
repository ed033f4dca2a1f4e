package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.TokenStatus;

/** With which a program calls in the name of an account, until its last day or until it is revoked; only its digest is kept. */
@Entity
@Table(name = "access_token")
public class ApiToken {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @Column(name = "token_name", length = 60, nullable = false)
    private String name;

    @Column(name = "digest", length = 64, nullable = false)
    private String digest;

    @Column(name = "rights", length = 400, nullable = false)
    private String rights;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by", length = 40)
    private String revokedBy;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "minute_from")
    private Instant minuteFrom;

    @Column(name = "minute_calls", nullable = false)
    private int minuteCalls;

    protected ApiToken() {}

    /**
     * @param held what its holder may; the token gets no more
     * @param term from today to the latest last day
     */
    public ApiToken(
            Account account,
            String name,
            String digest,
            Set<TokenRight> rights,
            Set<TokenRight> held,
            LocalDate lastDay,
            Term term,
            Instant now) {
        check(name != null && !name.isBlank() && name.strip().length() <= LONGEST_NAME, "name");
        check(!rights.isEmpty(), "rights");
        check(lastDay != null && term.overlaps(new Term(lastDay, lastDay)), "lastDay");
        rights.stream().filter(right -> !held.contains(right)).findFirst().ifPresent(right -> {
            throw new RuleViolation(AccessError.TOKEN_RIGHT_NOT_HELD, right.permission());
        });
        this.account = account;
        this.name = name.strip();
        this.digest = digest;
        this.rights = rights.stream().map(TokenRight::permission).sorted().collect(Collectors.joining(" "));
        this.lastDay = lastDay;
        this.madeAt = now;
    }

    private static void check(boolean wellFormed, String field) {
        if (!wellFormed) {
            throw new RuleViolation(AccessError.TOKEN_MALFORMED, field);
        }
    }

    public void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw new RuleViolation(AccessError.TOKEN_REVOKED_BEFORE, name);
        }
        revokedAt = now;
        revokedBy = by;
    }

    public TokenStatus statusOn(LocalDate day) {
        if (revokedAt != null) {
            return TokenStatus.REVOKED;
        }
        return day.isAfter(lastDay) ? TokenStatus.EXPIRED : TokenStatus.GOOD;
    }

    /**
     * One call more. A minute begins with the first call after the last minute has ended.
     *
     * @param rate calls that a minute may hold
     */
    public void use(Instant now, int rate) {
        if (minuteFrom == null || !now.isBefore(minuteFrom.plus(WINDOW))) {
            minuteFrom = now;
            minuteCalls = 0;
        }
        if (minuteCalls >= rate) {
            Duration left = Duration.between(now, minuteFrom.plus(WINDOW));
            throw new RuleViolation(AccessError.TOKEN_TOO_OFTEN, rate, Math.max(1, left.toSeconds()));
        }
        minuteCalls++;
        lastUsedAt = now;
    }

    public long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Set<TokenRight> rights() {
        return Arrays.stream(rights.split(" "))
                .flatMap(permission -> TokenRight.of(permission).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenRight.class)));
    }

    public Instant madeAt() {
        return madeAt;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokedBy() {
        return revokedBy;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
