package org.hongdun.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceView;
import org.hongdun.registry.licence.Licences;
import org.hongdun.web.theme.Notices;

/** Behind licence/view.xhtml. */
@Named
@ViewScoped
public class LicenceViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Licences licences;

    @Inject
    private Notices notices;

    private long id;
    private LicenceView licence;
    private String reason;
    private String paper;

    public void load() {
        licence = licences.view(id);
    }

    public String enter(LicenceEvent event) {
        long next = licences.enter(id, licence.version(), event, reason, paper);
        if (next == id) {
            notices.done("licence_view.message.info.done");
        } else {
            notices.done(
                    "licence_view.message.info.replaced",
                    licence.header().licenceNo(),
                    licences.view(next).header().licenceNo());
        }
        return "/licence/view.xhtml?faces-redirect=true&id=" + next;
    }

    /** Whether it is asked first: the event takes the licence from the enterprise, mostly for good. */
    public boolean isFinal(LicenceEvent event) {
        return event != LicenceEvent.ISSUE && event != LicenceEvent.GIVE_BACK;
    }

    public LicenceView getLicence() {
        return licence;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
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
