package org.hongdun.platform.access.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.AbsenceRow;
import org.hongdun.platform.access.Absences;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.Colleague;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.NewAbsence;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.StaffListener;
import org.hongdun.platform.access.domain.Absence;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.persistence.AbsenceRows;
import org.hongdun.platform.access.persistence.Accounts;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;

@Stateless
@Local(Absences.class)
public class AbsencesService implements Absences {

    private static final String OWN = "workbench";
    private static final String RECORD = "absence-record";
    private static final int MOST = 20;

    @Inject
    private AbsenceRows absences;

    @Inject
    private Accounts accounts;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer current;

    @Inject
    @Any
    private Instance<StaffListener> listeners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(OWN)
    public Slice<AbsenceRow> list(ListQuery query) {
        Officer me = current.officer();
        Slice<AbsenceRows.Line> page =
                absences.page(me.loginName(), me.reach(RECORD).pathPattern(), query, today());
        Set<String> recorders = new HashSet<>();
        page.rows().forEach(line -> recorders.add(line.absence().recordedBy()));
        Map<String, String> names = accounts.names(recorders);
        return new Slice<>(page.rows().stream().map(line -> row(line, names)).toList(), page.total());
    }

    private AbsenceRow row(AbsenceRows.Line line, Map<String, String> names) {
        Absence absence = line.absence();
        Account account = line.account();
        return new AbsenceRow(
                absence.id(),
                absence.loginName(),
                account.name(),
                account.unitCode(),
                account.post(),
                absence.kind(),
                absence.from(),
                absence.to(),
                absence.plannedTo(),
                absence.isCalledOff(),
                absence.reason(),
                names.getOrDefault(absence.recordedBy(), absence.recordedBy()),
                !absence.isCalledOff() && !absence.to().isBefore(today()));
    }

    @Override
    @RolesAllowed(RECORD)
    public List<Colleague> staff(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Account> found =
                absences.staff(text.strip(), current.officer().reach(RECORD).pathPattern(), MOST);
        Map<String, String> units =
                organisation.shortNames(found.stream().map(Account::unitCode).toList());
        return found.stream()
                .map(account -> new Colleague(
                        account.loginName(), account.name(), units.get(account.unitCode()), account.post()))
                .toList();
    }

    @Override
    @RolesAllowed(OWN)
    public int record(NewAbsence wanted) {
        Officer me = current.officer();
        Absence absence = new Absence(wanted, me.loginName(), today(), clock.instant());
        Account account = accounts.locked(wanted.loginName())
                .filter(found -> found.status() == AccountStatus.ACTIVE)
                .orElseThrow(() -> new RuleViolation(AccessError.ACCOUNT_NOT_FOUND, wanted.loginName()));
        expectWithinReach(me, account);
        if (absences.of(wanted.loginName(), today()).stream()
                .anyMatch(other -> other.overlaps(absence.from(), absence.to()))) {
            throw new RuleViolation(AccessError.ABSENCE_OVERLAPS, account.name());
        }
        absences.add(absence);
        audit.record(
                AccessEvent.ABSENCE_RECORDED,
                Outcome.DONE,
                wanted.loginName(),
                absence.kind() + " " + absence.from() + " - " + absence.to());
        return absence.covers(today())
                ? listeners.stream()
                        .mapToInt(listener -> listener.away(wanted.loginName()))
                        .sum()
                : 0;
    }

    @Override
    @RolesAllowed(OWN)
    public void end(long absenceId) {
        Absence absence = absences.find(absenceId).orElseThrow(() -> new RuleViolation(AccessError.ABSENCE_NOT_FOUND));
        Officer me = current.officer();
        expectWithinReach(me, accounts.find(absence.loginName()).orElseThrow());
        absence.end(me.loginName(), today(), clock.instant());
        audit.record(AccessEvent.ABSENCE_ENDED, Outcome.DONE, absence.loginName(), "- " + absence.to());
    }

    private void expectWithinReach(Officer me, Account account) {
        boolean own = me.loginName().equals(account.loginName());
        if (!own
                && !me.reach(RECORD)
                        .covers(organisation.inChargeOf(account.unitCode()).path())) {
            throw new RuleViolation(AccessError.NOT_YOUR_STAFF, account.name());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
