package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.PermissionScopes;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

/** Accounts as officers: with the unit that answers today for the unit of their post, and with what they may. */
@ApplicationScoped
class Officers {

    private Accounts accounts;
    private Organisation organisation;
    private Clock clock;

    protected Officers() {}

    @Inject
    Officers(Accounts accounts, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    Optional<Officer> active(String loginName) {
        return accounts.find(loginName)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .map(this::officer);
    }

    Officer officer(Account account) {
        Unit unit = organisation.inChargeOf(account.unitCode());
        return new Officer(
                account.loginName(),
                account.name(),
                unit.code(),
                unit.shortName(),
                unit.path(),
                account.post(),
                PermissionScopes.of(accounts.permissionsOf(account.loginName(), LocalDate.now(clock))));
    }
}
