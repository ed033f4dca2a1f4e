package org.hongdun.web.lock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.lock.LockDesk;
import org.hongdun.registry.lock.LockRow;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.theme.Notices;

/** Behind lock/list.xhtml: the locks of one subject. */
@Named
@ViewScoped
public class LockListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LockDesk desk;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Notices notices;

    private long subjectId;
    private SubjectView subject;
    private List<LockRow> locks;
    private String reason;

    public void load() {
        subject = subjects.byId(subjectId);
        locks = desk.of(subjectId);
    }

    public String release(LockRow lock) {
        desk.release(lock.id(), reason);
        notices.done("lock_list.message.info.released", lock.sourceNo());
        return "/lock/list.xhtml?faces-redirect=true&subject=" + subjectId;
    }

    /** Whether a lock holds that may be released here. */
    public boolean isHolding() {
        return locks.stream().anyMatch(lock -> lock.releasedAt() == null);
    }

    public SubjectView getSubject() {
        return subject;
    }

    public List<LockRow> getLocks() {
        return locks;
    }

    public long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(long subjectId) {
        this.subjectId = subjectId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
