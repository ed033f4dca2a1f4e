package org.hongdun.portal.registration.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FilingChecks;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.paper.Papers;
import org.hongdun.portal.parameter.PortalParameters;
import org.hongdun.portal.registration.OnlineDraft;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.PaperFile;
import org.hongdun.portal.registration.PaperRow;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.portal.registration.RegistrationError;
import org.hongdun.portal.registration.SaveMatter;
import org.hongdun.portal.registration.SavedMatter;
import org.hongdun.portal.registration.SubmitMatter;
import org.hongdun.portal.registration.domain.ApplicantKind;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlineFilings;
import org.hongdun.portal.registration.domain.OnlinePaper;

/** The signed-in applicant at the registration desk. Who he is always comes from the caller, never from a page. */
@Stateless
@Local(RegistrationDesk.class)
public class RegistrationDeskService implements RegistrationDesk {

    private static final String APPLICANT = "applicant";
    private static final String ENTERPRISE = "enterprise";

    @Resource
    private SessionContext context;

    @Inject
    private OnlineFilings filings;

    @Inject
    private MatterOpening opening;

    @Inject
    private OnlineViews views;

    @Inject
    private OnlineChecks checks;

    @Inject
    private FormSeal seal;

    @Inject
    private MatterDispatch dispatch;

    @Inject
    private Papers papers;

    @Inject
    private ContentStore store;

    @Inject
    private PublicEnquiry register;

    @Inject
    private MyAccount account;

    @Inject
    private PortalParameters parameters;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(APPLICANT)
    public List<OnlineMatter> offers() {
        return applicant().offers();
    }

    @Override
    @RolesAllowed(APPLICANT)
    public List<OnlineRow> mine() {
        return views.rows(filings.of(caller()), today());
    }

    @Override
    @RolesAllowed(APPLICANT)
    public UUID open(OpenMatter wanted) {
        return filings.openedWith(caller(), wanted.clientKey())
                .map(OnlineFiling::key)
                .orElseGet(() -> opened(wanted));
    }

    private UUID opened(OpenMatter wanted) {
        applicant().expectMayApplyFor(wanted.matter());
        SubjectView subject = wanted.matter().aboutOwnSubject() ? ownSubject() : null;
        if (subject != null && !FilingChecks.isOpen(wanted.matter().registration(), subject.state())) {
            throw new RuleViolation(RegistrationError.NOT_OPEN_IN_STATE, subject.state());
        }
        SubjectKind kind = subject == null ? wanted.kind() : SubjectKind.of(subject.typeCode());
        AccountView own = account.view();
        FilingForm prefilled = new FilingForm(Map.of(
                FormField.APPLICANT.key(), own.contactName(),
                FormField.APPLICANT_PHONE.key(), own.contactPhone()));
        try {
            return opening.open(wanted, caller(), kind, subject == null ? null : subject.name(), seal.seal(prefilled));
        } catch (EJBException perhapsJustOpened) {
            return filings.openedWith(caller(), wanted.clientKey())
                    .map(OnlineFiling::key)
                    .orElseThrow(() -> perhapsJustOpened);
        }
    }

    @Override
    @RolesAllowed(APPLICANT)
    public OnlineDraft draft(UUID key) {
        OnlineFiling filing = existing(key);
        filing.expectEditable();
        return views.draft(filing, subjectOf(filing), today());
    }

    @Override
    @RolesAllowed(APPLICANT)
    public SavedMatter save(SaveMatter command) {
        OnlineFiling filing = forChange(command.key());
        FilingForm typed = new FilingForm(command.entries());
        filing.save(command.seenRevision(), seal.seal(typed), title(filing, typed), clock.instant());
        return new SavedMatter(filing.revision(), filing.savedAt());
    }

    /** Of a new subject as typed; a matter about an enterprise keeps its name. */
    private static String title(OnlineFiling filing, FilingForm typed) {
        if (filing.matter().aboutOwnSubject()) {
            return filing.title();
        }
        return typed.text(FormField.NAME)
                .or(() -> typed.text(FormField.LEGAL_REPRESENTATIVE))
                .filter(title -> title.length() <= FormField.NAME.longest())
                .orElse(null);
    }

