package org.hongdun.web.complaint;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.regulation.complaint.ComplaintKind;
import org.hongdun.regulation.complaint.ComplaintRow;
import org.hongdun.regulation.complaint.ComplaintState;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind complaint/list.xhtml. */
@Named
@ViewScoped
public class ComplaintListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Complaints complaints;

    private PagedList<ComplaintRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(complaints::list, "text", "kind", "state", "unit", "due");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                complaints::list,
                Words.word("menu.complaints"),
                Words.words(
                        "complaint.no",
                        "complaint.sourceNo",
                        "complaint.kind",
                        "complaint.urgent",
                        "complaint.respondent",
                        "complaint.goods",
                        "complaint.registeredAt",
                        "complaint.unit",
                        "complaint.state",
                        "complaint.dueOn",
                        "complaint.daysLeft"),
                ComplaintListBacking::cells);
    }

    private static List<?> cells(ComplaintRow row) {
        return asList(
                row.complaintNo(),
                row.sourceNo(),
                Words.word("complaint.kind." + row.kind()),
                row.urgent() ? Words.word("complaint.urgent") : null,
                row.respondentName(),
                row.goodsName(),
                Formats.time(row.registeredAt()),
                row.unitName(),
                Words.word("complaint.state." + row.state()),
                Formats.date(row.dueOn()),
                row.workingDaysLeft());
    }

    public PagedList<ComplaintRow> getList() {
        return list;
    }

    public ComplaintKind[] getKinds() {
        return ComplaintKind.values();
    }

    public ComplaintState[] getStates() {
        return ComplaintState.values();
    }

    public List<String> getTerms() {
        return List.of("overdue", "soon");
    }
}
