package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NewNameApplication;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;

/** Takes in names that were applied for on line, in the transaction of the inbox. */
@ApplicationScoped
public class NameReception {

    @Inject
    private NameBook book;

    @Inject
    private NameIntake intake;

    @Inject
    private NameProgress progress;

    @Inject
    private Organisation organisation;

    @Inject
    private AuditTrail audit;

    /**
     * Takes the application in, or its correction. The portal's key is unique among the applications. Refused as at the
     * window, and with HD-M026 if no authority registers in the district.
     *
     * @return number of the application
     */
    public String receive(NameApplied applied) {
        return book.findOnline(applied.filingId())
                .map(known -> corrected(known, applied))
                .orElseGet(() -> taken(applied))
                .applicationNo();
    }

    private NameApplication taken(NameApplied applied) {
        Unit authority = organisation.branches().stream()
                .filter(branch -> applied.division().equals(branch.divisionCode()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(NameError.NO_AUTHORITY_IN_DISTRICT, applied.division()));
        return intake.take(
                new NewNameApplication(
                        applied.name(),
                        applied.section(),
                        applied.applicant(),
                        applied.investors(),
                        false,
                        applied.promised()),
                new NameApplication.Desk(authority.code(), authority.path(), null, applied.filingId()));
    }

    private NameApplication corrected(NameApplication known, NameApplied applied) {
        intake.correct(known, applied.name(), null);
        audit.record(NameEvent.NAME_CORRECTED, Outcome.DONE, known.applicationNo(), known.name());
        progress.tell(known);
        return known;
    }
}
