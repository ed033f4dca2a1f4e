package org.hongdun.registry.filing.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hongdun.exchange.ContentStore;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.print.Printer;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.FilingView;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.filing.domain.HandedOver;
import org.hongdun.registry.licence.LicenceIssue;
import org.hongdun.registry.name.NameReservations;

/** Officers read matters and act on them; the act, the step of the flow, the clock and the notice are one transaction. */
@Stateless
@Local(FilingReview.class)
public class FilingReviewService implements FilingReview {

    static final String READ = "filing-read";

    @Inject
    private Filings filings;

    @Inject
    private FilingViews views;

    @Inject
    private FilingInquiry inquiry;

    @Inject
    private FilingTerms terms;

    @Inject
    private FilingClock clocks;

    @Inject
    private FilingGate gate;

    @Inject
    private RegisterEntry register;

    @Inject
    private HandoverList handovers;

    @Inject
    private NameFollowing following;

    @Inject
    private NameReservations names;

    @Inject
    private LicenceIssue issue;

    @Inject
    private HouseKey key;

    @Inject
    private FilingFlow flow;

    @Inject
    private FilingProgress progress;

    @Inject
    private ContentStore contents;

    @Inject
    private Numbering numbering;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<FilingRow> list(ListQuery query) {
        LocalDate today = today();
        Slice<Filing> page = filings.list(query, caller.officer().reach(READ), today);
        return new Slice<>(views.rows(page.rows(), today), page.total());
    }

    @Override
    @RolesAllowed(FilingAct.LICENCE)
    public long licencesDue() {
        return filings.licencesDue(caller.officer().reach(FilingAct.LICENCE));
    }

    @Override
    @RolesAllowed(READ)
    public FilingView view(long filingId) {
        Officer officer = caller.officer();
        return views.view(within(officer, filingId), officer, today());
    }

    @Override
    @RolesAllowed(READ)
    public InputStream openFile(long filingId, String sm3) {
        Filing filing = within(caller.officer(), filingId);
        if (filing.files().stream().noneMatch(file -> file.sm3().equals(sm3))) {
            throw new RuleViolation(FilingError.FILE_MISSING, sm3);
        }
        return contents.open(sm3);
    }

    @Override
    @RolesAllowed(READ)
    public NoticeView notice(long filingId, NoticeKind kind) {
        Filing filing = within(caller.officer(), filingId);
        return filings.notice(filingId, kind)
                .map(notice -> views.notice(filing, notice, today()))
                .orElseThrow(() -> new RuleViolation(FilingError.NOTICE_NOT_FOUND, kind));
    }

    @Override
    @RolesAllowed(FilingAct.ACCEPTANCE)
    public void accept(long filingId, long seenVersion, String opinion) {
        act(FilingAct.ACCEPTANCE, FilingEvent.FILING_ACCEPTED, filingId, seenVersion, filing -> {
            LocalDate acceptedOn = filing.dayOfAcceptance(today());
            LocalDate decideBy = clocks.accepted(filing, acceptedOn, today());
            filing.accept(
                    caller.officer(),
                    acceptedOn,
                    terms.regime(acceptedOn),
                    decideBy,
                    stripped(opinion),
                    clock.instant());
            flow.checked(filing, true, orStatus(opinion, filing));
            if (filings.notice(filingId, NoticeKind.ACCEPTANCE).isEmpty()) {
                give(NoticeKind.ACCEPTANCE, filing, null);
            }
        });
    }

    @Override
    @RolesAllowed(FilingAct.ACCEPTANCE)
    public void requestSupplement(long filingId, long seenVersion, String missing) {
        act(FilingAct.ACCEPTANCE, FilingEvent.FILING_SUPPLEMENT_REQUESTED, filingId, seenVersion, filing -> {
            filing.requestSupplement(caller.officer(), stripped(missing), today(), clock.instant());
            flow.checked(filing, false, stripped(missing));
            FilingNotice notice = give(NoticeKind.SUPPLEMENT, filing, stripped(missing));
            clocks.stop(filing, notice.noticeNo(), today());
        });
    }

    @Override
    @RolesAllowed(FilingAct.ACCEPTANCE)
    public void refuse(long filingId, long seenVersion, String reason) {
        act(FilingAct.ACCEPTANCE, FilingEvent.FILING_REFUSED, filingId, seenVersion, filing -> {
            filing.act(FilingAct.REFUSE, caller.officer(), stripped(reason), clock.instant());
            flow.broken(filing, stripped(reason));
            gate.dropped(filing);
            close(filing);
            give(NoticeKind.REFUSAL, filing, stripped(reason));
        });
    }

    @Override
    @RolesAllowed(FilingAct.EXAMINATION)
    public void takeUp(long filingId, long seenVersion) {
        act(
                FilingAct.EXAMINATION,
                FilingEvent.FILING_TAKEN_UP,
                filingId,
                seenVersion,
                filing -> filing.act(FilingAct.TAKE_UP, caller.officer(), null, clock.instant()));
    }

    @Override
    @RolesAllowed(FilingAct.EXAMINATION)
    public void examined(long filingId, long seenVersion, String opinion) {
        act(FilingAct.EXAMINATION, FilingEvent.FILING_EXAMINED, filingId, seenVersion, filing -> {
            filing.act(FilingAct.EXAMINE, caller.officer(), stripped(opinion), clock.instant());
            flow.examined(filing, stripped(opinion));
        });
    }

