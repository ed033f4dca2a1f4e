package org.hongdun.web.licence;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicencePapers;
import org.hongdun.registry.licence.PaperBalance;
import org.hongdun.registry.licence.PaperMoveRow;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind licence/paper.xhtml: the accounts of the blank paper, the book, and what may be entered. */
@Named
@ViewScoped
public class LicencePaperBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LicencePapers papers;

    @Inject
    private Notices notices;

    private PagedList<PaperMoveRow> list;
    private List<PaperBalance> balances;
    private LicenceKind kind = LicenceKind.ORIGINAL;
    private String prefix;
    private long firstNo;
    private int count;
    private String toUnit;
    private String reason;
    private String paper;

    @PostConstruct
    void open() {
        list = new PagedList<>(papers::moves);
        balances = papers.balances();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                papers::moves,
                Words.word("menu.licencePaper"),
                Words.words(
                        "paper.no",
                        "paper.move",
                        "paper.kind",
                        "paper.first",
                        "paper.last",
                        "paper.count",
                        "paper.from",
                        "paper.to",
                        "paper.reason",
                        "paper.ref",
                        "paper.at"),
                LicencePaperBacking::cells);
    }

    private static List<?> cells(PaperMoveRow row) {
        return asList(
                row.moveNo(),
                Words.word("paper.move." + row.kind()),
                Words.word("licence.kind." + row.paperKind()),
                row.firstSerial(),
                row.lastSerial(),
                row.count(),
                row.fromUnit(),
                row.toUnit(),
                row.reason(),
                row.paper(),
                Formats.time(row.movedAt()));
    }

    public String stockIn() {
        papers.stockIn(kind, prefix, firstNo, count, reason, paper);
        return done();
    }

    public String issue() {
        papers.issue(kind, prefix, firstNo, count, toUnit, reason, paper);
        return done();
    }

    public String voidSheets() {
        papers.voidSheets(kind, prefix, firstNo, count, reason);
        return done();
    }

    public String destroy() {
        papers.destroy(kind, prefix, firstNo, count, reason, paper);
        return done();
    }

    private String done() {
        notices.done("licence_paper.message.info.done", count);
        return "/licence/paper.xhtml?faces-redirect=true";
    }

    public PagedList<PaperMoveRow> getList() {
        return list;
    }

    public List<PaperBalance> getBalances() {
        return balances;
    }

    public LicenceKind[] getKinds() {
        return LicenceKind.values();
    }

    public LicenceKind getKind() {
        return kind;
    }

    public void setKind(LicenceKind kind) {
        this.kind = kind;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public long getFirstNo() {
        return firstNo;
    }

    public void setFirstNo(long firstNo) {
        this.firstNo = firstNo;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public String getToUnit() {
        return toUnit;
    }

    public void setToUnit(String toUnit) {
        this.toUnit = toUnit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
