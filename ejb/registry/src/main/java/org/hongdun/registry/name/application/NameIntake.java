package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameResult;
import org.hongdun.registry.name.NewNameApplication;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameEntry;

/**
 * Takes applications in, from the window and from the portal, and gives names out. Every act that does takes the book's next
 * change number first: from then on nobody else decides on names of the authority until this act is committed, and the
 * comparison sees all that was decided before.
 */
@ApplicationScoped
class NameIntake {

    private static final String NUMBER_SERIES = "MC";
    private static final String TERM = "NAME.RESERVE";
    private static final String TERM_WITH_APPROVAL = "NAME.RESERVE.APPROVAL";

    @Inject
    private NameBook book;

    @Inject
    private Comparison comparison;

    @Inject
    private NameFlow flow;

    @Inject
    private NameProgress progress;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    NameApplication take(NewNameApplication asked, NameApplication.Desk desk) {
        LocalDate today = LocalDate.now(clock);
        String authority = Comparison.authority(desk.unitPath());
        String section = Sections.required(asked.section());
        NameParts parts = comparison.parts(asked.name());
        long change = book.nextChange(authority);
        NameReport report = comparison.report(parts, authority, section, asked.related(), 0, today);
        Comparison.requireFree(report, asked.promised());
        NameApplication application = NameApplication.submitted(
                numbering.next(NUMBER_SERIES, today.getYear()),
                asked,
                report.regime(),
                report.result() == NameResult.NEED_APPROVAL,
                NameEntry.appliedFor(authority, asked.name().strip(), parts, today, change),
                desk,
                clock.instant(),
                today);
        book.add(application);
        audit.record(NameEvent.NAME_SUBMITTED, Outcome.DONE, application.applicationNo(), application.name());
        if (application.regime().preApproval() || application.needsApproval()) {
            application.accepted(desk.officer(), clock.instant());
            flow.started(
                    application, desk.officer() == null ? null : desk.officer().loginName());
        } else {
            reserve(application, desk.officer(), null, change);
        }
        progress.tell(application);
        return application;
    }

    /** @param officer null if the applicant corrects it on line */
    void correct(NameApplication application, String name, Officer officer) {
        NameParts parts = comparison.parts(name);
        long change = book.nextChange(application.entry().authority());
        LocalDate today = LocalDate.now(clock);
        NameReport report = comparison.report(application, parts, today);
        Comparison.requireFree(report, application.isPromised());
        application.corrected(name, report.result() == NameResult.NEED_APPROVAL, officer, clock.instant());
        application.entry().replacedBy(name.strip(), parts, today, change);
        flow.corrected(application);
    }

    void reserve(NameApplication application, Officer officer, String opinion, long change) {
        LocalDate lastDay = lastDay(application, LocalDate.now(clock));
        application.approved(officer, opinion, lastDay, clock.instant());
        application.entry().reserved(lastDay, change);
        audit.record(NameEvent.NAME_RESERVED, Outcome.DONE, application.applicationNo(), "until " + lastDay);
    }

    /** @param officer null if the applicant takes it back on line */
    void takeBack(NameApplication application, Officer officer, String reason) {
        boolean underReview = application.status().isOpen();
        application.withdrawn(officer, reason, clock.instant());
        free(application);
        if (underReview) {
            flow.withdrawn(application, ApplicationStatus.WITHDRAWN.name());
        }
    }

    void free(NameApplication application) {
        application
                .entry()
                .freed(LocalDate.now(clock), book.nextChange(application.entry().authority()));
    }

    LocalDate lastDay(NameApplication application, LocalDate from) {
        boolean longer = application.needsApproval() && !application.regime().preApproval();
        return calendar.due(longer ? TERM_WITH_APPROVAL : TERM, from).dueOn();
    }
}
