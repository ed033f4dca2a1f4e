package org.hongdun.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Texts;

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

    /** The sentence of the notice, filled in. */
    public String getBody() {
        return Texts.fill(
                Words.word("filing_notice.body." + kind),
                List.of(
                        Formats.date(notice.filing().acceptedOn()),
                        notice.filing().subjectName(),
                        Words.word("filing.matter." + notice.filing().matter()),
                        Formats.date(notice.dueOn())));
    }

    public String getBasis() {
        return Words.word("filing_notice.basis." + notice.regime());
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
