package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;

/**
 * Moves of a subject to or from another authority (Regulations on the Registration of Market Subjects art. 27). Between the
 * branches of the bureau it is one act, that of the branch it leaves (domain.md, Appendix B, rule 4). Who comes from another
 * city keeps his credit code.
 */
@ApplicationScoped
class Moves {

    private Organisation organisation;
    private MarketSubjects subjects;

    protected Moves() {}

    @Inject
    Moves(Organisation organisation, MarketSubjects subjects) {
        this.organisation = organisation;
        this.subjects = subjects;
    }

    /** The branch of the bureau that was chosen as the other authority; empty if the subject leaves the city. */
    Optional<Unit> otherBranch(Filing filing) {
        return filing.form()
                .text(FormField.OTHER_BRANCH)
                .flatMap(code -> organisation.branches().stream()
                        .filter(branch -> branch.code().equals(code))
                        .findFirst());
    }

    /** The code that who moves in has already. */
    CreditCode broughtCode(Filing filing) {
        return new CreditCode(filing.form().text(FormField.CREDIT_CODE).orElse(null));
    }

    /** To whom a subject that moves out is handed over. */
    Optional<String> otherAuthority(Filing filing) {
        return otherBranch(filing).map(Unit::name).or(() -> filing.form().text(FormField.OTHER_AUTHORITY));
    }

    /** Refused with HD-R024 to HD-R027. */
    void expectPossible(Filing filing) {
        switch (filing.matter()) {
            case MOVE_IN -> expectUnknown(filing);
            case MOVE_OUT -> expectElsewhere(filing);
            default -> {}
        }
    }

    /** Who is in the register already would be there twice. */
    private void expectUnknown(Filing filing) {
        CreditCode code = broughtCode(filing);
        subjects.byCreditCode(code).ifPresent(known -> refuse(code, known));
    }

    private void refuse(CreditCode code, SubjectView known) {
        if (known.state().isFinal()) {
            throw new RuleViolation(FilingError.CODE_IN_THE_REGISTER, code);
        }
        throw new RuleViolation(
                FilingError.MOVE_WITHIN_THE_BUREAU,
                organisation.inChargeOf(known.authority()).shortName());
    }

    /** A branch is chosen and not typed, so that a slip of the pen sends nobody out of the city. */
    private void expectElsewhere(Filing filing) {
        Optional<String> chosen = filing.form().text(FormField.OTHER_BRANCH);
        if (chosen.isPresent()) {
            otherBranch(filing)
                    .filter(branch -> !branch.code().equals(filing.unitCode()))
                    .orElseThrow(() -> new RuleViolation(FilingError.NO_OTHER_BRANCH, chosen.get()));
            return;
        }
        String typed = filing.form().text(FormField.OTHER_AUTHORITY).orElse("");
        organisation.branches().stream()
                .filter(branch ->
                        branch.name().equals(typed) || branch.shortName().equals(typed))
                .findFirst()
                .ifPresent(branch -> {
                    throw new RuleViolation(FilingError.BRANCH_TYPED, branch.shortName());
                });
    }
}
