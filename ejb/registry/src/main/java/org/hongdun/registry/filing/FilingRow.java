package org.hongdun.registry.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * A line in the list of registration matters.
 *
 * @param filingNo null for a draft
 * @param subjectName null as long as a draft has none
 * @param regime the law of the day of acceptance, of the day of entry until then
 * @param dueOn last day of the running term; null when nothing is awaited from the bureau
 * @param workingDaysLeft working days until then, negative if it has passed; null without it
 * @param stopped whether the term stands still while the applicant supplements
 */
public record FilingRow(
        long id,
        String filingNo,
        RegistrationMatter matter,
        SubjectKind kind,
        List<ChangeItem> items,
        FilingChannel channel,
        RegistrationRegime regime,
        Long subjectId,
        String creditCode,
        String subjectName,
        String unitCode,
        FilingStatus status,
        Instant enteredAt,
        Instant submittedAt,
        LocalDate acceptedOn,
        LocalDate dueOn,
        Integer workingDaysLeft,
        boolean stopped,
        Instant decidedAt)
        implements Serializable {

    public FilingRow {
        items = List.copyOf(items);
    }
}
