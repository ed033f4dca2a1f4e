package org.hongdun.web.portal.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;

/** Behind registration/list.xhtml: what can be applied for, and the applicant's matters. */
@Named("registrationList")
@RequestScoped
public class RegistrationListBacking {

    @Inject
    private RegistrationDesk desk;

    @Inject
    private Notices notices;

    private List<OnlineRow> rows;
    private List<OnlineMatter> offers;

    public List<OnlineRow> getRows() {
        if (rows == null) {
            rows = desk.mine();
        }
        return rows;
    }

    public List<OnlineMatter> getOffers() {
        if (offers == null) {
            offers = desk.offers();
        }
        return offers;
    }

    public String discard(OnlineRow row) {
        desk.discard(row.key());
        notices.done("online.discarded");
        return "/registration/list.xhtml?faces-redirect=true";
    }

    public String matter(OnlineRow row) {
        return RegistrationWords.matter(row);
    }

    /** Drafts without a name are told apart by their matter and time. */
    public String title(OnlineRow row) {
        return row.title() == null
                ? PageTexts.say("online.untitled.of", matter(row), Formats.time(row.changedAt()))
                : row.title();
    }

    public String chip(OnlineRow row) {
        return RegistrationWords.css(row.state());
    }

    public String stopped(OnlineRow row) {
        return row.stopped() ? PageTexts.say("online.stopped") : null;
    }
}
