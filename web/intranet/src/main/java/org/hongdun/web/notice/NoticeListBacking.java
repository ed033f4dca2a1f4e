package org.hongdun.web.notice;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.platform.clock.NoticeRow;
import org.hongdun.platform.clock.SignalKind;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind notice/list.xhtml: what the clocks have to say to the officer, and to those who supervise his units. */
@Named
@ViewScoped
public class NoticeListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String UNITS = "UNITS";

    @Inject
    private ClockNotices clocks;

    private PagedList<NoticeRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(this::page, "whose", "text", "signal", "unread");
    }

    private Slice<NoticeRow> page(ListQuery query) {
        return isOfUnits() ? clocks.ofUnits(query) : clocks.mine(query);
    }

    public void read(long noticeId) {
        clocks.read(noticeId);
        list.refresh();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                this::page,
                Words.word("menu.notices"),
                Words.words(
                        "notice.signal",
                        "notice.matter",
                        "notice.unit",
                        "notice.promisedOn",
                        "notice.dueOn",
                        "notice.raisedAt",
                        "notice.readAt",
                        "notice.withdrawnAt"),
                NoticeListBacking::cells);
    }

    private static List<?> cells(NoticeRow row) {
        return asList(
                Words.word("notice.signal." + row.signal()),
                row.title(),
                row.unitCode(),
                Formats.date(row.promisedOn()),
                Formats.date(row.dueOn()),
                Formats.time(row.raisedAt()),
                Formats.time(row.readAt()),
                Formats.time(row.withdrawnAt()));
    }

    public boolean isOfUnits() {
        return UNITS.equals(list.filter("whose"));
    }

    public List<String> getSignals() {
        return Arrays.stream(SignalKind.values()).map(SignalKind::name).toList();
    }

    public List<String> getUnreadOnly() {
        return List.of("true");
    }

    public PagedList<NoticeRow> getList() {
        return list;
    }
}
