package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;

/** Who is before the page: nobody known, an enterprise or a private person; asked once per request. */
@Named("visitor")
@RequestScoped
public class VisitorBean {

    @Inject
    private MyAccount myAccount;

    @Inject
    private HttpServletRequest request;

    private AccountView account;

    public boolean isSignedIn() {
        return request.isUserInRole("applicant");
    }

    public boolean isEnterprise() {
        return request.isUserInRole("enterprise");
    }

    public boolean isPerson() {
        return isSignedIn() && !isEnterprise();
    }

    public AccountView getAccount() {
        if (account == null) {
            account = myAccount.view();
        }
        return account;
    }

    public String getName() {
        return getAccount().name();
    }

    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/index.xhtml?faces-redirect=true";
    }
}
