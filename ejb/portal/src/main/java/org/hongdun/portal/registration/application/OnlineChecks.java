package org.hongdun.portal.registration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.registration.FilingCheck;
import org.hongdun.kernel.registration.FilingChecks;
import org.hongdun.kernel.registration.FilingFacts;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingFinding.Outcome;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormLayout;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.registration.DocumentAsked;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.domain.Layouts;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlineFilings;

/** The officer's checks over a draft, with what this side knows; the register answers the rest. */
@Dependent
class OnlineChecks {

    @Inject
    private OnlineFilings filings;

    @Inject
    private PortalLaw law;

    FormLayout layout(OnlineFiling filing, LocalDate today) {
        return Layouts.of(filing, law.regime(today));
    }

    List<DocumentAsked> documents(OnlineFiling filing, LocalDate today) {
        return filing.matter() == OnlineMatter.NAME
                ? List.of()
                : filings.documents(filing.matter().registration(), filing.kind(), law.regime(today), filing.items());
    }

    /** @param subject the enterprise it is about, as the public copy has it; null for a new one */
    List<FilingFinding> of(OnlineFiling filing, FilingForm form, SubjectView subject, LocalDate today) {
        if (filing.matter() == OnlineMatter.NAME) {
            return ofName(layout(filing, today), form);
        }
        FilingFacts facts = new FilingFacts(
                subject == null ? null : registered(subject),
                subject == null ? null : subject.state(),
                subject == null ? null : subject.established(),
                missing(filing, today),
                null,
                null,
                null,
                null,
                null,
                null,
                filings.licensedScopes(),
                null,
                null);
        return FilingChecks.of(
                filing.matter().registration(),
                filing.kind(),
                filing.items(),
                law.regime(today),
                form,
                facts,
                law,
                today);
    }

    /** Whether the name is free is for the register to say. */
    private static List<FilingFinding> ofName(FormLayout layout, FilingForm form) {
        Stream<FilingFinding> missing = layout.required().stream()
                .filter(field -> form.text(field).isEmpty())
                .sorted()
                .map(field -> new FilingFinding(FilingCheck.REQUIRED, Outcome.ERROR, field.key(), List.of()));
        Stream<FilingFinding> tooLong = layout.fields().stream()
                .filter(field -> form.text(field)
                        .filter(text -> text.length() > field.longest())
                        .isPresent())
                .map(field -> new FilingFinding(FilingCheck.FORMAT, Outcome.ERROR, field.key(), List.of()));
        FilingFinding free = new FilingFinding(FilingCheck.NAME, Outcome.BY_HAND, FormField.NAME.key(), List.of());
        return Stream.concat(Stream.concat(missing, tooLong), Stream.of(free)).toList();
    }

    private List<String> missing(OnlineFiling filing, LocalDate today) {
        Set<String> attached =
                filing.papers().stream().map(paper -> paper.file().document()).collect(Collectors.toSet());
        return documents(filing, today).stream()
                .filter(document -> document.required() && !attached.contains(document.code()))
                .map(DocumentAsked::name)
                .toList();
    }

    /** What the public copy says of the enterprise, as a form. */
    static FilingForm registered(SubjectView subject) {
        Map<FormField, Object> values = new EnumMap<>(FormField.class);
        values.put(FormField.NAME, subject.name());
        values.put(FormField.TYPE_CODE, subject.typeCode());
        values.put(FormField.LEGAL_REPRESENTATIVE, subject.legalRepresentative());
        values.put(FormField.CAPITAL, subject.registeredCapital());
        values.put(FormField.PAID_IN, subject.paidInCapital());
        values.put(FormField.OPERATING_FROM, subject.operatesFrom());
        values.put(FormField.OPERATING_TO, subject.operatesUntil());
        values.put(FormField.DOMICILE, subject.domicile());
        values.put(FormField.SCOPE, subject.scope());
        values.put(FormField.SECTION, subject.industrySection());
        return FilingForm.of(values);
    }
}
