package org.hongdun.platform.audit;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * The log, read by those who may: the security administrator reads ordinary users and the system, the security auditor
 * reads the two other administrators. Nobody changes or deletes. Filters: loginName, event, subjectKey, unitCode,
 * outcome, from, to (dates, both included); sort fields: occurredAt, loginName, event; newest first by default.
 */
public interface AuditReading {

    /** {@code audit-read-users}. */
    Slice<AuditRow> ordinaryUsers(ListQuery query);

    /** {@code audit-read-administrators}. */
    Slice<AuditRow> administrators(ListQuery query);

    /** Counts over everybody, both days included. {@code audit-read-administrators}; HD-U001 if the days are exchanged. */
    List<AuditCount> counts(LocalDate from, LocalDate to);

    /** Recomputes every chain and names the first broken row of each. {@code audit-read-administrators}. */
    ChainReport verify();
}
