package org.hongdun.registry.licence.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceFace;
import org.hongdun.registry.licence.LicenceRow;
import org.hongdun.registry.licence.LicenceView;
import org.hongdun.registry.licence.Licences;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.licence.domain.LicenceStep;

/** Officers print, issue and take back licences. */
@Stateless
@Local(Licences.class)
public class LicenceService implements Licences {

    static final String READ = "licence-read";
    static final String HANDLE = "licence-handle";

    @Inject
    private LicenceBook book;

    @Inject
    private LicencePress press;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<LicenceRow> list(ListQuery query) {
        Slice<Licence> page = book.list(query, caller.officer().reach(READ));
        return new Slice<>(page.rows().stream().map(LicenceService::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(READ)
    public LicenceView view(long licenceId) {
        Officer officer = caller.officer();
        Licence licence = within(officer, READ, licenceId);
        boolean mine = officer.reach(HANDLE).covers(licence.unitPath());
        return new LicenceView(
                row(licence),
                licence.version(),
                face(licence.face()),
                licence.steps().stream().map(LicenceStep::view).toList(),
                Arrays.stream(LicenceEvent.values())
                        .filter(event -> mine && licence.state().after(event).isPresent())
                        .toList());
    }

    @Override
    @RolesAllowed(HANDLE)
    public long print(long subjectId, int duplicateNo, String reason, String paper) {
        Officer officer = caller.officer();
        return audited(
                        "subject " + subjectId,
                        () -> press.print(new Copy(subjectId, duplicateNo), officer, act(officer, reason, paper)))
                .id();
    }

    @Override
    @RolesAllowed(HANDLE)
    public long enter(long licenceId, long seenVersion, LicenceEvent event, String reason, String paper) {
        Officer officer = caller.officer();
        Licence entered = audited(String.valueOf(licenceId), () -> {
            Licence licence = within(officer, HANDLE, licenceId);
            licence.expectVersion(seenVersion);
            Act act = act(officer, reason, paper);
            if (event == LicenceEvent.SEIZE) {
                licence.seize(calendar.due("LICENCE.SEIZE", today()).dueOn(), act);
                return licence;
            }
            licence.enter(event, act);
            return licence;
        });
        if (event != LicenceEvent.REPLACE) {
            return licenceId;
        }
        book.flush();
        return print(entered.subjectId(), entered.duplicateNo(), reason, paper);
    }

    private Licence audited(String asked, Supplier<Licence> change) {
        try {
            Licence licence = change.get();
            audit.record(
                    LicenceLog.LICENCE_CHANGED,
                    Outcome.DONE,
                    licence.licenceNo(),
                    licence.state().name());
            return licence;
        } catch (RuleViolation refused) {
            audit.recordApart(
                    LicenceLog.LICENCE_CHANGED,
                    Outcome.REFUSED,
                    asked,
                    refused.reason().code());
            throw refused;
        }
    }

    private Licence within(Officer officer, String permission, long licenceId) {
        return book.find(licenceId)
                .filter(licence -> officer.reach(permission).covers(licence.unitPath()))
                .orElseThrow(() -> new RuleViolation(LicenceError.NOT_FOUND, licenceId));
    }

    private Act act(Officer officer, String reason, String paper) {
        return new Act(officer.loginName(), officer.name(), clock.instant(), reason, paper);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LicenceRow row(Licence licence) {
        return new LicenceRow(
                licence.id(),
                licence.licenceNo(),
                licence.subjectId(),
                licence.kind(),
                licence.duplicateNo(),
                licence.issueNo(),
                licence.paperSerial(),
                licence.state(),
                licence.face().creditCode(),
                licence.face().name(),
                licence.unitCode(),
                licence.issuedOn(),
                licence.seizedDueOn());
    }

    private static LicenceFace face(Face face) {
        return new LicenceFace(
                face.creditCode(),
                face.registrationNo(),
                face.name(),
                face.typeName(),
                face.legalRepresentative(),
                face.capital(),
                face.establishedOn(),
                face.operatingFrom(),
                face.operatingTo(),
                face.domicile(),
                face.businessScope(),
                face.authority());
    }
}
