package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.print.Printer;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;

/**
 * Tells the portal where a matter applied for on line stands, in the transaction of the act, and sends the notices that the act
 * gives to the applicant; opinions stay inside.
 */
@ApplicationScoped
public class FilingProgress {

    private static final String PORTAL = "portal";
    private static final String PDF = "application/pdf";
    private static final long LONGEST_NOTICE = 10_000_000;

    @Inject
    private Filings filings;

    @Inject
    private Organisation organisation;

    @Inject
    private FilingViews views;

    @Inject
    private Outbox outbox;

    @Inject
    private ContentStore contents;

    @Inject
    private HouseKey key;

    @Inject
    private Clock clock;

    void tell(Filing filing) {
        if (filing.channel() != FilingChannel.ONLINE) {
            return;
        }
        filings.flush();
        List<ContentRef> notices = filings.notices(filing.id()).stream()
                .filter(notice -> notice.isFresh() && notice.kind() != NoticeKind.HANDOVER)
                .map(notice -> printed(views.notice(filing, notice, LocalDate.now(clock))))
                .toList();
        MatterProgress progress =
                progress(filing, notices.stream().map(FilingProgress::paper).toList());
        outbox.put(OutgoingDocument.of(
                        PORTAL, MatterProgress.TYPE, filing.clientKey().toString(), progress.toXml())
                .with(notices));
    }

    private ContentRef printed(NoticeView notice) {
        byte[] pdf = Printer.print(NoticeText.sheet(notice), key);
        return contents.store(
                new ByteArrayInputStream(pdf), notice.title() + " " + notice.noticeNo() + ".pdf", PDF, LONGEST_NOTICE);
    }

    private static FiledPaper paper(ContentRef file) {
        return new FiledPaper(FiledPaper.NOTICE, file.fileName(), file.mediaType(), file.length(), file.sm3());
    }

    private MatterProgress progress(Filing filing, List<FiledPaper> papers) {
        boolean registered = filing.decidedAt() != null && filing.status() != FilingStatus.REJECTED;
        return new MatterProgress(
                filing.clientKey(),
                filing.version(),
                filing.filingNo(),
                MatterProgress.State.valueOf(filing.status().name()),
                lastStep(filing),
                filing.acceptedOn(),
                filing.dueOn(),
                filing.isStopped(),
                notice(filing),
                organisation.unit(filing.unitCode()).name(),
                registered ? filing.subjectName() : null,
                registered ? filing.creditCode() : null,
                null,
                papers);
    }

    private static Instant lastStep(Filing filing) {
        return filing.steps().get(filing.steps().size() - 1).actedAt();
    }

    /** What the notice of this state says; what an earlier one said is history. */
    private String notice(Filing filing) {
        return switch (filing.status()) {
            case SUPPLEMENT, REFUSED, REJECTED -> {
                List<FilingNotice> given = filings.notices(filing.id());
                yield given.get(given.size() - 1).content();
            }
            default -> null;
        };
    }
}
