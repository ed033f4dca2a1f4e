package org.hongdun.web.ban;

import static java.util.Arrays.asList;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.ban.BanImportRow;
import org.hongdun.registry.ban.BanImports;
import org.hongdun.registry.ban.BanLineRow;
import org.hongdun.registry.ban.LineFate;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind ban/import.xhtml: the report about one list. While lines are pending, the page lets them be settled bit by bit. */
@Named
@ViewScoped
public class BanImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PORTIONS = 25;

    @Inject
    private BanImports imports;

    private long id;
    private BanImportRow report;
    private PagedList<BanLineRow> list;

    public void load() {
        report = imports.view(id);
        list = new PagedList<>(query -> imports.lines(id, query), "fate").at("id", id);
        ListExport.answerIfAsked(
                list,
                query -> imports.lines(id, query),
                report.importNo(),
                Words.words("ban.line.no", "ban.line.text", "ban.line.fate", "ban.line.why", "ban.no"),
                BanImportBacking::cells);
    }

    private static List<?> cells(BanLineRow row) {
        return asList(
                row.lineNo(),
                row.text(),
                Words.word("ban.fate." + row.fate()),
                Formats.sentence(row.errorCode()),
                row.banNo());
    }

    /** Settles as many of the next lines as one person waits for. */
    public void settle() {
        long pending = report.pending();
        for (int portion = 0; portion < PORTIONS && pending > 0; portion++) {
            pending = imports.continueImport(id);
        }
        report = imports.view(id);
        list.refresh();
    }

    public BarChart getChart() {
        return new BarChart(
                List.of(
                        bar("TAKEN", report.taken(), ""),
                        bar("DUPLICATE", report.duplicates(), ""),
                        bar("QUARANTINED", report.quarantined(), "soon")),
                0);
    }

    private static BarChart.Bar bar(String fate, long count, String highlight) {
        return new BarChart.Bar(Words.word("ban.fate." + fate), count, Formats.count(count), highlight);
    }

    /** Share of the lines that are settled, 0 to 100. */
    public long getProgress() {
        return report.lines() == 0 ? 100 : 100 * (report.lines() - report.pending()) / report.lines();
    }

    public BanImportRow getReport() {
        return report;
    }

    public PagedList<BanLineRow> getList() {
        return list;
    }

    public LineFate[] getFates() {
        return LineFate.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
