package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.domain.Filing;

/**
 * Moves of a subject to or from another authority (Regulations on the Registration of Market Subjects art. 27). Between the
 * branches of the bureau it is one act, that of the branch it leaves (domain.md, Appendix B, rule 4).
 */
@ApplicationScoped
class Moves {

    private Organisation organisation;

    protected Moves() {}

    @Inject
    Moves(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The branch of the bureau that the form names as the other authority, by its full or its short name. */
    Optional<Unit> otherBranch(Filing filing) {
        String name = filing.form().text(FormField.OTHER_AUTHORITY).orElse("");
        return organisation.branches().stream()
                .filter(branch ->
                        branch.name().equals(name) || branch.shortName().equals(name))
                .findFirst();
    }

    /** Refused with HD-R024: who comes from another branch is in the register, and would be there twice. */
    void expectFromElsewhere(Filing filing) {
        if (filing.matter() == RegistrationMatter.MOVE_IN) {
            otherBranch(filing).ifPresent(branch -> {
                throw new RuleViolation(FilingError.MOVE_WITHIN_THE_BUREAU, branch.shortName());
            });
        }
    }
}
