package org.hongdun.portal.filing.application;

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
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.filing.AttachPaper;
import org.hongdun.portal.filing.AttachmentContent;
import org.hongdun.portal.filing.AttachmentRow;
import org.hongdun.portal.filing.DraftView;
import org.hongdun.portal.filing.FilingCalendar;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.FilingRow;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.Finding;
import org.hongdun.portal.filing.SaveDraft;
import org.hongdun.portal.filing.SavedDraft;
import org.hongdun.portal.filing.SubmitFiling;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFilings;
import org.hongdun.portal.filing.domain.FilingAttachment;
import org.hongdun.portal.filing.domain.TypedReport;
import org.hongdun.portal.paper.Papers;
import org.hongdun.portal.parameter.PortalParameters;

/** The signed-in enterprise at the filing desk. The credit code always comes from the caller, never from a page. */
@Stateless
@Local(FilingDesk.class)
public class FilingDeskService implements FilingDesk {

    @Resource
    private SessionContext context;

    @Inject
    private AnnualFilings filings;

    @Inject
    private FilingOpening opening;

    @Inject
    private FilingViews views;

    @Inject
    private Prechecks prechecks;

    @Inject
    private Papers papers;

    @Inject
    private ContentStore store;

    @Inject
    private PublicEnquiry register;

    @Inject
    private MyAccount account;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private PortalParameters parameters;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed("enterprise")
    public List<FilingRow> mine() {
        return filings.rows(caller());
    }

    @Override
    @RolesAllowed("enterprise")
    public DraftView draft(int reportYear) {
        SubjectView subject = subject();
        if (filings.find(caller(), reportYear).isEmpty()) {
            open(reportYear, subject);
        }
        AnnualFiling filing = existing(reportYear);
        filing.expectDraft();
        return views.draft(filing, subject);
    }

    private void open(int reportYear, SubjectView subject) {
        if (reportYear != calendar.window().reportYear()) {
            throw new RuleViolation(FilingError.WINDOW_NOT_OPEN, reportYear);
        }
        if (subject.established().getYear() > reportYear) {
            throw new RuleViolation(FilingError.NOT_YET_ESTABLISHED, subject.established(), reportYear);
        }
        AccountView own = account.view();
        try {
            opening.open(
                    caller(),
                    reportYear,
                    Map.of(
                            "contactName", own.contactName(),
                            "contactPhone", own.contactPhone(),
                            "actualDomicile", subject.domicile(),
                            "operatingState", "OPERATING"));
        } catch (EJBException perhapsJustOpened) {
            if (filings.find(caller(), reportYear).isEmpty()) {
                throw perhapsJustOpened;
            }
        }
    }

    @Override
    @RolesAllowed("enterprise")
    public SavedDraft save(SaveDraft command) {
        AnnualFiling filing = existingForChange(command.reportYear());
        filing.save(command.seenRevision(), command.entries(), clock.instant());
        return new SavedDraft(filing.revision(), filing.savedAt());
    }

    @Override
    @RolesAllowed("enterprise")
    public AttachmentRow attach(AttachPaper command, InputStream content) {
        AnnualFiling filing = existingForChange(command.reportYear());
        filing.expectDraft();
        ContentRef kept = papers.take(command.fileName(), content);
        FilingAttachment attachment = filing.attach(
                new ReportAttachment(command.kind(), kept.fileName(), kept.mediaType(), kept.length(), kept.sm3()),
                parameters.number("FILING.ATTACHMENT.COUNT", LocalDate.now(clock)),
                clock.instant());
        filings.flush();
        return attachment.row();
    }

    @Override
    @RolesAllowed("enterprise")
    public void remove(int reportYear, long attachmentId) {
        existingForChange(reportYear).remove(attachmentId, clock.instant());
    }

    @Override
    @RolesAllowed("enterprise")
    public AttachmentContent content(int reportYear, long attachmentId) {
        AttachmentRow attachment = existing(reportYear).attachment(attachmentId).row();
        return new AttachmentContent(attachment, store.open(attachment.sm3()));
    }

    @Override
    @RolesAllowed("enterprise")
    public List<Finding> check(int reportYear) {
        AnnualFiling filing = existing(reportYear);
        return findings(filing, typed(filing));
    }

    @Override
    @RolesAllowed("enterprise")
    public FilingView submit(SubmitFiling command) {
        AnnualFiling filing = existingForChange(command.reportYear());
        if (!filing.taken(command.clientKey())) {
            filing.expectSubmittable(command.seenRevision());
            TypedReport typed = typed(filing);
            long blocking =
                    findings(filing, typed).stream().filter(Finding::blocks).count();
            if (blocking > 0) {
                throw new RuleViolation(FilingError.FINDINGS_BLOCK, blocking);
            }
            send(filing, typed, command);
        }
        return views.filing(filing, subject());
    }

    private void send(AnnualFiling filing, TypedReport typed, SubmitFiling command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<ReportAttachment> attached =
                filing.attachments().stream().map(FilingAttachment::paper).toList();
        byte[] document = new AnnualReportFiled(
                        filing.key(),
                        filing.nextSubmission(),
                        subject().name(),
                        now,
                        caller().value(),
                        typed.report(),
                        attached)
                .toXml();
        UUID documentId = UUID.randomUUID();
        filing.submit(command.seenRevision(), command.clientKey(), documentId, document, now);
        filings.flush();
        outbox.put(new OutgoingDocument(
                documentId,
                AnnualReportFiled.TYPE,
                null,
                caller().value(),
                document,
                attached.stream()
                        .map(p -> new ContentRef(p.sm3(), p.length(), p.fileName(), p.mediaType()))
                        .toList(),
                "intranet"));
    }

    @Override
    @RolesAllowed("enterprise")
    public DraftView correct(int reportYear) {
        AnnualFiling filing = existingForChange(reportYear);
        filing.correct(clock.instant());
        return views.draft(filing, subject());
    }

    @Override
    @RolesAllowed("enterprise")
    public FilingView filing(int reportYear) {
        return views.filing(existing(reportYear), subject());
    }

    private List<Finding> findings(AnnualFiling filing, TypedReport typed) {
        return prechecks.of(
                filing, typed, views.figuresOf(caller(), filing.reportYear() - 1), subject(), LocalDate.now(clock));
    }

    private TypedReport typed(AnnualFiling filing) {
        return TypedReport.of(filing.enterprise(), filing.reportYear(), filing.entries());
    }

    private AnnualFiling existing(int reportYear) {
        return filings.find(caller(), reportYear).orElseThrow(() -> new RuleViolation(FilingError.FILING_NOT_FOUND));
    }

    private AnnualFiling existingForChange(int reportYear) {
        return filings.findForChange(caller(), reportYear)
                .orElseThrow(() -> new RuleViolation(FilingError.FILING_NOT_FOUND));
    }

    private SubjectView subject() {
        return register.subject(caller().value())
                .orElseThrow(() -> new RuleViolation(FilingError.SUBJECT_GONE, caller()));
    }

    private CreditCode caller() {
        return new CreditCode(context.getCallerPrincipal().getName());
    }
}
