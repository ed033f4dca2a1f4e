package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.filing.BranchWarningRow;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.filing.domain.Warnings;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;
import org.hongdun.registry.subject.SubjectTabContent.Row;

/** The registration matters of a subject on its page, with the list by which its file was handed over, and the warning of a branch. */
@ApplicationScoped
public class FilingTab implements SubjectTab {

    private static final List<String> COLUMNS = List.of("no", "matter", "receivedOn", "state");
    private static final int SHOWN = 50;

    @Inject
    private Filings filings;

    @Inject
    private Warnings warnings;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "filings";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return caller.officer().may(FilingReviewService.READ);
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        Reach reach = caller.officer().reach(FilingReviewService.READ);
        List<Row> rows = new ArrayList<>();
        for (Filing filing : filings.ofSubject(question.subjectId())) {
            if (reach.covers(filing.unitPath())) {
                rows.add(row(filing));
                if (filing.matter() == RegistrationMatter.MOVE_OUT) {
                    filings.notice(filing.id(), NoticeKind.HANDOVER)
                            .ifPresent(notice -> rows.add(handover(filing, notice)));
                }
            }
        }
        warnings.open(question.subjectId()).forEach(warning -> rows.add(row(warning.row())));
        Collections.reverse(rows);
        return new SubjectTabContent(COLUMNS, rows.subList(0, Math.min(SHOWN, rows.size())));
    }

    private static Row row(Filing filing) {
        FilingStatus status = filing.status();
        boolean refused = status == FilingStatus.REFUSED || status == FilingStatus.REJECTED;
        return new Row(
                "/filing/view.xhtml?id=" + filing.id(),
                List.of(
                        Cell.of(filing.filingNo()),
                        new Cell("filing.matter." + filing.matter(), true, null),
                        Cell.of(filing.receivedOn()),
                        Cell.chip("filing.status." + status, refused ? "bad" : status.isOpen() ? "info" : "ok")));
    }

    private static Row row(BranchWarningRow warning) {
        return new Row(
                "/filing/branches.xhtml",
                List.of(
                        Cell.of(warning.newName()),
                        new Cell("menu.branchNames", true, null),
                        Cell.of(warning.warnedOn()),
                        Cell.chip("filing_branches.open", "warn")));
    }

    private static Row handover(Filing filing, FilingNotice notice) {
        return new Row(
                "/filing/notice.xhtml?id=" + filing.id() + "&kind=" + notice.kind(),
                List.of(
                        Cell.of(notice.noticeNo()),
                        new Cell("filing.notice." + notice.kind(), true, null),
                        Cell.of(notice.issuedOn()),
                        Cell.of(null)));
    }
}
