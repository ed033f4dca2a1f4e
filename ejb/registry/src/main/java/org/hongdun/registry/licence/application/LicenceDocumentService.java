package org.hongdun.registry.licence.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.print.Printer;
import org.hongdun.registry.licence.LicenceDocuments;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.subject.MarketSubjects;

/** Makes the documents of licences within the reach of the officer. */
@Stateless
@Local(LicenceDocuments.class)
public class LicenceDocumentService implements LicenceDocuments {

    private static final String REGIME = "REGIME.REGISTRATION";
    private static final String YEARLY = "REGIME.YEARLY";
    private static final String INSPECTION = "INSPECTION";

    @Inject
    private LicenceBook book;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private HouseKey key;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Override
    @RolesAllowed(LicenceService.HANDLE)
    public byte[] document(long licenceId, Medium medium) {
        Officer officer = caller.officer();
        Licence licence = book.find(licenceId)
                .filter(found -> officer.reach(LicenceService.HANDLE).covers(found.unitPath()))
                .orElseThrow(() -> new RuleViolation(LicenceError.NOT_FOUND, licenceId));
        if (!licence.state().isInForce()) {
            throw new RuleViolation(LicenceError.NOT_IN_FORCE, licence.licenceNo(), licence.state());
        }
        byte[] pdf = Printer.print(sheet(licence, medium), key);
        audit.record(LicenceLog.LICENCE_DOCUMENT_MADE, Outcome.DONE, licence.licenceNo(), medium.name());
        return pdf;
    }

    private org.hongdun.print.Sheet sheet(Licence licence, Medium medium) {
        LocalDate on = licence.issuedOn();
        return new LicenceSheet(
                        licence,
                        subjects.byId(licence.subjectId()).typeCode(),
                        (int) book.ofSubject(licence.subjectId()).stream()
                                .filter(other -> other.state().isInUse() && other.duplicateNo() > 0)
                                .count(),
                        RegistrationRegime.valueOf(
                                calendar.parameter(REGIME, on).text()),
                        calendar.parameter(YEARLY, on).text().equals(INSPECTION))
                .of(medium);
    }
}
