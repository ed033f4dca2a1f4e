package org.hongdun.regulation.complaint.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.regulation.complaint.ComplaintRow;
import org.hongdun.regulation.complaint.ComplaintView;
import org.hongdun.regulation.complaint.domain.Complainant;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.ComplaintRevision;
import org.hongdun.regulation.complaint.domain.ComplaintStep;
import org.hongdun.regulation.complaint.domain.Goods;
import org.hongdun.regulation.complaint.persistence.ComplaintRepository;

/** What leaves the room of a complaint; masks are put on here, so that no page can forget them. */
final class ComplaintViews {

    private static final Goods NO_GOODS = new Goods(null, null, null, null, null, null);

    private ComplaintViews() {}

    static ComplaintRow row(
            ComplaintRepository.Line line, Map<String, String> units, WorkingCalendar calendar, LocalDate today) {
        Complaint complaint = line.complaint();
        ComplaintRevision told = line.revision();
        return new ComplaintRow(
                complaint.id(),
                complaint.complaintNo(),
                complaint.sourceNo(),
                told.kind(),
                complaint.state(),
                told.urgent(),
                told.respondent().name(),
                goods(told).name(),
                complaint.unitCode(),
                units.get(complaint.unitCode()),
                told.registeredAt(),
                complaint.dueOn(),
                daysLeft(calendar, today, complaint.dueOn()));
    }

    static ComplaintView view(
            Complaint complaint,
            Map<String, String> units,
            WorkingCalendar calendar,
            LocalDate today,
            boolean mayReveal,
            boolean mayDispatch) {
        ComplaintRevision told = complaint.current();
        Goods goods = goods(told);
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.complaintNo(),
                complaint.sourceNo(),
                complaint.revision(),
                told.kind(),
                complaint.state(),
                told.channel(),
                told.urgent(),
                complaint.unitCode(),
                units.get(complaint.unitCode()),
                told.registeredAt(),
                complaint.receivedAt(),
                complaint.dueOn(),
                daysLeft(calendar, today, complaint.dueOn()),
                complaint.termCode(),
                ofReader(told.complainant()),
                complaint.subjectId(),
                told.respondent().name(),
                told.respondent().creditCode(),
                told.respondent().address(),
                told.respondent().phone(),
                told.respondent().platform(),
                goods.category(),
                goods.name(),
                goods.brand(),
                goods.batchNo(),
                goods.purchasedOn(),
                goods.amount(),
                told.facts(),
                told.claim(),
                told.attachments().stream()
                        .map(a -> new ComplaintView.Attachment(a.sm3(), a.fileName(), a.mediaType(), a.length()))
                        .toList(),
                complaint.steps().stream().map(step -> step(step, units)).toList(),
                complaint.revisions().stream()
                        .map(r -> new ComplaintView.Revision(r.revision(), r.receivedAt(), r.messageId()))
                        .toList(),
                mayReveal,
                mayDispatch);
    }

    /** The complainant whole, after his identity has been revealed. */
    static ComplaintView.Complainant revealed(Complainant who) {
        return new ComplaintView.Complainant(
                who.confidential(), false, who.name(), who.phone(), who.address(), who.idNo());
    }

    private static ComplaintView.Complainant ofReader(Complainant who) {
        Complainant shown = who.confidential() ? who.masked() : who.withoutIdNo();
        return new ComplaintView.Complainant(
                who.confidential(), who.confidential(), shown.name(), shown.phone(), shown.address(), shown.idNo());
    }

    static Collection<String> unitCodes(Complaint complaint) {
        Set<String> codes = new HashSet<>();
        codes.add(complaint.unitCode());
        complaint.steps().forEach(step -> codes.add(step.unitCode()));
        return codes;
    }

    private static ComplaintView.Step step(ComplaintStep step, Map<String, String> units) {
        return new ComplaintView.Step(
                step.actedAt(), step.act().name(), units.get(step.unitCode()), step.officer(), step.note());
    }

    private static Integer daysLeft(WorkingCalendar calendar, LocalDate today, LocalDate dueOn) {
        return dueOn == null ? null : calendar.workingDaysBetween(today, dueOn);
    }

    private static Goods goods(ComplaintRevision told) {
        return told.goods() == null ? NO_GOODS : told.goods();
    }
}
