package org.hongdun.web.filing;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.FilingRow;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind filing/list.xhtml. */
@Named
@ViewScoped
public class FilingListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilingReview review;

    private PagedList<FilingRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(review::list, "text", "matter", "status", "due", "licence", "unitCode");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                review::list,
                Words.word("menu.filings"),
                Words.words(
                        "filing_list.no",
                        "filing_list.matter",
                        "filing_list.subject",
                        "subject.creditCode",
                        "filing_list.status",
                        "filing_list.submitted",
                        "filing_list.accepted",
                        "filing_list.due",
                        "filing_list.left",
                        "filing_list.unit",
                        "filing_list.decided"),
                FilingListBacking::cells);
    }

    private static List<?> cells(FilingRow row) {
        return asList(
                row.filingNo(),
                FilingWords.matter(row),
                row.subjectName(),
                row.creditCode(),
                Words.word("filing.status." + row.status()),
                Formats.time(row.submittedAt()),
                Formats.date(row.acceptedOn()),
                Formats.date(row.dueOn()),
                row.workingDaysLeft(),
                row.unitCode(),
                Formats.time(row.decidedAt()));
    }

    public String matter(FilingRow row) {
        return FilingWords.matter(row);
    }

    public PagedList<FilingRow> getList() {
        return list;
    }

    public FilingStatus[] getStatuses() {
        return FilingStatus.values();
    }

    public RegistrationMatter[] getMatters() {
        return RegistrationMatter.values();
    }

    public List<String> getLicences() {
        return List.of("DUE");
    }

    public List<String> getTerms() {
        return List.of("OVERDUE", "TODAY", "LATER");
    }
}
