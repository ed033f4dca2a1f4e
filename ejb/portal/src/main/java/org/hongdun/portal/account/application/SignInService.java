package org.hongdun.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.portal.account.SignIn;
import org.hongdun.portal.account.domain.AccountEvent;
import org.hongdun.portal.account.domain.AccountEvent.Kind;
import org.hongdun.portal.account.domain.PortalAccount;
import org.hongdun.portal.account.domain.PortalAccounts;

/** Counts failed logins and locks accounts. */
@Stateless
@Local(SignIn.class)
public class SignInService implements SignIn {

    /** A password nobody has: compared when the realm had nothing to compare, so that the answer takes as long. */
    private static final String NOBODYS = PasswordHash.of("nobody knows this".toCharArray());

    @Resource
    private SessionContext context;

    @Inject
    private PortalAccounts accounts;

    @Inject
    private AccountLimits limits;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public void knock(String loginName) {
        accounts.findForChange(loginName)
                .filter(account -> account.release(clock.instant()))
                .ifPresent(account -> note(Kind.RELEASED, loginName));
    }

    @Override
    @PermitAll
    public void refused(String loginName) {
        note(Kind.LOGIN_FAILED, loginName);
        Optional<PortalAccount> account = accounts.findForChange(loginName).filter(a -> !a.locked());
        if (account.isEmpty()) {
            PasswordHash.matches("takes its time".toCharArray(), NOBODYS);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (account.get().loginFailed(limits.tries(today), limits.lock(today), clock.instant())) {
            note(Kind.LOCKED, loginName);
        }
    }

    @Override
    @RolesAllowed("applicant")
    public void signedIn() {
        String loginName = context.getCallerPrincipal().getName();
        Instant now = clock.instant();
        accounts.findForChange(loginName).orElseThrow().signedIn(now);
        note(Kind.SIGNED_IN, loginName);
    }

    private void note(Kind kind, String loginName) {
        accounts.note(new AccountEvent(kind, loginName == null ? "" : loginName, clock.instant()));
    }
}
