package org.hongdun.web.subject;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.web.frame.Units;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Column;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.KeysetList;
import org.hongdun.web.theme.ListExport;

/** Behind subject/list.xhtml. */
@Named
@RequestScoped
public class SubjectListBacking {

    private static final int COUNTED = 10_000;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Units units;

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

    /** How many there are, as far as it is worth counting; the rows are read in the same transaction. */
    @Transactional
    public String getTotal() {
        list.shown();
        long total = subjects.count(list.query().filters(), COUNTED + 1);
        return total > COUNTED ? Formats.count(COUNTED) + "+" : Formats.count(total);
    }

    public List<Column<SubjectRow>> getColumns() {
        return List.of(
                new Column<>(
                        "creditCode",
                        Words.word("subject.creditCode"),
                        "fit",
                        Column.mono(row -> row.creditCode() == null ? row.registrationNo() : row.creditCode())),
                new Column<>(
                        "name",
                        Words.word("subject.name"),
                        "",
                        Column.link(row -> "view.xhtml?id=" + row.id(), SubjectRow::name)),
                new Column<>(
                        "legalRepresentative",
                        Words.word("subject.legalRepresentative"),
                        "fit roomy",
                        Column.text(SubjectRow::legalRepresentative)),
                new Column<>(
                        "capital",
                        Words.word("subject.capital"),
                        "num fit roomy",
                        Column.text(row -> Formats.amount(row.capital()))),
                new Column<>(
                        "establishedOn",
                        Words.word("subject.establishedOn"),
                        "fit roomy",
                        Column.text(row -> Formats.date(row.establishedOn()))),
                new Column<>(
                        Words.word("subject.authority"), "fit roomy", Column.text(row -> units.name(row.authority()))),
                new Column<>(
                        Words.word("subject.state"),
                        "fit",
                        Column.chip(
                                row -> row.state() == SubjectState.ACTIVE ? "ok" : "wait",
                                row -> Words.word("subject.state." + row.state()))));
    }

    public KeysetList<SubjectRow> getList() {
        return list;
    }

    public List<String> getStates() {
        return Arrays.stream(SubjectState.values()).map(SubjectState::code).toList();
    }
}
