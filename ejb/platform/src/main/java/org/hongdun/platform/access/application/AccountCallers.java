package org.hongdun.platform.access.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

/** Tells the audit room who acts. Open to every caller, since it gives nothing away that he does not know. */
@Stateless
@Local(Callers.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountCallers implements Callers {

    private static final String SYSTEM = "system";

    /** What the server calls whoever has not signed in, work of its own included. */
    private static final String NOBODY = "anonymous";

    private static final String BUREAU = "440100";
    private static final OrgPath ROOT = new OrgPath("/" + BUREAU + "/");
    private static final int LONGEST_NAME = 40;
    private static final Map<String, CallerKind> ADMINISTRATORS = Map.of(
            "SYSADMIN", CallerKind.SYSTEM_ADMINISTRATOR,
            "SECADMIN", CallerKind.SECURITY_ADMINISTRATOR,
            "AUDITOR", CallerKind.SECURITY_AUDITOR);

    @Resource
    private SessionContext session;

    @Inject
    private CallerBook callers;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisation organisation;

    @Inject
    private Clock clock;

    @Override
    public Caller current() {
        String name = session.getCallerPrincipal().getName();
        return NOBODY.equals(name) ? system() : callers.caller(name, () -> signedIn(name));
    }

    private static Caller system() {
        return new Caller(SYSTEM, BUREAU, ROOT, CallerKind.SYSTEM);
    }

    private Caller signedIn(String name) {
        return callers.officer(name)
                .map(known -> caller(known.officer(), kindOf(known.roles())))
                .or(() -> accounts.find(name).map(this::caller))
                .orElseGet(AccountCallers::system);
    }

    private static Caller caller(Officer officer, CallerKind kind) {
        return new Caller(officer.loginName(), officer.unitCode(), officer.unitPath(), kind);
    }

    @Override
    public Caller named(String loginName) {
        return accounts.find(loginName)
                .map(this::caller)
                .orElseGet(() -> new Caller(cut(loginName), BUREAU, ROOT, CallerKind.ORDINARY));
    }

    private Caller caller(Account account) {
        Unit unit = organisation.inChargeOf(account.unitCode());
        String login = account.loginName();
        List<String> roles =
                accounts.rolesOf(List.of(login), LocalDate.now(clock)).getOrDefault(login, List.of());
        return new Caller(login, unit.code(), unit.path(), kindOf(roles));
    }

    private static CallerKind kindOf(Collection<String> roles) {
        Optional<String> administrator =
                roles.stream().filter(ADMINISTRATORS::containsKey).sorted().findFirst();
        return administrator.map(ADMINISTRATORS::get).orElse(CallerKind.ORDINARY);
    }

    private static String cut(String loginName) {
        return loginName.length() <= LONGEST_NAME ? loginName : loginName.substring(0, LONGEST_NAME);
    }
}
