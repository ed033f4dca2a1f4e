package org.hongdun.web.notice;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.platform.approval.WorkNotice;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind notice/work.xhtml: what the officer was told about his work. */
@Named
@ViewScoped
public class WorkNoticeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkNotices notices;

    private PagedList<WorkNotice> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(notices::mine, "text", "unread");
    }

    public void read(long noticeId) {
        notices.read(noticeId);
        list.refresh();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                notices::mine,
                Words.word("notice.work"),
                Words.words(
                        "notice.work.kind",
                        "work.no",
                        "notice.matter",
                        "work.step",
                        "notice.work.person",
                        "notice.raisedAt",
                        "notice.readAt"),
                WorkNoticeBacking::cells);
    }

    private static List<?> cells(WorkNotice row) {
        return asList(
                Words.word("notice.work." + row.kind()),
                row.itemNo(),
                row.title(),
                row.stepName(),
                row.person(),
                Formats.time(row.toldAt()),
                Formats.time(row.readAt()));
    }

    public List<String> getUnreadOnly() {
        return List.of("true");
    }

    public PagedList<WorkNotice> getList() {
        return list;
    }
}
