package org.hongdun.web.subject;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.KeysetList;
import org.hongdun.web.theme.ListExport;

/** Behind subject/list.xhtml. */
@Named
@ViewScoped
public class SubjectListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COUNTED = 10_000;

    @Inject
    private MarketSubjects subjects;

    private KeysetList<SubjectRow> list;

    @PostConstruct
    void open() {
        list = new KeysetList<>(subjects::page, "text", "authority", "state", "section", "typeCode");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                subjects::page,
                Words.word("menu.subjects"),
                Words.words(
                        "subject.creditCode",
                        "subject.registrationNo",
                        "subject.name",
                        "subject.typeCode",
                        "subject.legalRepresentative",
                        "subject.capital",
                        "subject.establishedOn",
                        "subject.section",
                        "subject.authority",
                        "subject.state"),
                SubjectListBacking::cells);
    }

    private static List<?> cells(SubjectRow row) {
        return asList(
                row.creditCode(),
                row.registrationNo(),
                row.name(),
                row.typeCode(),
                row.legalRepresentative(),
                row.capital(),
                Formats.date(row.establishedOn()),
                row.section(),
                row.authority(),
                Words.word("subject.state." + row.state()));
    }

    /** How many there are, as far as it is worth counting. */
    public String getTotal() {
        long total = subjects.count(list.query().filters(), COUNTED + 1);
        return total > COUNTED ? Formats.count(COUNTED) + "+" : Formats.count(total);
    }

    public KeysetList<SubjectRow> getList() {
        return list;
    }

    public List<String> getStates() {
        return Arrays.stream(SubjectState.values()).map(SubjectState::code).toList();
    }
}
