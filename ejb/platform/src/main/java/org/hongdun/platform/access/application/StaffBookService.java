package org.hongdun.platform.access.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.StaffMember;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

@ApplicationScoped
class StaffBookService implements StaffBook {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    @Override
    public boolean isActive(String loginName) {
        return accounts.find(loginName)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .isPresent();
    }

    @Override
    public List<String> posts() {
        return accounts.posts();
    }

    @Override
    public Map<String, String> businessRoles() {
        Map<String, String> roles = new LinkedHashMap<>();
        accounts.roles().stream()
                .filter(role -> !role.isAdministrator())
                .forEach(role -> roles.put(role.code(), role.name()));
        return roles;
    }

    @Override
    public Map<String, String> names(Collection<String> loginNames) {
        return accounts.names(loginNames);
    }

    @Override
    public Map<String, String> activeNames(List<String> loginNames) {
        return accounts.active(loginNames).stream().collect(toMap(Account::loginName, Account::name));
    }

    @Override
    public List<StaffMember> members(List<String> loginNames) {
        Map<String, Account> found = new HashMap<>();
        accounts.active(loginNames).forEach(account -> found.put(account.loginName(), account));
        return asMembers(loginNames.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public Set<String> present(Collection<String> loginNames) {
        return accounts.present(loginNames, LocalDate.now(clock));
    }

    @Override
    public Optional<StaffMember> member(String loginName) {
        return accounts.find(loginName)
                .map(account -> asMembers(List.of(account)).get(0));
    }

    @Override
    public List<StaffMember> inRole(String roleCode, OrgPath unit) {
        Map<String, List<DataScope>> scopes = accounts.scopesInRole(roleCode, LocalDate.now(clock));
        return members(scopes.keySet().stream().sorted().toList()).stream()
                .filter(member -> scopes.get(member.loginName()).stream()
                        .anyMatch(scope -> new Reach(scope, member.unitPath(), member.loginName()).covers(unit)))
                .toList();
    }

    @Override
    public List<StaffMember> withPost(String post, String unitCode) {
        return ofUnit(unitCode).stream()
                .filter(member -> member.post().equals(post))
                .toList();
    }

    @Override
    public List<StaffMember> ofUnit(String unitCode) {
        return asMembers(accounts.activeOf(unitCode));
    }

    private List<StaffMember> asMembers(List<Account> found) {
        Map<String, Unit> units = organisation.inChargeOf(
                found.stream().map(Account::unitCode).distinct().toList());
        return found.stream()
                .map(account -> new StaffMember(
                        account.loginName(),
                        account.name(),
                        account.unitCode(),
                        units.get(account.unitCode()).path(),
                        account.post()))
                .toList();
    }
}
