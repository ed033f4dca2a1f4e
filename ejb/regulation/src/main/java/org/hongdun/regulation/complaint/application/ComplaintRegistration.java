package org.hongdun.regulation.complaint.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.complaint.ComplaintError;
import org.hongdun.regulation.complaint.ComplaintState;
import org.hongdun.regulation.complaint.domain.Arrival;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.Telling;
import org.hongdun.regulation.complaint.domain.UnitPlace;
import org.hongdun.regulation.complaint.persistence.ComplaintRepository;

/** Takes over what the hotline tells: a new number becomes a complaint, a known one a revision. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ComplaintRegistration {

    @Inject
    private ComplaintRepository complaints;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private ComplaintTerms terms;

    @Inject
    private Numbering numbering;

    @Inject
    private Organisation organisation;

    @Inject
    private AuditTrail audit;

    @Inject
    private StatusMessages statusMessages;

    /**
     * Registers or corrects.
     *
     * @param wishedUnit the unit the hotline has already chosen, or null; HD-T002 if there is no such unit
     * @return the complaint, to which the message's files are still to be attached
     */
    public Complaint take(String sourceSystem, String sourceNo, Telling telling, String wishedUnit, Arrival arrival) {
        Optional<UnitPlace> wished = wished(wishedUnit);
        Optional<Complaint> known = complaints.bySourceNo(sourceSystem, sourceNo);
        return known.isPresent()
                ? correct(known.get(), telling, wished, arrival)
                : register(sourceSystem, sourceNo, telling, wished, arrival);
    }

    private Complaint register(
            String sourceSystem, String sourceNo, Telling telling, Optional<UnitPlace> wished, Arrival arrival) {
        Optional<SubjectView> subject = jurisdiction.subject(telling.respondent());
        Optional<UnitPlace> competent = wished.or(() -> jurisdiction.competent(telling.respondent(), subject));
        UnitPlace centre = jurisdiction.centre();

        Complaint complaint = Complaint.register(
                number(competent.orElse(centre), arrival), sourceSystem, sourceNo, telling, arrival, centre);
        subject.map(SubjectView::id).ifPresent(complaint::against);
        competent.ifPresent(
                unit -> complaint.dispatch(unit, terms.start(complaint, unit, arrival.at()), arrival.at(), null, null));
        complaints.add(complaint);

        statusMessages.tell(complaint, arrival);
        audit.record(ComplaintAudit.COMPLAINT_REGISTERED, Outcome.DONE, complaint.complaintNo(), sourceNo);
        return complaint;
    }

    private Complaint correct(Complaint complaint, Telling telling, Optional<UnitPlace> wished, Arrival arrival) {
        complaint.correct(telling, arrival);
        Optional<SubjectView> subject = jurisdiction.subject(telling.respondent());
        subject.map(SubjectView::id).ifPresent(complaint::against);
        if (complaint.state() == ComplaintState.REGISTERED) {
            wished.or(() -> jurisdiction.competent(telling.respondent(), subject))
                    .ifPresent(unit -> complaint.dispatch(
                            unit, terms.start(complaint, unit, arrival.at()), arrival.at(), null, null));
        }
        audit.record(
                ComplaintAudit.COMPLAINT_CORRECTED,
                Outcome.DONE,
                complaint.complaintNo(),
                String.valueOf(telling.revision()));
        return complaint;
    }

    private Optional<UnitPlace> wished(String unitCode) {
        if (unitCode == null) {
            return Optional.empty();
        }
        return Optional.of(jurisdiction
                .chosen(unitCode)
                .orElseThrow(() -> new RuleViolation(ComplaintError.UNIT_UNKNOWN, unitCode)));
    }

    /** The number bears the branch, also of a complaint that goes to one of its stations. */
    private String number(UnitPlace unit, Arrival arrival) {
        String series = organisation.unit(unit.code()).branchCode().orElse(unit.code());
        return numbering.next("TS", series, ComplaintTerms.day(arrival.at()).getYear());
    }
}
