package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormLayout;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.FilingView;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingFile;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;

/** Shows matters to the pages. */
@ApplicationScoped
class FilingViews {

    private static final Set<FilingAct> NUMBERS_READ_FOR = EnumSet.of(
            FilingAct.SUBMIT,
            FilingAct.RESUBMIT,
            FilingAct.ACCEPT,
            FilingAct.TAKE_UP,
            FilingAct.EXAMINE,
            FilingAct.APPROVE);

    @Inject
    private Filings filings;

    @Inject
    private FilingForms forms;

    @Inject
    private FilingInquiry inquiry;

    @Inject
    private FilingTerms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Organisation organisation;

    @Inject
    private Moves moves;

    List<FilingRow> rows(List<Filing> page, LocalDate today) {
        WorkingCalendar working = calendar.workingCalendar();
        return page.stream().map(filing -> row(filing, working, today)).toList();
    }

    private static FilingRow row(Filing f, WorkingCalendar working, LocalDate today) {
        return new FilingRow(
                f.id(),
                f.filingNo(),
                f.matter(),
                f.kind(),
                f.items(),
                f.channel(),
                f.regime(),
                f.subjectId(),
                f.creditCode(),
                f.subjectName(),
                f.unitCode(),
                f.status(),
                f.enteredAt(),
                f.submittedAt(),
                f.acceptedOn(),
                f.dueOn(),
                f.dueOn() == null ? null : working.workingDaysBetween(today, f.dueOn()),
                f.isStopped(),
                f.decidedAt());
    }

    FilingView view(Filing filing, Officer officer, LocalDate today) {
        return new FilingView(
                rows(List.of(filing), today).get(0),
                filing.version(),
                FormLayout.of(filing.matter(), filing.kind(), filing.items(), filing.regime()),
                form(filing, officer),
                filing.status() == FilingStatus.DRAFT ? inquiry.registered(filing) : filing.registered(),
                documents(filing),
                filing.files().stream().map(FilingFile::paper).toList(),
                findings(filing, officer, today),
                filing.steps().stream()
                        .map(step ->
                                new FilingView.Step(step.actedAt(), step.status(), step.officerName(), step.opinion()))
                        .toList(),
                filings.notices(filing.id()).stream()
                        .map(notice -> new FilingView.Notice(notice.noticeNo(), notice.kind(), notice.issuedOn()))
                        .toList(),
                acts(filing, officer));
    }

    /** Whoever decides now compares the numbers with the papers, and whoever fills in corrects them. */
    private FilingForm form(Filing filing, Officer officer) {
        if (NUMBERS_READ_FOR.stream().noneMatch(acts(filing, officer)::contains)) {
            return forms.masked(filing);
        }
        if (!filing.status().isEditable() && !filing.certificateNumbers().isEmpty()) {
            audit.record(FilingEvent.FILING_IDENTITIES_READ, Outcome.DONE, filing.filingNo(), null);
        }
        return forms.opened(filing);
    }

    private List<FilingView.Document> documents(Filing filing) {
        Set<String> handedIn = filing.documents();
        return inquiry.documents(filing).stream()
                .map(document -> new FilingView.Document(
                        document.code(),
                        document.name(),
                        document.nameEn(),
                        document.required(),
                        handedIn.contains(document.code()),
                        document.basis()))
                .toList();
    }

    /** The checks ask rooms that only those who handle matters may enter. */
    private List<FilingFinding> findings(Filing filing, Officer officer, LocalDate today) {
        boolean undecided = filing.status().isOpen() || filing.status() == FilingStatus.DRAFT;
        boolean handles = Arrays.stream(FilingAct.values()).anyMatch(act -> officer.may(act.permission()));
        return undecided && handles ? inquiry.shown(filing, today) : List.of();
    }

    private static Set<FilingAct> acts(Filing filing, Officer officer) {
        return Arrays.stream(FilingAct.values())
                .filter(act -> act.possibleIn(filing.status()))
                .filter(act -> officer.reach(act.permission()).covers(filing.unitPath()))
                .filter(act -> act != FilingAct.PRINT_LICENCE || filing.matter().givesLicence())
                .filter(act -> act != FilingAct.ARCHIVE
                        || filing.status() != FilingStatus.APPROVED
                        || !filing.matter().givesLicence())
                .collect(Collectors.toSet());
    }

    NoticeView notice(Filing filing, FilingNotice notice, LocalDate today) {
        return new NoticeView(
                notice.noticeNo(),
                notice.kind(),
                rows(List.of(filing), today).get(0),
                NoticeText.title(notice.kind(), filing.matter()),
                (notice.kind() == NoticeKind.HANDOVER
                                ? moves.otherAuthority(filing)
                                : filing.form().text(FormField.APPLICANT))
                        .orElse(filing.subjectName()),
                NoticeText.paragraphs(
                        filing,
                        notice,
                        documents(filing).stream()
                                .filter(FilingView.Document::handedIn)
                                .map(FilingView.Document::name)
                                .toList(),
                        notice.kind() == NoticeKind.ACCEPTANCE ? terms.decideBy(filing, filing.acceptedOn()) : null),
                NoticeText.basis(filing.regime()),
                organisation.unit(filing.unitCode()).name(),
                notice.issuedOn());
    }
}
