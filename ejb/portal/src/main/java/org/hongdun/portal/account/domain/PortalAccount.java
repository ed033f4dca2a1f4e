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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.ContactPhone;
import org.hongdun.portal.account.RegisterPerson;

/**
 * The account of one enterprise, whose login name is its credit code, or of one private person, who has chosen his. A locked
 * account has no row in the login realm's view.
 */
@Entity
@Table(name = "PORTAL_ACCOUNT")
public class PortalAccount {

    enum State {
        ACTIVE,
        DISABLED
    }

    /** Shorter than any credit code or identity number, so that none of them can be a login name. */
    private static final Pattern CHOSEN_NAME = Pattern.compile("[A-Z][A-Z0-9._-]{3,16}");

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PORTAL_ACCOUNT_SEQ")
    @SequenceGenerator(name = "PORTAL_ACCOUNT_SEQ", sequenceName = "PORTAL_ACCOUNT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "LOGIN_NAME", length = 64, nullable = false, updatable = false)
    private String loginName;

    @Column(name = "UNISCID", length = 18, updatable = false)
    private CreditCode enterprise;

    @Column(name = "CERNO_SEALED", length = 160, updatable = false)
    private String sealedNumber;

    @Column(name = "CERNO_KEY", length = 64, updatable = false)
    private String numberKey;

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
     * A new account of an enterprise. The caller has found it in the register.
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
        account.loginName = enterprise.value();
        account.contactName = name(contactName, AccountError.CONTACT_NAME_MISSING);
        account.open(contactPhone, password, rule, at);
        return account;
    }

    /**
     * A new account of a private person. The caller has checked the identity number.
     *
     * @throws RuleViolation HD-P018 for the name, HD-P016 for the login name, HD-P012 for the phone, HD-P005 to HD-P008 for
     *     the password
     */
    public static PortalAccount registerPerson(
            RegisterPerson person, SealedIdentity identity, PasswordRule rule, Instant at) {
        PortalAccount account = new PortalAccount();
        account.contactName = name(person.name(), AccountError.PERSON_NAME_MISSING);
        account.sealedNumber = identity.sealed();
        account.numberKey = identity.lookupKey();
        account.loginName = stripped(person.loginName()).toUpperCase(Locale.ROOT);
        if (!CHOSEN_NAME.matcher(account.loginName).matches()) {
            throw new RuleViolation(AccountError.LOGIN_NAME_MALFORMED, stripped(person.loginName()));
        }
        account.open(person.phone(), person.password(), rule, at);
        return account;
    }

    private static String name(String typed, AccountError missing) {
        String name = stripped(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleViolation(missing);
        }
        return name;
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private void open(String phone, String password, PasswordRule rule, Instant at) {
        contactPhone = stripped(phone);
        if (!ContactPhone.isValid(contactPhone)) {
            throw new RuleViolation(AccountError.CONTACT_PHONE_MALFORMED);
        }
        rule.check(password, ownNames());
        passwordHash = PasswordHash.of(password.toCharArray());
        passwordChangedAt = at;
        registeredAt = at;
        state = State.ACTIVE;
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
        return List.of(loginName, contactName, contactPhone);
    }

    public String loginName() {
        return loginName;
    }

    /** Whose account it is; empty for a private person. */
    public Optional<CreditCode> enterprise() {
        return Optional.ofNullable(enterprise);
    }

    /** The identity number of the private person, sealed; empty for an enterprise. */
    public Optional<String> sealedNumber() {
        return Optional.ofNullable(sealedNumber);
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
