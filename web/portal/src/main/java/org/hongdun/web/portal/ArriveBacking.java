package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;
import org.hongdun.portal.account.SignIn;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Targets;

/** Behind arrive.xhtml: the first request after signing in, on the way to the page that was asked for. */
@Named("arrive")
@RequestScoped
public class ArriveBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private MyAccount myAccount;

    @Inject
    private VisitorBean visitor;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String target;

    public void arrive() throws IOException {
        AccountView before = myAccount.view();
        signIn.signedIn();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String context = external.getRequestContextPath();
        if (!LocalDate.now(clock).isBefore(before.passwordDueOn())) {
            notices.warn("arrive.passwordDue");
            external.redirect(context + "/account.xhtml");
            return;
        }
        if (before.lastLoginAt() != null) {
            notices.done("arrive.lastLogin", Formats.time(before.lastLoginAt()));
        }
        external.redirect(onwards(context));
    }

    /** The page that was asked for; the yearly report is no page for a private person, who then comes to his matters. */
    private String onwards(String context) {
        String asked = Targets.within(context, target);
        String own = context + (visitor.isEnterprise() ? "/filing/list.xhtml" : "/registration/list.xhtml");
        if (asked == null) {
            return own;
        }
        if (visitor.isPerson() && asked.startsWith(context + "/filing/")) {
            notices.warn("arrive.forEnterprises");
            return own;
        }
        return asked;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
