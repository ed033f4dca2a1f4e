package org.hongdun.regulation.complaint.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.regulation.complaint.ComplaintKind;
import org.hongdun.regulation.complaint.domain.Term;

/** Which legal term runs for which kind of item, from the competent unit's receipt. */
@ApplicationScoped
public class ComplaintTerms {

    @Inject
    private LegalCalendar calendar;

    /** Consumer law art. 46 for complaints, the procedure rules for reports; none for inquiries and suggestions. */
    Term term(ComplaintKind kind, Instant receivedByUnit) {
        String code = switch (kind) {
            case COMPLAINT -> "CPL.ACCEPT";
            case REPORT -> "CASE.CHECK";
            case INQUIRY, SUGGESTION -> null;
        };
        return code == null
                ? null
                : new Term(code, calendar.due(code, day(receivedByUnit)).dueOn());
    }

    /** For the days left on many terms at once. */
    WorkingCalendar workingCalendar() {
        return calendar.workingCalendar();
    }

    /** Last due day that counts as soon. */
    LocalDate soon(LocalDate today) {
        return calendar.due("DUE.SOON", today).dueOn();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.OFFICIAL_ZONE);
    }
}
