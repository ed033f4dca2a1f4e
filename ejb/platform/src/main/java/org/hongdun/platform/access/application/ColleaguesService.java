package org.hongdun.platform.access.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.access.Colleague;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.organisation.Organisation;

/** Looks through the active accounts. */
@Stateless
@Local(Colleagues.class)
public class ColleaguesService implements Colleagues {

    private static final int MOST = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisation organisation;

    @Override
    @RolesAllowed("task-handle")
    public List<Colleague> find(String text, int most) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Account> found = accounts.active(text.strip(), Math.max(1, Math.min(MOST, most)));
        Map<String, String> units =
                organisation.shortNames(found.stream().map(Account::unitCode).toList());
        return found.stream()
                .map(account -> new Colleague(
                        account.loginName(), account.name(), units.get(account.unitCode()), account.post()))
                .toList();
    }

    @Override
    @RolesAllowed("task-handle")
    public Map<String, String> names(Collection<String> loginNames) {
        return accounts.names(loginNames);
    }
}
