package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingChecks;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.SubjectLocks;

/** Hands a matter in, at the counter or on line: checks, number, claims, clock, gate and flow are one transaction. */
@ApplicationScoped
class HandingIn {

    private static final String NUMBER_SERIES = "DJ";

    @Inject
    private Filings filings;

    @Inject
    private FilingInquiry inquiry;

    @Inject
    private FilingTerms terms;

    @Inject
    private FilingClock clocks;

    @Inject
    private FilingGate gate;

    @Inject
    private Moves moves;

    @Inject
    private SubjectLocks locks;

    @Inject
    private FilingFlow flow;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /** @param clerk null if the applicant hands it in on line */
    void handIn(Filing filing, UUID submitKey, Officer clerk) {
        LocalDate today = LocalDate.now(clock);
        expectSound(inquiry.findings(filing, today));
        moves.expectPossible(filing);
        expectUnlocked(filing);
        if (filing.status() == FilingStatus.SUPPLEMENT) {
            filing.resubmit(submitKey, clocks.resume(filing, filing.filingNo(), today), clerk, clock.instant());
        } else {
            filings.claim(filing);
            String number = numbering.next(NUMBER_SERIES, filing.unitCode(), today.getYear());
            LocalDate answerBy = clocks.received(filing, number, today);
            filing.submit(
                    number,
                    submitKey,
                    inquiry.registered(filing),
                    terms.regime(today),
                    today,
                    answerBy,
                    clerk,
                    clock.instant());
        }
        gate.submitted(filing);
        flow.submitted(filing);
    }

    /** Asked again by the record book, when the matter takes effect. */
    private void expectUnlocked(Filing filing) {
        switch (filing.matter()) {
            case CHANGE, MOVE_OUT -> locks.requireFree(filing.subjectId(), LockedMatter.CHANGE);
            case CANCEL, SIMPLE_CANCEL -> locks.requireFree(filing.subjectId(), LockedMatter.CANCEL);
            default -> {}
        }
    }

    static void expectSound(List<FilingFinding> findings) {
        if (!FilingChecks.mayGoOn(findings)) {
            List<FilingFinding> blocking =
                    findings.stream().filter(FilingFinding::blocks).toList();
            throw new RuleViolation(
                    FilingError.CHECKS_FAILED,
                    blocking.size(),
                    blocking.stream()
                            .map(finding -> finding.check().name())
                            .distinct()
                            .toList());
        }
    }
}
