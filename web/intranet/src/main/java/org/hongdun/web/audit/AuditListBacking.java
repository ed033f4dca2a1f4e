package org.hongdun.web.audit;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditReading;
import org.hongdun.platform.audit.AuditRow;
import org.hongdun.platform.audit.ChainReport;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind audit/list.xhtml: each reader sees the log that is his to read. */
@Named
@ViewScoped
public class AuditListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVENT = "audit.event.";

    @Inject
    private AuditReading reading;

    @Inject
    private transient Me me;

    private boolean administrators;
    private PagedList<AuditRow> list;
    private ChainReport report;

    @PostConstruct
    void open() {
        administrators = me.may("audit-read-administrators");
        list = new PagedList<>(this::rows, "loginName", "event", "subjectKey", "outcome", "from", "to");
    }

    private Slice<AuditRow> rows(ListQuery query) {
        return administrators ? reading.administrators(query) : reading.ordinaryUsers(query);
    }

    public void verify() {
        report = reading.verify();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                this::rows,
                Words.word("menu.audit"),
                Words.words(
                        "audit.occurredAt",
                        "audit.loginName",
                        "audit.unit",
                        "audit.event",
                        "audit.outcome",
                        "audit.subjectKey",
                        "audit.detail",
                        "audit.place"),
                AuditListBacking::cells);
    }

    private static List<?> cells(AuditRow row) {
        return asList(
                Formats.time(row.occurredAt()),
                row.loginName(),
                row.unitCode(),
                Words.word(EVENT + row.event()),
                Words.word("audit.outcome." + row.outcome()),
                row.subjectKey(),
                row.detail(),
                row.chain() + " " + row.sequence());
    }

    public boolean isAdministrators() {
        return administrators;
    }

    public PagedList<AuditRow> getList() {
        return list;
    }

    public ChainReport getReport() {
        return report;
    }

    /** Names of the events that the bundle has words for, which are all. */
    public List<String> getEvents() {
        return Words.keys(EVENT).stream()
                .map(key -> key.substring(EVENT.length()))
                .sorted()
                .toList();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
