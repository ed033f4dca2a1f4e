package org.hongdun.web.filing;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.filing.BranchWarningRow;
import org.hongdun.registry.filing.BranchWarnings;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind filing/branches.xhtml: branches whose enterprise has another name. */
@Named
@ViewScoped
public class FilingBranchesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BranchWarnings warnings;

    private PagedList<BranchWarningRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(warnings::list, "text", "open");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                warnings::list,
                Words.word("menu.branchNames"),
                Words.words(
                        "subject.creditCode",
                        "filing_branches.branch",
                        "filing_branches.former",
                        "filing_branches.now",
                        "filing_list.unit",
                        "filing_branches.warnedOn",
                        "filing_branches.settledOn"),
                FilingBranchesBacking::cells);
    }

    private static List<?> cells(BranchWarningRow row) {
        return asList(
                row.branchCode(),
                row.branchName(),
                row.formerName(),
                row.newName(),
                row.unitCode(),
                Formats.date(row.warnedOn()),
                Formats.date(row.settledOn()));
    }

    public PagedList<BranchWarningRow> getList() {
        return list;
    }
}
