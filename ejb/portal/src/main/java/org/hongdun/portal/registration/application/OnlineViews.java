package org.hongdun.portal.registration.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.parameter.PortalParameters;
import org.hongdun.portal.registration.OnlineDraft;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.portal.registration.domain.OnlineEvent;
import org.hongdun.portal.registration.domain.OnlineFiling;
import org.hongdun.portal.registration.domain.OnlinePaper;

/** Turns matters into what pages show. */
@Dependent
class OnlineViews {

    private static final int SHOWN_FIRST = 6;
    private static final int SHOWN_LAST = 4;
    private static final int SHORTEST_SHOWN = 12;

    @Inject
    private FormSeal seal;

    @Inject
    private OnlineChecks checks;

    @Inject
    private PortalParameters parameters;

    List<OnlineRow> rows(List<OnlineFiling> all, LocalDate today) {
        WorkingCalendar working = parameters.workingCalendar();
        return all.stream().map(filing -> row(filing, working, today)).toList();
    }

    private OnlineRow row(OnlineFiling f, WorkingCalendar working, LocalDate today) {
        return new OnlineRow(
                f.key(),
                f.matter(),
                f.kind(),
                f.items(),
                f.title(),
                f.state(),
                f.isWithdrawing(),
                f.lastSubmission(),
                f.businessNo(),
                f.submittedAt(),
                f.acceptedOn(),
                f.dueOn(),
                f.dueOn() == null ? null : working.workingDaysBetween(today, f.dueOn()),
                f.isStopped(),
                f.changedAt());
    }

    /** @param subject the enterprise it is about; null for a new one */
    OnlineDraft draft(OnlineFiling filing, SubjectView subject, LocalDate today) {
        return new OnlineDraft(
                rows(List.of(filing), today).get(0),
                filing.revision(),
                filing.savedAt(),
                checks.layout(filing, today),
                seal.open(filing.sealedForm()),
                subject == null ? FilingForm.empty() : OnlineChecks.registered(subject),
                subject == null ? List.of() : subject.investors(),
                checks.documents(filing, today),
                filing.papers().stream().map(OnlinePaper::row).toList(),
                filing.notice());
    }

    OnlineView view(OnlineFiling filing, LocalDate today) {
        return new OnlineView(
                rows(List.of(filing), today).get(0),
                checks.layout(filing, today),
                masked(seal.open(filing.sealedForm())),
                filing.papers().stream().map(OnlinePaper::row).toList(),
                checks.documents(filing, today),
                filing.deliveredAt(),
                filing.notice(),
                filing.unitName(),
                filing.resultName(),
                filing.resultCode(),
                filing.validUntil(),
                filing.notices().stream().map(OnlinePaper::row).toList(),
                filing.history().stream().map(OnlineEvent::view).toList());
    }

    private static FilingForm masked(FilingForm form) {
        Map<String, String> masked = form.certificateNumbers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> masked(entry.getValue())));
        return form.and(masked);
    }

    private static String masked(String number) {
        if (CreditCode.isCertificateNumber(number)) {
            return number;
        }
        return number.length() < SHORTEST_SHOWN
                ? "****"
                : number.substring(0, SHOWN_FIRST)
                        + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
                        + number.substring(number.length() - SHOWN_LAST);
    }
}
