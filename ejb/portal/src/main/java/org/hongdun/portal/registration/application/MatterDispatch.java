package org.hongdun.portal.registration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.SealedParts;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.kernel.registration.RegistrationFiled;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlinePaper;

/** Puts a matter that is handed in, or taken back, on its way to the intranet; certificate numbers can be read there alone. */
@Dependent
class MatterDispatch {

    private static final String INTRANET = "intranet";

    @Inject
    private SealedParts parts;

    @Inject
    private Outbox outbox;

    /** @return id of the document */
    UUID send(OnlineFiling filing, FilingForm form, UUID submitKey, String applicant, Instant at) {
        UUID documentId = UUID.randomUUID();
        List<FiledPaper> papers =
                filing.papers().stream().map(OnlinePaper::file).toList();
        boolean name = filing.matter() == OnlineMatter.NAME;
        outbox.put(new OutgoingDocument(
                documentId,
                name ? NameApplied.TYPE : RegistrationFiled.TYPE,
                null,
                filing.key().toString(),
                name
                        ? nameApplied(filing, form, applicant, at)
                        : registrationFiled(filing, form, submitKey, applicant, papers, at),
                papers.stream()
                        .map(p -> new ContentRef(p.sm3(), p.length(), p.fileName(), p.mediaType()))
                        .toList(),
                INTRANET));
        return documentId;
    }

    /** @return id of the document */
    UUID withdraw(OnlineFiling filing, String reason, String applicant, Instant at) {
        OutgoingDocument document = OutgoingDocument.of(
                INTRANET,
                MatterWithdrawn.TYPE,
                filing.key().toString(),
                new MatterWithdrawn(filing.key(), at, applicant, reason).toXml());
        outbox.put(document);
        return document.id();
    }

    private byte[] registrationFiled(
            OnlineFiling filing,
            FilingForm form,
            UUID submitKey,
            String applicant,
            List<FiledPaper> papers,
            Instant at) {
        Map<String, String> sealed = form.certificateNumbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> parts.seal(INTRANET, entry.getValue())));
        return new RegistrationFiled(
                        filing.key(),
                        filing.nextSubmission(),
                        submitKey,
                        at,
                        applicant,
                        filing.matter().registration(),
                        filing.kind(),
                        filing.items(),
                        filing.matter().aboutOwnSubject() ? new CreditCode(applicant) : null,
                        form.withoutCertificateNumbers(),
                        sealed,
                        papers)
                .toXml();
    }

    private static byte[] nameApplied(OnlineFiling filing, FilingForm form, String applicant, Instant at) {
        return new NameApplied(
                        filing.key(),
                        filing.nextSubmission(),
                        at,
                        applicant,
                        form.text(FormField.NAME).orElseThrow(),
                        form.text(FormField.SECTION).orElseThrow(),
                        form.text(FormField.DISTRICT).orElseThrow(),
                        form.text(FormField.APPLICANT).orElseThrow(),
                        form.text(FormField.GROUNDS).orElse(null),
                        form.flag(FormField.COMMITMENT))
                .toXml();
    }
}
