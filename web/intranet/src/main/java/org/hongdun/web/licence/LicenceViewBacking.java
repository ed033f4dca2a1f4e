package org.hongdun.web.licence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceRow;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.LicenceView;
import org.hongdun.registry.licence.Licences;
import org.hongdun.web.theme.Notices;

/** Behind licence/view.xhtml. */
@Named
@ViewScoped
public class LicenceViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

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
        licences.enter(id, licence.version(), event, reason, paper);
        if (event == LicenceEvent.REPLACE) {
            return replaced();
        }
        notices.done("licence_view.message.info.done");
        return "/licence/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** The new licence is what is handled next. */
    private String replaced() {
        LicenceRow old = licence.header();
        LicenceRow next = licences
                .list(new ListQuery(
                        0,
                        PAGE,
                        null,
                        true,
                        Map.of("subjectId", String.valueOf(old.subjectId()), "state", LicenceState.PRINTED.name())))
                .rows()
                .stream()
                .filter(row -> row.duplicateNo() == old.duplicateNo())
                .findFirst()
                .orElseThrow();
        notices.done("licence_view.message.info.replaced", old.licenceNo(), next.licenceNo());
        return "/licence/view.xhtml?faces-redirect=true&id=" + next.id();
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
