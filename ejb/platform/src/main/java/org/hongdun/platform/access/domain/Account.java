package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.NewAccount;

/**
 * The account of one person. Created without a password and without rights; activated by another hand; locked for a while
 * by failed attempts.
 */
@Entity
@Table(name = "access_account")
public class Account {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,39}");
    private static final Set<String> TAKEN_BY_THE_SERVER = Set.of("anonymous", "system");
    private static final Pattern STAFF_NO = Pattern.compile("[0-9A-Za-z-]{1,20}");
    private static final int LONGEST_TEXT = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_account_seq")
    @SequenceGenerator(name = "access_account_seq", sequenceName = "access_account_seq", allocationSize = 50)
    private long id;

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Column(name = "staff_no", length = 20, nullable = false)
    private String staffNo;

    @Column(name = "person_name", length = 60, nullable = false)
    private String name;

    @Column(name = "unit_code", length = 16, nullable = false)
    private String unitCode;

    @Column(name = "post", length = 60, nullable = false)
    private String post;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 10, nullable = false)
    private AccountStatus status;

    @Column(name = "password_hash", length = 60)
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", length = 40, nullable = false)
    private String createdBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Account() {}

    public Account(NewAccount wanted, String createdBy, Instant now) {
        check(isLoginName(wanted.loginName()) && !TAKEN_BY_THE_SERVER.contains(wanted.loginName()), "loginName");
        check(STAFF_NO.matcher(text(wanted.staffNo())).matches(), "staffNo");
        check(isText(wanted.name()), "name");
        check(isText(wanted.post()), "post");
        this.loginName = wanted.loginName();
        this.staffNo = wanted.staffNo();
        this.name = wanted.name().strip();
        this.unitCode = wanted.unitCode();
        this.post = wanted.post().strip();
        this.status = AccountStatus.CREATED;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Whether an account could have this name; anything else need not be asked for, nor written down. */
    public static boolean isLoginName(String text) {
        return text != null && LOGIN_NAME.matcher(text).matches();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static boolean isText(String value) {
        return value != null && !value.isBlank() && value.strip().length() <= LONGEST_TEXT;
    }

    private static void check(boolean wellFormed, String field) {
        if (!wellFormed) {
            throw new RuleViolation(AccessError.ACCOUNT_MALFORMED, field);
        }
    }

    /** With a first password that must be changed at once; another hand than the person's own. */
    public void activate(String hash, String by, Instant now) {
        expectAnother(by);
        if (status == AccountStatus.ACTIVE) {
            throw new RuleViolation(AccessError.ALREADY_ACTIVE, loginName);
        }
        status = AccountStatus.ACTIVE;
        setPassword(hash, now);
        mustChange = true;
        release();
    }

    public void disable(String by) {
        expectAnother(by);
        expectActive();
        status = AccountStatus.DISABLED;
    }

    /** Another post, decided by another hand than the person's own; HD-A035 if it is the one he has. */
    public void changePost(String toUnit, String toPost, String by) {
        expectAnother(by);
        expectActive();
        check(isText(toPost), "post");
        if (unitCode.equals(toUnit) && post.equals(toPost.strip())) {
            throw new RuleViolation(AccessError.POST_UNCHANGED, loginName);
        }
        unitCode = toUnit;
        post = toPost.strip();
    }

    public void unlock(String by) {
        expectAnother(by);
        release();
    }

    private void release() {
        failures = 0;
        lockedUntil = null;
    }

    public void expectAnother(String by) {
        if (loginName.equals(by)) {
            throw new RuleViolation(AccessError.OWN_ACCOUNT, loginName);
        }
    }

    private void expectActive() {
        if (status != AccountStatus.ACTIVE) {
            throw new RuleViolation(AccessError.NOT_ACTIVE, loginName);
        }
    }

    /** Until when it is locked at that instant. */
    public Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(end -> end.isAfter(now));
    }

    /**
     * A wrong password. Attempts during a lock do not prolong it; after a lock the count begins anew.
     *
     * @return whether the account has just locked
     */
    public boolean fail(Instant now, LockRule rule) {
        if (lockedAt(now).isPresent()) {
            return false;
        }
        if (lockedUntil != null) {
            release();
        }
        failures++;
        if (failures < rule.failures()) {
            return false;
        }
        lockedUntil = now.plus(rule.lockFor());
        return true;
    }

    public void signIn(Instant now) {
        expectActive();
        release();
        lastSignInAt = now;
    }

    public void changePassword(String hash, Instant now) {
        expectActive();
        setPassword(hash, now);
        mustChange = false;
    }

    private void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
    }

    public boolean isPasswordDue(Instant now, Duration longestAge) {
        return mustChange
                || passwordSetAt == null
                || passwordSetAt.plus(longestAge).isBefore(now);
    }

    /** Whether something may be done in its name: in use, not locked, and free of a password that must be changed first. */
    public boolean mayActAt(Instant now, Duration longestAge) {
        return status == AccountStatus.ACTIVE && lockedAt(now).isEmpty() && !isPasswordDue(now, longestAge);
    }

    public long id() {
        return id;
    }

    public String loginName() {
        return loginName;
    }

    public String staffNo() {
        return staffNo;
    }

    public String name() {
        return name;
    }

    public String unitCode() {
        return unitCode;
    }

    public String post() {
        return post;
    }

    public AccountStatus status() {
        return status;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant passwordSetAt() {
        return passwordSetAt;
    }

    public int failures() {
        return failures;
    }

    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public long version() {
        return version;
    }
}
