package org.hongdun.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.hongdun.platform.access.SignIn;

/** The way out, apart from {@link Me}, which every page needs. */
@Named
@RequestScoped
public class Leaving {

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    public String signOut() throws ServletException {
        signIn.signedOut();
        request.logout();
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true";
    }
}
