package org.hongdun.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.CreditCode;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;
import org.hongdun.portal.account.domain.AccountEvent;
import org.hongdun.portal.account.domain.PortalAccount;
import org.hongdun.portal.account.domain.PortalAccounts;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;

/** The signed-in applicant's own account. */
@Stateless
@Local(MyAccount.class)
public class MyAccountService implements MyAccount {

    @Resource
    private SessionContext context;

    @Inject
    private PortalAccounts accounts;

    @Inject
    private PublicEnquiry register;

    @Inject
    private IdentitySeal seal;

    @Inject
    private AccountLimits limits;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed("applicant")
    public AccountView view() {
        PortalAccount account = own(accounts.find(loginName()));
        LocalDate changedOn =
                account.passwordChangedAt().atZone(clock.getZone()).toLocalDate();
        return new AccountView(
                account.loginName(),
                account.enterprise().orElse(null),
                account.enterprise().map(this::registeredName).orElse(account.contactName()),
                account.sealedNumber()
                        .map(seal::open)
                        .map(CitizenIdNumber::masked)
                        .orElse(null),
                account.contactName(),
                account.contactPhone(),
                account.lastLoginAt(),
                changedOn.plusDays(limits.passwordDays(LocalDate.now(clock))));
    }

    private String registeredName(CreditCode enterprise) {
        return register.subject(enterprise.value()).map(SubjectView::name).orElse(enterprise.value());
    }

    @Override
    @RolesAllowed("applicant")
    public void changePassword(String current, String next) {
        PortalAccount account = own(accounts.findForChange(loginName()));
        LocalDate today = LocalDate.now(clock);
        account.changePassword(
                current, next, limits.passwordRule(today), limits.passwordsRemembered(today), clock.instant());
        accounts.note(new AccountEvent(AccountEvent.Kind.PASSWORD_CHANGED, account.loginName(), clock.instant()));
    }

    private String loginName() {
        return context.getCallerPrincipal().getName();
    }

    private static PortalAccount own(Optional<PortalAccount> found) {
        return found.orElseThrow(() -> new IllegalStateException("The caller has no account"));
    }
}
