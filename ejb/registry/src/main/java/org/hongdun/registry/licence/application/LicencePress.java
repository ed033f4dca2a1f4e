package org.hongdun.registry.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;

/** Puts a licence on the next blank sheet of the officer's unit. */
@ApplicationScoped
class LicencePress {

    private static final String NUMBER_SERIES = "ZZ";

    @Inject
    private LicenceBook book;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private CodeLists codes;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /** Refused with HD-J006 to HD-J008, HD-J015 and HD-J016. */
    Licence print(Copy copy, Officer officer, Act act) {
        SubjectView subject = subjects.byId(copy.subjectId());
        Unit authority = organisation.inChargeOf(subject.authority());
        if (subject.state() != SubjectState.ACTIVE
                || !officer.reach(LicenceService.HANDLE).covers(authority.path())) {
            throw new RuleViolation(LicenceError.SUBJECT_NOT_FIT, subject.name());
        }
        copy.expectFree(book.ofSubject(copy.subjectId()));
        LicenceKind kind = copy.duplicateNo() == 0 ? LicenceKind.ORIGINAL : LicenceKind.DUPLICATE;
        LicencePaper sheet = book.nextBlank(kind, officer.unitCode())
                .orElseThrow(() -> new RuleViolation(LicenceError.NO_PAPER, officer.unitName()));
        LocalDate today = LocalDate.now(clock);
        Licence licence = Licence.printed(
                numbering.next(NUMBER_SERIES, today.getYear()),
                copy,
                book.issues(copy) + 1,
                sheet,
                face(subject, authority),
                officer.unitCode(),
                authority.path(),
                today,
                act);
        book.add(licence);
        return licence;
    }

    private Face face(SubjectView subject, Unit authority) {
        return new Face(
                subject.creditCode(),
                subject.registrationNo(),
                subject.name(),
                codes.enterpriseTypes().getOrDefault(subject.typeCode(), subject.typeCode()),
                subject.legalRepresentative(),
                subject.capital() == null
                        ? null
                        : subject.capital().stripTrailingZeros().toPlainString(),
                subject.establishedOn(),
                subject.operatingFrom(),
                subject.operatingTo(),
                subject.domicile(),
                subject.businessScope(),
                authority.name());
    }
}
