package org.hongdun.portal.account.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.ContactPhone;

/** The account of one enterprise. Its login name is the credit code; a locked account has no row in the login realm's view. */
@Entity
@Table(name = "PORTAL_ACCOUNT")
public class PortalAccount {

    enum State {
        ACTIVE,
        DISABLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PORTAL_ACCOUNT_SEQ")
    @SequenceGenerator(name = "PORTAL_ACCOUNT_SEQ", sequenceName = "PORTAL_ACCOUNT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "UNISCID", length = 18, nullable = false, updatable = false)
    private CreditCode enterprise;

    @Column(name = "CONTACT_NAME", length = 100, nullable = false)
    private String contactName;

    @Column(name = "CONTACT_PHONE", length = 20, nullable = false)
    private String contactPhone;

    @Column(name = "PASSWORD_HASH", length = 60, nullable = false)
    private String passwordHash;

    @Column(name = "PASSWORD_CHANGED_AT", nullable = false)
    private Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCOUNT_STATE", length = 10, nullable = false)
    private State state;

    @Column(name = "FAILED_LOGINS", nullable = false)
    private int failedLogins;

    @Column(name = "LOCKED_UNTIL")
    private Instant lockedUntil;

    @Column(name = "REGISTERED_AT", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "LAST_LOGIN_AT")
    private Instant lastLoginAt;

    @ElementCollection
    @CollectionTable(name = "PORTAL_PASSWORD_USED", joinColumns = @JoinColumn(name = "ACCOUNT_ID"))
    @MapKeyColumn(name = "USED_FROM")
    @Column(name = "PASSWORD_HASH", length = 60, nullable = false)
    private Map<Instant, String> usedPasswords = new HashMap<>();

    protected PortalAccount() {}

    /**
     * A new account. The caller has found the enterprise in the register.
     *
     * @throws RuleViolation HD-P011, HD-P012 for the contact, HD-P005 to HD-P008 for the password
     */
    public static PortalAccount register(
            CreditCode enterprise,
            String contactName,
            String contactPhone,
            String password,
            PasswordRule rule,
            Instant at) {
        PortalAccount account = new PortalAccount();
        account.enterprise = enterprise;
        account.contactName = contactName == null ? "" : contactName.strip();
        account.contactPhone = contactPhone == null ? "" : contactPhone.strip();
        if (account.contactName.isEmpty() || account.contactName.length() > 100) {
            throw new RuleViolation(AccountError.CONTACT_NAME_MISSING);
        }
        if (!ContactPhone.isValid(account.contactPhone)) {
            throw new RuleViolation(AccountError.CONTACT_PHONE_MALFORMED);
        }
        rule.check(password, account.ownNames());
        account.passwordHash = PasswordHash.of(password.toCharArray());
        account.passwordChangedAt = at;
        account.registeredAt = at;
        account.state = State.ACTIVE;
        return account;
    }

    /** Counts a failed login. @return whether the account is locked by it */
    public boolean loginFailed(int tries, Duration lock, Instant at) {
        failedLogins++;
        if (failedLogins < tries) {
            return false;
        }
        lockedUntil = at.plus(lock);
        return true;
    }

    public boolean locked() {
        return lockedUntil != null;
    }

    /** Opens the account again if its lock has run out. @return whether it did */
    public boolean release(Instant at) {
        if (lockedUntil == null || at.isBefore(lockedUntil)) {
            return false;
        }
        lockedUntil = null;
        failedLogins = 0;
        return true;
    }

    public void signedIn(Instant at) {
        failedLogins = 0;
        lastLoginAt = at;
    }

    /**
     * @param remembered how many of the last passwords must not be taken again
     * @throws RuleViolation HD-P013 if the current password is wrong, HD-P005 to HD-P009 by the rule
     */
    public void changePassword(String current, String next, PasswordRule rule, int remembered, Instant at) {
        if (!matches(current, passwordHash)) {
            throw new RuleViolation(AccountError.CURRENT_PASSWORD_WRONG);
        }
        rule.check(next, ownNames());
        if (lastPasswords(remembered).anyMatch(hash -> matches(next, hash))) {
            throw new RuleViolation(AccountError.PASSWORD_USED_BEFORE, remembered);
        }
        usedPasswords.put(passwordChangedAt, passwordHash);
        passwordHash = PasswordHash.of(next.toCharArray());
        passwordChangedAt = at;
    }

    private Stream<String> lastPasswords(int count) {
        Stream<String> earlier = usedPasswords.entrySet().stream()
                .sorted(Map.Entry.<Instant, String>comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.of(passwordHash), earlier).limit(count);
    }

    private static boolean matches(String password, String hash) {
        return PasswordHash.matches(Objects.requireNonNullElse(password, "").toCharArray(), hash);
    }

    private List<String> ownNames() {
        return List.of(enterprise.value(), contactName, contactPhone);
    }

    public CreditCode enterprise() {
        return enterprise;
    }

    public String contactName() {
        return contactName;
    }

    public String contactPhone() {
        return contactPhone;
    }

    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    public Instant passwordChangedAt() {
        return passwordChangedAt;
    }
}