    @Override
    @RolesAllowed(APPLICANT)
    public PaperRow attach(UUID key, String document, String fileName, InputStream content) {
        OnlineFiling filing = forChange(key);
        if (checks.documents(filing, today()).stream()
                .noneMatch(asked -> asked.code().equals(document))) {
            throw new RuleViolation(RegistrationError.PAPER_UNKNOWN, document);
        }
        ContentRef kept = papers.take(fileName, content);
        OnlinePaper paper = filing.attach(
                new FiledPaper(document, kept.fileName(), kept.mediaType(), kept.length(), kept.sm3()),
                parameters.number("FILING.ATTACHMENT.COUNT", today()),
                clock.instant());
        filings.flush();
        return paper.row();
    }

    @Override
    @RolesAllowed(APPLICANT)
    public void remove(UUID key, long paperId) {
        forChange(key).remove(paperId, clock.instant());
    }

    @Override
    @RolesAllowed(APPLICANT)
    public PaperFile file(UUID key, long paperId) {
        PaperRow paper = existing(key).paper(paperId).row();
        return new PaperFile(paper, store.open(paper.sm3()));
    }

    @Override
    @RolesAllowed(APPLICANT)
    public List<FilingFinding> check(UUID key) {
        OnlineFiling filing = existing(key);
        return findings(filing, seal.open(filing.sealedForm()));
    }

    @Override
    @RolesAllowed(APPLICANT)
    public OnlineView submit(SubmitMatter command) {
        OnlineFiling filing = forChange(command.key());
        if (!filing.taken(command.clientKey())) {
            filing.expectSubmittable(command.seenRevision());
            FilingForm form = seal.open(filing.sealedForm());
            long blocking = findings(filing, form).stream()
                    .filter(FilingFinding::blocks)
                    .count();
            if (blocking > 0) {
                throw new RuleViolation(RegistrationError.FINDINGS_BLOCK, blocking);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            UUID documentId = dispatch.send(filing, form, command.clientKey(), caller(), now);
            filing.submit(command.seenRevision(), command.clientKey(), documentId, now);
            filings.flush();
        }
        return views.view(filing, today());
    }

    @Override
    @RolesAllowed(APPLICANT)
    public void discard(UUID key) {
        forChange(key).discard(seal.seal(FilingForm.empty()), clock.instant());
    }

    @Override
    @RolesAllowed(APPLICANT)
    public void withdraw(UUID key, String reason) {
        OnlineFiling filing = forChange(key);
        if (!filing.isWithdrawing()) {
            String words = reason == null || reason.isBlank() ? null : reason.strip();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            filing.withdraw(dispatch.withdraw(filing, words, caller(), now), words, now);
        }
    }

    @Override
    @RolesAllowed(APPLICANT)
    public OnlineView view(UUID key) {
        return views.view(existing(key), today());
    }

    private List<FilingFinding> findings(OnlineFiling filing, FilingForm form) {
        return checks.of(filing, form, subjectOf(filing), today());
    }

    private SubjectView subjectOf(OnlineFiling filing) {
        return filing.matter().aboutOwnSubject() ? ownSubject() : null;
    }

    private SubjectView ownSubject() {
        return register.subject(caller()).orElseThrow(() -> new RuleViolation(RegistrationError.NO_SUBJECT, caller()));
    }

    private OnlineFiling existing(UUID key) {
        return filings.find(caller(), key).orElseThrow(() -> new RuleViolation(RegistrationError.NOT_FOUND));
    }

    private OnlineFiling forChange(UUID key) {
        return filings.findForChange(caller(), key).orElseThrow(() -> new RuleViolation(RegistrationError.NOT_FOUND));
    }

    private ApplicantKind applicant() {
        return context.isCallerInRole(ENTERPRISE) ? ApplicantKind.ENTERPRISE : ApplicantKind.PERSON;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
