package org.hongdun.platform.audit.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditCount;
import org.hongdun.platform.audit.AuditError;
import org.hongdun.platform.audit.AuditReading;
import org.hongdun.platform.audit.AuditRow;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.ChainReport;
import org.hongdun.platform.audit.persistence.AuditLog;
import org.hongdun.platform.audit.persistence.AuditRows;

@Stateless
@Local(AuditReading.class)
public class AuditReadingService implements AuditReading {

    private static final Set<CallerKind> USERS = Set.of(CallerKind.ORDINARY, CallerKind.SYSTEM);
    private static final Set<CallerKind> ADMINISTRATORS =
            Set.of(CallerKind.SYSTEM_ADMINISTRATOR, CallerKind.SECURITY_ADMINISTRATOR);

    @Inject
    private AuditRows rows;

    @Inject
    private AuditLog log;

    @Override
    @RolesAllowed("audit-read-users")
    public Slice<AuditRow> ordinaryUsers(ListQuery query) {
        return rows.of(USERS, query);
    }

    @Override
    @RolesAllowed("audit-read-administrators")
    public Slice<AuditRow> administrators(ListQuery query) {
        return rows.of(ADMINISTRATORS, query);
    }

    @Override
    @RolesAllowed("audit-read-administrators")
    public List<AuditCount> counts(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new RuleViolation(AuditError.DAYS_EXCHANGED, from, to);
        }
        return rows.counts(from, to);
    }

    @Override
    @RolesAllowed("audit-read-administrators")
    public ChainReport verify() {
        return log.verify();
    }
}
