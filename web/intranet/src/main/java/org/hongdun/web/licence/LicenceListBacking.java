package org.hongdun.web.licence;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceRow;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.Licences;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind licence/list.xhtml. */
@Named
@ViewScoped
public class LicenceListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Licences licences;

    private PagedList<LicenceRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(licences::list, "text", "state", "kind", "subjectId");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                licences::list,
                Words.word("menu.licences"),
                Words.words(
                        "licence.no",
                        "licence.subject",
                        "subject.creditCode",
                        "licence.copy",
                        "licence.serial",
                        "licence.issuedOn",
                        "licence.state"),
                LicenceListBacking::cells);
    }

    private static List<?> cells(LicenceRow row) {
        return asList(
                row.licenceNo(),
                row.subjectName(),
                row.creditCode(),
                Words.word("licence.kind." + row.kind()) + (row.duplicateNo() > 0 ? " " + row.duplicateNo() : ""),
                row.paperSerial(),
                Formats.date(row.issuedOn()),
                Words.word("licence.state." + row.state()));
    }

    public PagedList<LicenceRow> getList() {
        return list;
    }

    public LicenceState[] getStates() {
        return LicenceState.values();
    }

    public LicenceKind[] getKinds() {
        return LicenceKind.values();
    }
}
