package org.hongdun.web.casefile;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.regulation.casefile.CaseSourceRow;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CaseSources;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.SourceKind;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind casefile/list.xhtml. */
@Named
@ViewScoped
public class CasefileListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseSources sources;

    private PagedList<CaseSourceRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(sources::list, "text", "kind", "cause", "state", "unit", "due");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                sources::list,
                Words.word("menu.cases"),
                Words.words(
                        "casefile.no",
                        "casefile.caseNo",
                        "casefile.party",
                        "casefile.currentName",
                        "casefile.kind",
                        "casefile.cause",
                        "casefile.registeredAt",
                        "casefile.unit",
                        "casefile.state",
                        "casefile.dueOn",
                        "casefile.daysLeft"),
                CasefileListBacking::cells);
    }

    private static List<?> cells(CaseSourceRow row) {
        return asList(
                row.sourceNo(),
                row.caseNo(),
                row.partyName(),
                row.currentName(),
                Words.word("casefile.kind." + row.kind()),
                Words.word("casefile.cause." + row.cause()),
                Formats.time(row.registeredAt()),
                row.unitName(),
                Words.word("casefile.state." + row.state()),
                Formats.date(row.dueOn()),
                row.workingDaysLeft());
    }

    public PagedList<CaseSourceRow> getList() {
        return list;
    }

    public CaseSourceState[] getStates() {
        return CaseSourceState.values();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public CauseFamily[] getCauses() {
        return CauseFamily.values();
    }

    public List<String> getTerms() {
        return List.of("overdue", "soon");
    }
}
