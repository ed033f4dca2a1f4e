package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.subject.PersonEntry;

/** Leads matters that seat persons past the gate at submission; the record book leads them past it again with its act. */
@ApplicationScoped
class FilingGate {

    @Inject
    private Gate gate;

    @Inject
    private FilingForms forms;

    void submitted(Filing filing) {
        if (seatsPersons(filing)) {
            gate.submitted(asked(filing));
        }
    }

    /** Null while somebody in the form cannot be read, which other checks say. */
    Set<String> barred(Filing filing) {
        try {
            return seatsPersons(filing) ? gate.barred(asked(filing)) : Set.of();
        } catch (RuleViolation unreadable) {
            return null;
        }
    }

    private GateFiling asked(Filing filing) {
        return new GateFiling(
                filing.filingNo(), filing.subjectId(), filing.subjectName(), filing.unitPath(), candidates(filing));
    }

    void dropped(Filing filing) {
        if (seatsPersons(filing)) {
            gate.dropped(filing.filingNo());
        }
    }

    private boolean seatsPersons(Filing filing) {
        return switch (filing.matter()) {
            case ESTABLISH, MOVE_IN -> true;
            case CHANGE, RECORD, CORRECT -> !candidates(filing).isEmpty();
            default -> false;
        };
    }

    private List<Candidate> candidates(Filing filing) {
        FilingForm form = forms.opened(filing);
        List<Candidate> candidates = new ArrayList<>();
        if (filing.matter().opensSubject() || filing.items().stream().anyMatch(RegisterEntry::seatsHead)) {
            candidates.add(candidate(ActItems.head(filing.kind(), form)));
        }
        if (filing.matter().opensSubject() || filing.items().contains(ChangeItem.DIRECTORS)) {
            ActItems.persons(form).forEach(person -> candidates.add(candidate(person)));
        }
        return candidates;
    }

    private static Candidate candidate(PersonEntry person) {
        return new Candidate(
                new Identity(person.name(), person.certificateType(), person.certificateNo(), null), person.post());
    }
}
