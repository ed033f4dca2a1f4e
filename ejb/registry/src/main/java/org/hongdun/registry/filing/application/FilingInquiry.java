package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.registration.FilingChecks;
import org.hongdun.kernel.registration.FilingFacts;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.filing.domain.RequiredDocument;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.SubjectLocks;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectView;

/** Asks the other rooms what the checks must know, and makes them. */
@ApplicationScoped
class FilingInquiry {

    private static final Set<RegistrationMatter> ENDINGS =
            Set.of(RegistrationMatter.CANCEL, RegistrationMatter.SIMPLE_CANCEL);

    @Inject
    private Filings filings;

    @Inject
    private FilingForms forms;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private NameReservations names;

    @Inject
    private Organisation organisation;

    @Inject
    private FilingTerms terms;

    @Inject
    private FilingGate gate;

    @Inject
    private SubjectBook book;

    @Inject
    private SubjectLocks locks;

    /** The checks as they come out on that day. Whether somebody is barred the gate itself says, under its locks. */
    List<FilingFinding> findings(Filing filing, LocalDate day) {
        return findings(filing, day, null);
    }

    /** As {@link #findings}, with who is barred by now. */
    List<FilingFinding> shown(Filing filing, LocalDate day) {
        return findings(filing, day, gate.barred(filing));
    }

    private List<FilingFinding> findings(Filing filing, LocalDate day, Set<String> barred) {
        SubjectView subject = filing.subjectId() == null ? null : subjects.byId(filing.subjectId());
        FilingFacts facts = new FilingFacts(
                subject == null ? null : registered(subject),
                subject == null ? null : subject.state().code(),
                subject == null ? null : subject.establishedOn(),
                missing(filing),
                reservedUntil(filing.form()),
                barred,
                null,
                districts(filing),
                null,
                subject == null ? Set.of() : shareLocks(subject.id()),
                filings.licensedScopes(),
                ENDINGS.contains(filing.matter()) ? branches(filing.subjectId(), day) : Set.of(),
                annullable(filing, day));
        return FilingChecks.of(
                filing.matter(),
                filing.kind(),
                filing.items(),
                filing.regime(),
                forms.opened(filing),
                facts,
                terms,
                day);
    }

    private Set<String> branches(long subjectId, LocalDate day) {
        return book.lists(subjectId, day, day).branches().stream()
                .filter(branch -> !branch.state().isFinal())
                .map(SubjectLists.Relative::name)
                .collect(Collectors.toSet());
    }

    private Set<String> shareLocks(long subjectId) {
        return locks.stopping(subjectId, LockedMatter.SHARE_TRANSFER).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private Boolean annullable(Filing filing, LocalDate day) {
        if (filing.matter() != RegistrationMatter.ANNUL) {
            return null;
        }
        String number = filing.form().text(FormField.ANNULLED_MATTER).orElse("");
        return !Annulled.acts(book.history(filing.subjectId(), day, day), number)
                .isEmpty();
    }

    /** Last day of the reservation of exactly the name applied for; {@link LocalDate#MIN} if none holds. */
    private LocalDate reservedUntil(FilingForm form) {
        return form.text(FormField.RESERVATION_NO)
                .flatMap(names::find)
                .filter(reservation -> reservation.holds()
                        && form.text(FormField.NAME)
                                .filter(reservation.name()::equals)
                                .isPresent())
                .map(NameReservations.Reservation::expiresOn)
                .orElse(LocalDate.MIN);
    }

    private List<String> missing(Filing filing) {
        return documents(filing).stream()
                .filter(document -> document.required() && !filing.documents().contains(document.code()))
                .map(RequiredDocument::name)
                .toList();
    }

    List<RequiredDocument> documents(Filing filing) {
        return filings.documents(filing.matter(), filing.kind(), filing.regime(), filing.items());
    }

    /** The bureau itself and its offices register in the whole city. */
    private Set<String> districts(Filing filing) {
        Unit authority = organisation.unit(filing.unitCode());
        return authority.kind() == UnitKind.BRANCH && authority.divisionCode() != null
                ? Set.of(authority.divisionCode())
                : Set.of();
    }

    /** What the register says of the subject today, as a form. */
    FilingForm registered(Filing filing) {
        return filing.subjectId() == null ? FilingForm.empty() : registered(subjects.byId(filing.subjectId()));
    }

    private static FilingForm registered(SubjectView subject) {
        Map<FormField, Object> values = new EnumMap<>(FormField.class);
        values.put(FormField.NAME, subject.name());
        values.put(FormField.TYPE_CODE, subject.typeCode());
        values.put(FormField.LEGAL_REPRESENTATIVE, subject.legalRepresentative());
        values.put(FormField.CAPITAL, subject.capital());
        values.put(FormField.PAID_IN, subject.paidIn());
        values.put(FormField.OPERATING_FROM, subject.operatingFrom());
        values.put(FormField.OPERATING_TO, subject.operatingTo());
        values.put(FormField.DOMICILE, subject.domicile());
        values.put(FormField.DISTRICT, subject.district());
        values.put(FormField.SCOPE, subject.businessScope());
        values.put(FormField.SECTION, subject.section());
        values.put(FormField.INDUSTRY_CODE, subject.industryCode());
        values.put(FormField.STAFF, subject.staff());
        return FilingForm.of(values);
    }
}
