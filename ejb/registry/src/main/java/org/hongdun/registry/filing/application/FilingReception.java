package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.SealedParts;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.kernel.registration.RegistrationFiled;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NewFiling;
import org.hongdun.registry.filing.domain.Applicant;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingFile;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/** Takes in matters that were applied for on line, and their withdrawal, in the transaction of the inbox. */
@ApplicationScoped
public class FilingReception {

    @Inject
    private Filings filings;

    @Inject
    private FilingForms forms;

    @Inject
    private FilingTerms terms;

    @Inject
    private HandingIn handingIn;

    @Inject
    private TakingBack takingBack;

    @Inject
    private FilingProgress progress;

    @Inject
    private NameReservations names;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private SealedParts parts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Opens the matter and hands it in, or hands its supplement in. The portal's key is unique among the matters, so that
     * one matter of the portal is one here however often it comes. Refused as at the counter, and with HD-R021 (no authority
     * registers in the district), HD-R022 (the subject is not in the register), HD-R023 (a file did not come along).
     *
     * @return number of the matter
     */
    public String receive(RegistrationFiled filed, IncomingDocument document) {
        expectFiles(filed, document);
        Filing filing = filings.openedWith(filed.filingId())
                .flatMap(found -> filings.locked(found.id()))
                .orElseGet(() -> opened(filed));
        if (filing.wasSubmittedWith(filed.submitKey())) {
            return filing.filingNo();
        }
        boolean first = filing.status() == FilingStatus.DRAFT;
        forms.fillIn(filing, form(filed), documents(filed));
        filing.attach(filed.papers().stream().map(FilingFile::of).toList());
        filings.flush();
        handingIn.handIn(filing, filed.submitKey(), null);
        progress.tell(filing);
        audit.record(
                FilingEvent.FILING_SUBMITTED,
                Outcome.DONE,
                filing.filingNo(),
                filing.matter().name() + (first ? "" : " supplement"));
        return filing.filingNo();
    }

    /**
     * The applicant takes back a matter or a name. Refused as at the counter, and with HD-R001 if neither has that key.
     *
     * @return number of the matter, or of the application for the name
     */
    public String withdraw(MatterWithdrawn withdrawn) {
        return filings.openedWith(withdrawn.filingId())
                .filter(found -> found.channel() == FilingChannel.ONLINE)
                .flatMap(found -> filings.locked(found.id()))
                .map(filing -> takenBack(filing, withdrawn.reason()))
                .or(() -> names.takeBack(withdrawn.filingId(), withdrawn.reason()))
                .orElseThrow(() -> new RuleViolation(FilingError.NOT_FOUND, withdrawn.filingId()));
    }

    private String takenBack(Filing filing, String reason) {
        takingBack.takeBack(filing, null, reason);
        return filing.filingNo();
    }

    private Filing opened(RegistrationFiled filed) {
        SubjectView subject = filed.subject() == null
                ? null
                : subjects.byCreditCode(filed.subject())
                        .orElseThrow(() -> new RuleViolation(FilingError.SUBJECT_UNKNOWN, filed.subject()));
        Unit authority = subject == null
                ? inDistrict(filed.form().text(FormField.DISTRICT).orElse(""))
                : organisation.inChargeOf(subject.authority());
        Filing filing = Filing.drafted(
                new NewFiling(
                        filed.filingId(),
                        filed.matter(),
                        filed.kind(),
                        filed.items(),
                        FilingChannel.ONLINE,
                        subject == null ? null : subject.id()),
                subject == null ? filed.kind() : SubjectKind.of(subject.typeCode()),
                subject == null ? null : new Applicant(subject.id(), subject.creditCode(), subject.name()),
                new Authority(authority.code(), authority.path()),
                terms.regime(LocalDate.now(clock)),
                null,
                clock.instant());
        filings.add(filing);
        return filing;
    }

    private Unit inDistrict(String division) {
        return organisation.branches().stream()
                .filter(branch -> division.equals(branch.divisionCode()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(FilingError.NO_AUTHORITY_IN_DISTRICT, division));
    }

    private FilingForm form(RegistrationFiled filed) {
        Map<String, String> numbers = filed.sealedNumbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> parts.open(entry.getValue())));
        return filed.form().and(numbers);
    }

    private static Set<String> documents(RegistrationFiled filed) {
        return filed.papers().stream().map(FiledPaper::document).collect(Collectors.toSet());
    }

    private static void expectFiles(RegistrationFiled filed, IncomingDocument document) {
        List<String> arrived =
                document.attachments().stream().map(ContentRef::sm3).toList();
        filed.papers().stream()
                .filter(paper -> !arrived.contains(paper.sm3()))
                .findFirst()
                .ifPresent(paper -> {
                    throw new RuleViolation(FilingError.FILE_MISSING, paper.fileName());
                });
    }
}
