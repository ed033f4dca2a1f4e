package org.hongdun.registry.filing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice as it is printed, in Chinese like every official document.
 *
 * @param addressee the applicant, or the subject
 * @param basis the law it rests on
 * @param unitName full name of the authority
 */
public record NoticeView(
        String noticeNo,
        NoticeKind kind,
        FilingRow filing,
        String title,
        String addressee,
        List<String> paragraphs,
        String basis,
        String unitName,
        LocalDate issuedOn)
        implements Serializable {

    public NoticeView {
        paragraphs = List.copyOf(paragraphs);
    }
}
