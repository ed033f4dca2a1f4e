package org.hongdun.registry.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.registration.RegistrationRegime;

/**
 * A notice as it is printed.
 *
 * @param unitName full name of the authority
 * @param content what is missing, or why it was refused or rejected; null for the others
 * @param documents names of the documents that were handed in
 * @param dueOn last day to decide, for the acceptance notice; else null
 */
public record NoticeView(
        String noticeNo,
        NoticeKind kind,
        FilingRow filing,
        String applicant,
        String unitName,
        LocalDate issuedOn,
        String content,
        List<String> documents,
        LocalDate dueOn,
        RegistrationRegime regime)
        implements Serializable {

    public NoticeView {
        documents = List.copyOf(documents);
    }
}
