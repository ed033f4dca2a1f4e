package org.hongdun.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;

/** Behind filing/notice.xhtml: a notice as a sheet to print. */
@Named
@RequestScoped
public class FilingNoticeBacking {

    @Inject
    private FilingReview review;

    private long id;
    private NoticeKind kind;
    private NoticeView notice;

    public void load() {
        notice = review.notice(id, kind);
    }

    public NoticeView getNotice() {
        return notice;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }
}
