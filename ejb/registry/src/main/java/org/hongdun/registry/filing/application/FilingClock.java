package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.ClockState;
import org.hongdun.platform.clock.ClockView;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;

/** The legal clocks of a matter: one to tell what is missing, which stands still while the applicant supplements, and one to decide. */
@ApplicationScoped
class FilingClock implements ClockListener {

    private static final String KIND = "FILING";
    private static final String ANSWER = "ACCEPT";
    private static final String DECIDE = "DECIDE";

    @Inject
    private LegalClocks clocks;

    @Inject
    private FilingTerms terms;

    @Inject
    private Filings filings;

    @Inject
    private FilingProgress progress;

    /** @return last day to tell what is missing */
    LocalDate received(Filing filing, String filingNo, LocalDate receivedOn) {
        return clocks.start(clock(filing, filingNo, ANSWER, FilingTerms.TELL_WHAT_IS_MISSING, receivedOn));
    }

    void stop(Filing filing, String noticeNo, LocalDate on) {
        clocks.stop(matter(filing), StopKind.SUPPLEMENT, noticeNo, on);
    }

    /** @return last day of the formal check, after the standstill */
    LocalDate resume(Filing filing, String paper, LocalDate on) {
        clocks.resume(matter(filing), paper, on);
        return clocks.of(matter(filing)).stream()
                .filter(clock -> clock.code().equals(ANSWER) && clock.state() != ClockState.FINISHED)
                .map(ClockView::dueOn)
                .findFirst()
                .orElseThrow();
    }

    /** Starts the clock that a matter under way without any would have; that of a supplement stands still since the notice. */
    void takenOver(Filing filing, LocalDate today) {
        if (!filing.status().isOpen() || !clocks.of(matter(filing)).isEmpty()) {
            return;
        }
        if (filing.acceptedOn() != null) {
            accepted(filing, filing.acceptedOn(), today);
            return;
        }
        received(filing, filing.filingNo(), filing.receivedOn());
        if (filing.isStopped()) {
            filings.notice(filing.id(), NoticeKind.SUPPLEMENT)
                    .ifPresent(notice -> stop(filing, notice.noticeNo(), notice.issuedOn()));
        }
    }

    /** @return last day to decide */
    LocalDate accepted(Filing filing, LocalDate acceptedOn, LocalDate today) {
        clocks.finishAll(matter(filing), today);
        return terms.decisionTerm(filing, acceptedOn)
                .map(limit -> clocks.start(clock(filing, filing.filingNo(), DECIDE, limit, acceptedOn)))
                .orElse(acceptedOn);
    }

    void finish(Filing filing, LocalDate on) {
        clocks.finishAll(matter(filing), on);
    }

    /** A matter that stands still tells its last day when it goes on, with the state it then has. */
    @Override
    public void moved(LocalDate dueOn, List<ClockName> moved) {
        List<String> numbers = moved.stream()
                .map(ClockName::matter)
                .filter(matter -> matter.kind().equals(KIND))
                .map(Matter::key)
                .toList();
        if (!numbers.isEmpty()) {
            filings.moved(numbers, dueOn);
            filings.online(numbers).stream()
                    .filter(filing -> !filing.isStopped())
                    .forEach(progress::tell);
        }
    }

    private static NewClock clock(Filing filing, String filingNo, String code, String limit, LocalDate basisOn) {
        return new NewClock(
                new Matter(KIND, filingNo),
                code,
                limit,
                null,
                basisOn,
                filing.unitPath(),
                FilingFlow.title(filing),
                "/filing/view.xhtml?id=" + filing.id(),
                false);
    }

    private static Matter matter(Filing filing) {
        return new Matter(KIND, filing.filingNo());
    }
}
