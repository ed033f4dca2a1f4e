package org.hongdun.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hongdun.registry.licence.Licences;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.theme.Notices;

/** Behind licence/print.xhtml: a licence for one subject. */
@Named
@ViewScoped
public class LicencePrintBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Licences licences;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Notices notices;

    private long subjectId;
    private SubjectView subject;
    private int duplicateNo;
    private String reason;
    private String paper;

    public void load() {
        subject = subjects.byId(subjectId);
    }

    public String print() {
        long id = licences.print(subjectId, duplicateNo, reason, paper);
        notices.done("licence_print.message.info.printed");
        return "/licence/view.xhtml?faces-redirect=true&id=" + id;
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
