package org.hongdun.registry.licence.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicencePapers;
import org.hongdun.registry.licence.PaperBalance;
import org.hongdun.registry.licence.PaperMoveKind;
import org.hongdun.registry.licence.PaperMoveRow;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.hongdun.registry.licence.domain.PaperMove;
import org.hongdun.registry.licence.domain.PaperRange;

/** Officers keep the accounts of the blank paper. */
@Stateless
@Local(LicencePapers.class)
public class LicencePaperService implements LicencePapers {

    private static final String PAPER = "licence-paper";
    private static final String NUMBER_SERIES = "ZY";
    private static final int LONGEST_VOID_REASON = 200;

    @Inject
    private LicenceBook book;

    @Inject
    private Organisation organisation;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(PAPER)
    public void stockIn(LicenceKind kind, String prefix, long firstNo, int count, String reason, String paper) {
        PaperRange range = new PaperRange(kind, prefix, firstNo, count);
        Act act = act(reason, paper);
        if (book.knows(range)) {
            throw new RuleViolation(LicenceError.SERIAL_KNOWN, PaperRange.serial(range.prefix(), range.firstNo()));
        }
        String unit = caller.officer().unitCode();
        range.numbers().forEach(number -> book.add(new LicencePaper(kind, range.prefix(), number, unit, act.at())));
        enter(PaperMoveKind.STOCK_IN, range, null, unit, act);
    }

    @Override
    @RolesAllowed(PAPER)
    public void issue(
            LicenceKind kind, String prefix, long firstNo, int count, String toUnit, String reason, String paper) {
        PaperRange range = new PaperRange(kind, prefix, firstNo, count);
        Act act = act(reason, paper);
        Officer officer = caller.officer();
        String receiver = organisation
                .find(toUnit)
                .map(Unit::code)
                .filter(code -> !code.equals(officer.unitCode()))
                .orElseThrow(() -> new RuleViolation(LicenceError.UNIT_UNKNOWN, toUnit));
        own(range, officer).forEach(sheet -> sheet.handOver(receiver, act.at()));
        enter(PaperMoveKind.ISSUE, range, officer.unitCode(), receiver, act);
    }

    @Override
    @RolesAllowed(PAPER)
    public void voidSheets(LicenceKind kind, String prefix, long firstNo, int count, String reason) {
        PaperRange range = new PaperRange(kind, prefix, firstNo, count);
        Act act = act(reason, PaperRange.serial(range.prefix(), range.firstNo()));
        if (act.reason().length() > LONGEST_VOID_REASON) {
            throw new RuleViolation(LicenceError.FIELD_TOO_LONG, "reason", LONGEST_VOID_REASON);
        }
        own(range, caller.officer()).forEach(sheet -> sheet.spoil(act.reason(), act.at()));
        audit.record(
                LicenceLog.LICENCE_PAPER_MOVED,
                Outcome.DONE,
                act.paper(),
                "VOID " + range.count() + " " + act.reason());
    }

    @Override
    @RolesAllowed(PAPER)
    public void destroy(LicenceKind kind, String prefix, long firstNo, int count, String reason, String paper) {
        PaperRange range = new PaperRange(kind, prefix, firstNo, count);
        Act act = act(reason, paper);
        Officer officer = caller.officer();
        own(range, officer).forEach(sheet -> sheet.destroy(act.at()));
        enter(PaperMoveKind.DESTROY, range, officer.unitCode(), null, act);
    }

    private List<LicencePaper> own(PaperRange range, Officer officer) {
        List<LicencePaper> sheets = book.sheets(range, officer.unitCode());
        if (sheets.size() != range.count()) {
            throw new RuleViolation(
                    LicenceError.RANGE_NOT_IN_STORE, PaperRange.serial(range.prefix(), range.firstNo()));
        }
        return sheets;
    }

    private void enter(PaperMoveKind kind, PaperRange range, String from, String to, Act act) {
        String number = numbering.next(NUMBER_SERIES, LocalDate.now(clock).getYear());
        book.add(new PaperMove(number, kind, range, from, to, act));
        audit.record(
                LicenceLog.LICENCE_PAPER_MOVED,
                Outcome.DONE,
                number,
                kind + " " + PaperRange.serial(range.prefix(), range.firstNo()) + " " + range.count());
    }

    @Override
    @RolesAllowed(PAPER)
    public Slice<PaperMoveRow> moves(ListQuery query) {
        return book.moves(query, caller.officer().unitCode());
    }

    @Override
    @RolesAllowed(PAPER)
    public List<PaperBalance> balances() {
        Officer officer = caller.officer();
        Reach reach = officer.reach(PAPER);
        return book.balances(organisation.tree(officer.unitCode(), LocalDate.now(clock)).stream()
                .filter(unit -> reach.covers(unit.path()))
                .map(Unit::code)
                .toList());
    }

    private Act act(String reason, String paper) {
        Officer officer = caller.officer();
        return new Act(officer.loginName(), officer.name(), clock.instant(), reason, paper);
    }
}
