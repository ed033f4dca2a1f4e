package org.hongdun.platform.access.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.AccountRow;
import org.hongdun.platform.access.AccountView;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.RoleView;
import org.hongdun.platform.access.StaffListener;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.Grant;
import org.hongdun.platform.access.domain.HeldPost;
import org.hongdun.platform.access.domain.HeldRoles;
import org.hongdun.platform.access.domain.Role;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;

@Stateless
@Local(AccountAdministration.class)
public class AccountAdministrationService implements AccountAdministration {

    private static final String CREATE = "account-create";
    private static final String ACTIVATE = "account-activate";
    private static final String GRANT = "role-grant";
    private static final int LONGEST_REASON = 200;

    @Resource
    private SessionContext session;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisation organisation;

    @Inject
    @Any
    private Instance<StaffListener> listeners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({CREATE, ACTIVATE})
    public Slice<AccountRow> accounts(ListQuery query) {
        Slice<Account> page = accounts.page(query);
        return new Slice<>(rows(page.rows()), page.total());
    }

    private List<AccountRow> rows(List<Account> page) {
        Map<String, List<String>> roles =
                accounts.rolesOf(page.stream().map(Account::loginName).toList(), today());
        Map<String, String> units = organisation.shortNames(
                page.stream().map(Account::unitCode).distinct().toList());
        return page.stream()
                .map(account -> new AccountRow(
                        account.loginName(),
                        account.staffNo(),
                        account.name(),
                        account.unitCode(),
                        units.getOrDefault(account.unitCode(), account.unitCode()),
                        account.post(),
                        account.status(),
                        account.lockedAt(clock.instant()).orElse(null),
                        account.lastSignInAt(),
                        roles.getOrDefault(account.loginName(), List.of())))
                .toList();
    }

    @Override
    @RolesAllowed({CREATE, ACTIVATE})
    public AccountView account(String loginName) {
        Account account = existing(loginName);
        return new AccountView(
                rows(List.of(account)).get(0),
                account.createdAt(),
                account.createdBy(),
                account.version(),
                accounts.grantsOf(account).stream().map(Grant::asView).toList(),
                accounts.postsLeft(account).stream().map(HeldPost::asView).toList());
    }

    @Override
    @RolesAllowed({CREATE, GRANT})
    public List<RoleView> roles() {
        Map<String, List<String>> permissions = accounts.permissionsByRole();
        return accounts.roles().stream()
                .map(role -> new RoleView(
                        role.code(),
                        role.name(),
                        role.nameEn(),
                        role.isAdministrator(),
                        permissions.getOrDefault(role.code(), List.of())))
                .toList();
    }

    @Override
    @RolesAllowed(CREATE)
    public void create(NewAccount wanted) {
        Account account = new Account(wanted, caller(), clock.instant());
        organisation.unit(wanted.unitCode());
        if (accounts.isTaken(wanted.loginName(), wanted.staffNo())) {
            throw new RuleViolation(AccessError.ACCOUNT_EXISTS, wanted.loginName(), wanted.staffNo());
        }
        accounts.add(account);
        audit.record(AccessEvent.ACCOUNT_CREATED, Outcome.DONE, wanted.loginName(), wanted.unitCode());
    }

    @Override
    @RolesAllowed(ACTIVATE)
    public String activate(String loginName) {
        Account account = existing(loginName);
        String password = FirstPassword.next();
        accounts.remember(account);
        account.activate(PasswordHash.of(password.toCharArray()), caller(), clock.instant());
        audit.record(AccessEvent.ACCOUNT_ACTIVATED, Outcome.DONE, loginName, null);
        return password;
    }

    @Override
    @RolesAllowed(ACTIVATE)
    public void disable(String loginName, String reason) {
        Account account = accounts.locked(loginName).orElseThrow(() -> notFound(loginName));
        leavePost(account, reason);
        account.disable(caller());
        audit.record(AccessEvent.ACCOUNT_DISABLED, Outcome.DONE, loginName, reason);
    }

    @Override
    @RolesAllowed(ACTIVATE)
    public void changePost(String loginName, String unitCode, String post, String reason) {
        Account account = accounts.locked(loginName).orElseThrow(() -> notFound(loginName));
        String from = account.unitCode() + " " + account.post();
        organisation.unit(unitCode);
        leavePost(account, reason);
        account.changePost(unitCode, post, caller());
        audit.record(
                AccessEvent.POST_CHANGED,
                Outcome.DONE,
                loginName,
                from + " > " + account.unitCode() + " " + account.post() + ": " + reason);
    }

    private void leavePost(Account account, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation(AccessError.ACCOUNT_MALFORMED, "reason");
        }
        account.expectAnother(caller());
        List<Grant> ending = accounts.grantsOf(account).stream()
                .filter(grant -> grant.isInForceOnOrAfter(today()))
                .toList();
        ending.stream().map(Grant::role).forEach(this::expectNoAdministrator);
        listeners.forEach(listener -> listener.leaves(account.loginName()));
        ending.forEach(grant -> grant.revoke(today()));
        LocalDate since = accounts.postsLeft(account).stream()
                .map(HeldPost::heldTo)
                .findFirst()
                .orElse(LocalDate.ofInstant(account.createdAt(), Clocks.OFFICIAL_ZONE));
        accounts.add(new HeldPost(account, since, today(), caller(), reason.strip()));
    }

    @Override
    @RolesAllowed(ACTIVATE)
    public void unlock(String loginName) {
        existing(loginName).unlock(caller());
        audit.record(AccessEvent.ACCOUNT_UNLOCKED, Outcome.DONE, loginName, null);
    }

    @Override
    @RolesAllowed(GRANT)
    public void grant(String loginName, String roleCode, DataScope scope, LocalDate validFrom, LocalDate validTo) {
        Account account = accounts.locked(loginName).orElseThrow(() -> notFound(loginName));
        Role role = accounts.role(roleCode).orElseThrow(() -> new RuleViolation(AccessError.ROLE_NOT_FOUND, roleCode));
        HeldRoles held = new HeldRoles(account, accounts.grantsOf(account));
        accounts.add(held.grant(role, scope, new Term(validFrom, validTo), caller(), clock.instant()));
        audit.record(AccessEvent.ROLE_GRANTED, Outcome.DONE, loginName, roleCode + " " + scope);
    }

    @Override
    @RolesAllowed(GRANT)
    public void revoke(long grantId, String reason) {
        Grant grant =
                accounts.grant(grantId).orElseThrow(() -> new RuleViolation(AccessError.GRANT_NOT_FOUND, grantId));
        grant.account().expectAnother(caller());
        expectNoAdministrator(grant.role());
        grant.revoke(today());
        audit.record(
                AccessEvent.ROLE_REVOKED,
                Outcome.DONE,
                grant.account().loginName(),
                grant.role().code() + ": " + reason);
    }

    private void expectNoAdministrator(Role role) {
        if (role.isAdministrator()) {
            throw new RuleViolation(AccessError.ADMINISTRATOR_NOT_REMOVED_ALONE, role.code());
        }
    }

    private Account existing(String loginName) {
        return accounts.find(loginName).orElseThrow(() -> notFound(loginName));
    }

    private static RuleViolation notFound(String loginName) {
        return new RuleViolation(AccessError.ACCOUNT_NOT_FOUND, loginName);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
