package org.hongdun.registry.name.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.name.ApplicationRow;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.ApplicationView;
import org.hongdun.registry.name.ApplicationView.Action;
import org.hongdun.registry.name.NameApplications;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NewNameApplication;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;

/** Applications at the window and in review. */
@Stateless
@Local(NameApplications.class)
public class NameApplicationService implements NameApplications {

    private static final String READ = "name-read";

    @Inject
    private NameBook book;

    @Inject
    private Comparison comparison;

    @Inject
    private NameFlow flow;

    @Inject
    private NameIntake intake;

    @Inject
    private NameProgress progress;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<ApplicationRow> list(ListQuery query) {
        Slice<NameApplication> page = book.list(query, caller.officer().reach(READ));
        return new Slice<>(page.rows().stream().map(NameApplicationService::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(READ)
    public ApplicationView view(long applicationId) {
        Officer officer = caller.officer();
        NameApplication application = within(officer, READ, applicationId);
        NameParts parts = comparison.parts(application.name());
        return new ApplicationView(
                row(application),
                application.version(),
                application.section(),
                application.investors(),
                application.isRelated(),
                application.isPromised(),
                application.needsApproval(),
                application.status().isOpen() ? report(application, parts) : null,
                parts,
                application.steps().stream()
                        .map(s -> new ApplicationView.Step(
                                s.actedAt(), s.status(), s.name(), s.officerName(), s.opinion()))
                        .toList(),
                actions(application, officer));
    }

    private NameReport report(NameApplication application, NameParts parts) {
        return comparison.report(application, parts, LocalDate.now(clock));
    }

    private static List<Action> actions(NameApplication application, Officer officer) {
        List<Action> actions = new ArrayList<>();
        boolean reviews = officer.reach(NameApplication.REVIEW).covers(application.unitPath());
        boolean approves = officer.reach(NameApplication.APPROVE).covers(application.unitPath());
        boolean accepts = officer.reach(NameApplication.ACCEPT).covers(application.unitPath());
        ApplicationStatus status = application.status();
        if (status == ApplicationStatus.REVIEW1 && reviews) {
            actions.addAll(List.of(Action.AGREE, Action.SEND_BACK, Action.REJECT));
        } else if (status == ApplicationStatus.REVIEW2 && approves) {
            actions.addAll(List.of(Action.AGREE, Action.REJECT));
        }
        if (accepts && status == ApplicationStatus.CORRECTION) {
            actions.add(Action.CORRECT);
        }
        if (accepts
                && status == ApplicationStatus.APPROVED
                && application.regime().preApproval()) {
            actions.add(Action.EXTEND);
        }
        if (accepts && (status.isOpen() || status.isReserved())) {
            actions.add(Action.WITHDRAW);
        }
        return actions;
    }

    @Override
    @RolesAllowed(NameApplication.ACCEPT)
    public long submit(NewNameApplication asked) {
        return intake.take(asked, NameApplication.Desk.of(caller.officer())).id();
    }

    @Override
    @RolesAllowed({NameApplication.REVIEW, NameApplication.APPROVE})
    public void agree(long applicationId, long seenVersion, String opinion) {
        act(applicationId, seenVersion, NameEvent.NAME_REVIEWED, application -> {
            Officer officer = caller.officer();
            if (application.status() == ApplicationStatus.REVIEW1) {
                application.reviewed(officer, stripped(opinion), clock.instant());
                flow.decided(application, NameFlow.FIRST, Verdict.AGREE, stripped(opinion));
                return;
            }
            long change = book.nextChange(application.entry().authority());
            Comparison.requireFree(report(application, comparison.parts(application.name())), true);
            intake.reserve(application, officer, stripped(opinion), change);
            flow.decided(application, NameFlow.SECOND, Verdict.AGREE, stripped(opinion));
        });
    }

    @Override
    @RolesAllowed(NameApplication.REVIEW)
    public void sendBack(long applicationId, long seenVersion, String opinion) {
        act(applicationId, seenVersion, NameEvent.NAME_SENT_BACK, application -> {
            application.sentBack(caller.officer(), stripped(opinion), clock.instant());
            flow.decided(application, NameFlow.FIRST, Verdict.DONE, stripped(opinion));
        });
    }

    @Override
    @RolesAllowed({NameApplication.REVIEW, NameApplication.APPROVE})
    public void reject(long applicationId, long seenVersion, String opinion) {
        act(applicationId, seenVersion, NameEvent.NAME_REJECTED, application -> {
            String step = application.status() == ApplicationStatus.REVIEW1 ? NameFlow.FIRST : NameFlow.SECOND;
            application.rejected(caller.officer(), stripped(opinion), clock.instant());
            intake.free(application);
            flow.decided(application, step, Verdict.DISAGREE, stripped(opinion));
        });
    }

    @Override
    @RolesAllowed(NameApplication.ACCEPT)
    public void correct(long applicationId, long seenVersion, String name) {
        act(applicationId, seenVersion, NameEvent.NAME_CORRECTED, application -> {
            intake.correct(application, name, caller.officer());
        });
    }

    @Override
    @RolesAllowed(NameApplication.ACCEPT)
    public void extend(long applicationId, long seenVersion) {
        act(applicationId, seenVersion, NameEvent.NAME_EXTENDED, application -> {
            LocalDate lastDay = intake.lastDay(application, application.expiresOn());
            application.extended(caller.officer(), lastDay, LocalDate.now(clock), clock.instant());
            application
                    .entry()
                    .reserved(lastDay, book.nextChange(application.entry().authority()));
        });
    }

    @Override
    @RolesAllowed(NameApplication.ACCEPT)
    public void withdraw(long applicationId, long seenVersion) {
        act(
                applicationId,
                seenVersion,
                NameEvent.NAME_WITHDRAWN,
                application -> intake.takeBack(application, caller.officer(), null));
    }

    private void act(long applicationId, long seenVersion, NameEvent event, Consumer<NameApplication> act) {
        try {
            NameApplication application = within(caller.officer(), READ, applicationId);
            application.expectVersion(seenVersion);
            act.accept(application);
            progress.tell(application);
            audit.record(event, Outcome.DONE, application.applicationNo(), application.name());
        } catch (RuleViolation refused) {
            audit.recordApart(
                    event,
                    Outcome.REFUSED,
                    String.valueOf(applicationId),
                    refused.reason().code());
            throw refused;
        }
    }

    private NameApplication within(Officer officer, String permission, long applicationId) {
        return book.find(applicationId)
                .filter(application -> officer.reach(permission).covers(application.unitPath()))
                .orElseThrow(() -> new RuleViolation(NameError.NOT_FOUND, applicationId));
    }

    private static ApplicationRow row(NameApplication application) {
        return new ApplicationRow(
                application.id(),
                application.applicationNo(),
                application.name(),
                application.applicant(),
                application.status(),
                application.regime(),
                application.acceptedOn(),
                application.expiresOn(),
                application.unitCode(),
                application.decidedAt());
    }

    private static String stripped(String opinion) {
        return opinion == null || opinion.isBlank() ? null : opinion.strip();
    }
}