    @Override
    @RolesAllowed(FilingAct.APPROVAL)
    public void sendBack(long filingId, long seenVersion, String reason) {
        act(FilingAct.APPROVAL, FilingEvent.FILING_RETURNED, filingId, seenVersion, filing -> {
            filing.act(FilingAct.RETURN, caller.officer(), stripped(reason), clock.instant());
            flow.sentBack(filing, stripped(reason));
        });
    }

    @Override
    @RolesAllowed(FilingAct.APPROVAL)
    public void approve(long filingId, long seenVersion, String opinion) {
        act(FilingAct.APPROVAL, FilingEvent.FILING_APPROVED, filingId, seenVersion, filing -> {
            HandingIn.expectSound(inquiry.findings(filing, today()));
            filing.act(FilingAct.APPROVE, caller.officer(), stripped(opinion), clock.instant());
            flow.decided(filing, true, orStatus(opinion, filing));
            takeEffect(filing);
            close(filing);
            give(NoticeKind.APPROVAL, filing, null);
            if (filing.matter() == RegistrationMatter.MOVE_OUT) {
                List<HandedOver> papers = handovers.of(filing.subjectId());
                give(NoticeKind.HANDOVER, filing, null).handOver(papers);
            }
        });
    }

    @Override
    @RolesAllowed(FilingAct.APPROVAL)
    public void reject(long filingId, long seenVersion, String reason) {
        act(FilingAct.APPROVAL, FilingEvent.FILING_REJECTED, filingId, seenVersion, filing -> {
            filing.act(FilingAct.REJECT, caller.officer(), stripped(reason), clock.instant());
            flow.decided(filing, false, stripped(reason));
            gate.dropped(filing);
            close(filing);
            give(NoticeKind.REJECTION, filing, stripped(reason));
        });
    }

    @Override
    @RolesAllowed(READ)
    public byte[] noticeDocument(long filingId, NoticeKind kind) {
        return Printer.print(NoticeText.sheet(notice(filingId, kind)), key);
    }

    @Override
    @RolesAllowed({FilingAct.ENTER, FilingAct.LICENCE})
    public void finish(long filingId, long seenVersion, FilingAct act) {
        act(act.permission(), FilingEvent.FILING_FINISHED, filingId, seenVersion, filing -> {
            boolean approved = filing.status() != FilingStatus.REJECTED;
            filing.act(act, caller.officer(), null, clock.instant());
            switch (act) {
                case PRINT_LICENCE -> printLicences(filing);
                case ISSUE ->
                    issue.handedOut(filing.subjectId(), filing.matter().title(), filing.filingNo());
                case ARCHIVE -> flow.putAway(filing, approved);
                default -> throw new IllegalArgumentException(act.name());
            }
        });
    }

    private void printLicences(Filing filing) {
        String reason = filing.matter().title();
        switch (filing.matter()) {
            case ESTABLISH, MOVE_IN -> issue.added(filing.subjectId(), 1, reason, filing.filingNo());
            case COPY ->
                issue.added(
                        filing.subjectId(),
                        filing.form()
                                .text(FormField.COPIES)
                                .map(Integer::valueOf)
                                .orElse(1),
                        reason,
                        filing.filingNo());
            default -> issue.renewed(filing.subjectId(), reason, filing.filingNo());
        }
    }

    /** The act of the register, from which follows what it does to posts, licences, cards and locks; and what the name asks for. */
    private void takeEffect(Filing filing) {
        register.enter(filing, today());
        boolean named = filing.matter().opensSubject() || filing.items().contains(ChangeItem.NAME);
        if (named) {
            filing.form()
                    .text(FormField.RESERVATION_NO)
                    .ifPresent(reservation -> names.use(reservation, filing.filingNo(), filing.subjectId()));
        }
        if (filing.matter() == RegistrationMatter.CHANGE && filing.items().contains(ChangeItem.NAME)) {
            following.nameChanged(filing, today());
        }
    }

    /** Decided: the term ends, and what it held is free. */
    private void close(Filing filing) {
        clocks.finish(filing, today());
        filings.release(filing);
    }

    private FilingNotice give(NoticeKind kind, Filing filing, String content) {
        LocalDate today = today();
        FilingNotice notice = new FilingNotice(
                numbering.next(kind.series(), filing.unitCode(), today.getYear()),
                filing,
                kind,
                caller.officer(),
                content,
                today,
                clock.instant());
        filings.add(notice);
        return notice;
    }

    private void act(String permission, FilingEvent event, long filingId, long seenVersion, Consumer<Filing> act) {
        Officer officer = caller.officer();
        try {
            Filing filing = filings.locked(filingId)
                    .filter(found -> officer.reach(permission).covers(found.unitPath()))
                    .orElseThrow(() -> new RuleViolation(FilingError.NOT_FOUND, filingId));
            filing.expectVersion(seenVersion);
            act.accept(filing);
            progress.tell(filing);
            audit.record(event, Outcome.DONE, filing.filingNo(), filing.matter().name() + " " + filing.status());
        } catch (RuleViolation refused) {
            audit.recordApart(
                    event,
                    Outcome.REFUSED,
                    String.valueOf(filingId),
                    refused.reason().code());
            throw refused;
        }
    }

    private Filing within(Officer officer, long filingId) {
        return filings.find(filingId)
                .filter(filing -> officer.reach(READ).covers(filing.unitPath()))
                .orElseThrow(() -> new RuleViolation(FilingError.NOT_FOUND, filingId));
    }

    /** The flow wants words for every step; who agrees need not write any. */
    private static String orStatus(String opinion, Filing filing) {
        String given = stripped(opinion);
        return given != null ? given : NoticeText.opinion(filing.status());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static String stripped(String opinion) {
        return opinion == null || opinion.isBlank() ? null : opinion.strip();
    }
}
