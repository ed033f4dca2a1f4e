package org.hongdun.registry.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormLayout;

/**
 * A registration matter as its page shows it.
 *
 * @param version what the page shows; to be given back with every act
 * @param registered what the register said at submission, or says now for a draft; empty for a new subject
 * @param files that came on line
 * @param findings of the checks as they come out now; empty once decided
 * @param acts what the caller may do now
 */
public record FilingView(
        FilingRow header,
        long version,
        FormLayout layout,
        FilingForm form,
        FilingForm registered,
        List<Document> documents,
        List<FiledPaper> files,
        List<FilingFinding> findings,
        List<Step> steps,
        List<Notice> notices,
        Set<FilingAct> acts)
        implements Serializable {

    public FilingView {
        documents = List.copyOf(documents);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
        acts = Set.copyOf(acts);
    }

    /**
     * A document of the checklist.
     *
     * @param basis where it is required
     */
    public record Document(String code, String name, String nameEn, boolean required, boolean handedIn, String basis)
            implements Serializable {}

    /**
     * One step of its way, oldest first.
     *
     * @param opinion null if none was given
     */
    public record Step(Instant at, FilingStatus status, String officer, String opinion) implements Serializable {}

    /** A notice that was given. */
    public record Notice(String noticeNo, NoticeKind kind, LocalDate issuedOn) implements Serializable {}
}
