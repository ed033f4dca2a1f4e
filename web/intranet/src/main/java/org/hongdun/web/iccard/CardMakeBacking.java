package org.hongdun.web.iccard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hongdun.registry.iccard.IcCards;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.theme.Notices;

/** Behind iccard/make.xhtml: a card for a duplicate licence of one subject. */
@Named
@ViewScoped
public class CardMakeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IcCards cards;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Notices notices;

    private long subjectId;
    private SubjectView subject;
    private int duplicateNo = 1;
    private String reason;
    private String paper;

    public void load() {
        subject = subjects.byId(subjectId);
    }

    public String make() {
        long id = cards.personalise(subjectId, duplicateNo, reason, paper);
        notices.done("card_view.message.info.done");
        return "/iccard/view.xhtml?faces-redirect=true&id=" + id;
    }

    public SubjectView getSubject() {
        return subject;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(long subjectId) {
        this.subjectId = subjectId;
    }

    public int getDuplicateNo() {
        return duplicateNo;
    }

    public void setDuplicateNo(int duplicateNo) {
        this.duplicateNo = duplicateNo;
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
