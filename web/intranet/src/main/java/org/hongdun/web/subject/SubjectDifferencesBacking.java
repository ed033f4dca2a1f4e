package org.hongdun.web.subject;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hongdun.registry.subject.DifferenceRow;
import org.hongdun.registry.subject.DifferenceStatus;
import org.hongdun.registry.subject.SubjectDifferences;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind subject/differences.xhtml: what the old registration system says otherwise, and what becomes of it. */
@Named
@ViewScoped
public class SubjectDifferencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubjectDifferences differences;

    @Inject
    private Notices notices;

    private PagedList<DifferenceRow> list;
    private DifferenceRow chosen;
    private String reason;

    @PostConstruct
    void open() {
        list = new PagedList<>(differences::list, "status");
    }

    public void choose(DifferenceRow row) {
        chosen = row;
        reason = null;
    }

    public String takeOver() {
        differences.takeOver(chosen.id(), chosen.version(), reason);
        notices.done("subject_differences.message.info.takenOver");
        return "/subject/differences.xhtml?faces-redirect=true&status=OPEN";
    }

    public String keep() {
        differences.keep(chosen.id(), chosen.version(), reason);
        notices.done("subject_differences.message.info.kept");
        return "/subject/differences.xhtml?faces-redirect=true&status=OPEN";
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                differences::list,
                Words.word("menu.differences"),
                Words.words(
                        "difference.foundAt",
                        "difference.subject",
                        "difference.item",
                        "difference.ours",
                        "difference.theirs",
                        "difference.approvedOn",
                        "difference.status",
                        "difference.reason"),
                row -> asList(
                        Formats.time(row.foundAt()),
                        row.subjectName(),
                        Words.word("subject.item." + row.item()),
                        row.ours(),
                        row.theirs(),
                        Formats.date(row.approvedOn()),
                        Words.word("difference.status." + row.status()),
                        row.reason()));
    }

    public List<String> getStatuses() {
        return Arrays.stream(DifferenceStatus.values()).map(Enum::name).toList();
    }

    public PagedList<DifferenceRow> getList() {
        return list;
    }

    public DifferenceRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
