package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.BranchWarning;
import org.hongdun.registry.filing.domain.BranchWarning.Branch;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Warnings;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectLists.Relative;

/** What a change of name asks of the branches (domain.md, Appendix B, rule 3). */
@ApplicationScoped
class NameFollowing {

    private Warnings warnings;
    private SubjectBook book;
    private Organisation organisation;

    protected NameFollowing() {}

    @Inject
    NameFollowing(Warnings warnings, SubjectBook book, Organisation organisation) {
        this.warnings = warnings;
        this.book = book;
        this.organisation = organisation;
    }

    /** The name was changed: branches that still live are warned, and a branch that was warned has done what it should. */
    void nameChanged(Filing change, LocalDate on) {
        warnings.open(change.subjectId()).forEach(warning -> warning.settle(on));
        String name = change.form().text(FormField.NAME).orElseThrow();
        book.lists(change.subjectId(), on, on).branches().stream()
                .filter(branch -> !branch.state().isFinal())
                .forEach(branch -> warnings.add(warning(branch, change, name, on)));
    }

    private BranchWarning warning(Relative branch, Filing change, String name, LocalDate on) {
        Unit authority = organisation.inChargeOf(branch.authority());
        return new BranchWarning(
                new Branch(branch.id(), branch.creditCode(), branch.name()),
                change,
                name,
                new Authority(authority.code(), authority.path()),
                on);
    }
}
