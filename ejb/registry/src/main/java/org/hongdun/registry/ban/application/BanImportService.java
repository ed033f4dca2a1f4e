package org.hongdun.registry.ban.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanImportRow;
import org.hongdun.registry.ban.BanImports;
import org.hongdun.registry.ban.BanLineRow;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.BanImportLine;
import org.hongdun.registry.ban.domain.BanLists;

/** Officers import lists of barred persons. */
@Stateless
@Local(BanImports.class)
public class BanImportService implements BanImports {

    private static final String READ = "ban-read";
    private static final String ENTER = "ban-enter";
    private static final String NUMBER_SERIES = "RXD";
    private static final int CHUNK = 200;

    @Inject
    private BanLists lists;

    @Inject
    private ImportedLines lines;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(ENTER)
    public long keep(String fileName, byte[] content, String issuingUnit, String paperNo) {
        String sm3 = Sm3.of(content);
        if (lists.knows(sm3)) {
            throw new RuleViolation(BanError.LIST_KNOWN, fileName);
        }
        List<String> texts = ListFormat.lines(content);
        new ListFormat(texts.get(0));
        int count = texts.size() - 1;
        String number = numbering.next(NUMBER_SERIES, LocalDate.now(clock).getYear());
        BanImport list = new BanImport(number, fileName, sm3, issuingUnit, paperNo, texts.get(0), count, actor());
        lists.add(list);
        for (int line = 1; line <= count; line++) {
            lists.add(new BanImportLine(list.id(), line + 1, texts.get(line)));
        }
        audit.record(BanEvent.BAN_LIST_IMPORTED, Outcome.DONE, number, "lines " + count);
        return list.id();
    }

    @Override
    @RolesAllowed(ENTER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long continueImport(long importId) {
        BanImport list = lists.locked(importId).orElseThrow(() -> new RuleViolation(BanError.NOT_FOUND, importId));
        List<BanImportLine> next = lists.pending(importId, CHUNK);
        if (!next.isEmpty()) {
            lines.settle(list, new ListFormat(list.header()), next, actor());
        }
        long pending = lists.countPending(importId);
        if (pending == 0 && list.finishedAt() == null) {
            list.finish(clock.instant());
        }
        return pending;
    }

    @Override
    @RolesAllowed(READ)
    public Slice<BanImportRow> list(ListQuery query) {
        return lists.list(query);
    }

    @Override
    @RolesAllowed(READ)
    public BanImportRow view(long importId) {
        return lists.row(importId).orElseThrow(() -> new RuleViolation(BanError.NOT_FOUND, importId));
    }

    @Override
    @RolesAllowed(READ)
    public Slice<BanLineRow> lines(long importId, ListQuery query) {
        return lists.lines(importId, query);
    }

    private Actor actor() {
        Officer officer = caller.officer();
        return new Actor(officer.loginName(), officer.name(), clock.instant());
    }
}
