package org.hongdun.web;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.hongdun.platform.access.SignIn;
import org.hongdun.platform.access.SignedIn;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Targets;

/** Behind arrive.xhtml: the first request after signing in, on the way to the page that was asked for. */
@Named
@RequestScoped
public class ArriveBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    private String target;

    public void arrive() throws IOException {
        SignedIn signedIn = arrived();
        if (signedIn.failuresSince() > 0) {
            notices.warn("arrive.message.warn.failures", signedIn.failuresSince());
        }
        if (signedIn.previousSignInAt() != null) {
            notices.done("arrive.message.info.previous", Formats.time(signedIn.previousSignInAt()));
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String context = external.getRequestContextPath();
        String onwards = Targets.within(context, target);
        if (signedIn.passwordChangeDue()) {
            notices.warn("arrive.message.warn.passwordDue");
            PasswordGate.close((HttpServletRequest) external.getRequest());
            onwards = context + "/password.xhtml";
        }
        external.redirect(onwards == null ? context + "/workbench.xhtml" : onwards);
    }

    /** Two sign-ins of one account in the same moment meet on its row; the later one asks again. */
    private SignedIn arrived() {
        try {
            return signIn.succeeded();
        } catch (EJBTransactionRolledbackException simultaneous) {
            return signIn.succeeded();
        }
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
