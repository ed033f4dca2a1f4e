package org.hongdun.platform.access.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.SignIn;
import org.hongdun.platform.access.SignedIn;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.PasswordRule;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

/** Open to every caller: some of it is used before anybody has signed in, the rest concerns the caller himself. */
@Stateless
@Local(SignIn.class)
@PermitAll
public class SignInService implements SignIn {

    @Resource
    private SessionContext session;

    @Inject
    private Accounts accounts;

    @Inject
    private Officers officers;

    @Inject
    private AccessRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public Optional<Instant> lockedUntil(String loginName) {
        if (!Account.isLoginName(loginName)) {
            return Optional.empty();
        }
        return accounts.find(loginName).flatMap(account -> account.lockedAt(clock.instant()));
    }

    @Override
    public Optional<Instant> failed(String loginName) {
        if (!Account.isLoginName(loginName)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Account> account = accounts.locked(loginName);
        audit.recordFor(loginName, AccessEvent.SIGN_IN_FAILED, Outcome.REFUSED, loginName, null);
        if (account.isPresent() && account.get().fail(now, rules.lock())) {
            audit.recordFor(loginName, AccessEvent.ACCOUNT_LOCKED, Outcome.DONE, loginName, null);
        }
        return account.flatMap(counted -> counted.lockedAt(now));
    }

    @Override
    public SignedIn succeeded() {
        Account account = caller();
        Instant now = clock.instant();
        Instant previous = account.lastSignInAt();
        int failures = account.failures();
        account.signIn(now);
        audit.record(AccessEvent.SIGNED_IN, Outcome.DONE, account.loginName(), null);
        return new SignedIn(
                officers.active(account.loginName()).orElseThrow().officer(),
                previous,
                failures,
                account.isPasswordDue(now, rules.longestPasswordAge()));
    }

    @Override
    public void signedOut() {
        audit.record(AccessEvent.SIGNED_OUT, Outcome.DONE, caller().loginName(), null);
    }

    @Override
    public void changePassword(char[] oldPassword, char[] newPassword) {
        Account account = caller();
        if (!PasswordHash.matches(oldPassword, account.passwordHash())) {
            audit.recordApart(AccessEvent.PASSWORD_CHANGED, Outcome.REFUSED, account.loginName(), null);
            throw new RuleViolation(AccessError.WRONG_PASSWORD);
        }
        expectFit(account, newPassword);
        accounts.remember(account);
        account.changePassword(PasswordHash.of(newPassword), clock.instant());
        audit.record(AccessEvent.PASSWORD_CHANGED, Outcome.DONE, account.loginName(), null);
    }

    private void expectFit(Account account, char[] password) {
        PasswordRule rule = rules.password();
        if (!rule.isKeptBy(password)) {
            throw new RuleViolation(AccessError.PASSWORD_TOO_WEAK, rule.length(), rule.kinds());
        }
        List<String> earlier = accounts.earlierPasswords(account, rule.remembered() - 1);
        if (Stream.concat(Stream.of(account.passwordHash()), earlier.stream())
                .anyMatch(hash -> PasswordHash.matches(password, hash))) {
            throw new RuleViolation(AccessError.PASSWORD_USED_BEFORE, rule.remembered());
        }
    }

    /** Locked, since one person may sign in from two windows at the same moment. */
    private Account caller() {
        return accounts.locked(session.getCallerPrincipal().getName())
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .orElseThrow(() -> new RuleViolation(AccessError.NOT_SIGNED_IN));
    }
}
