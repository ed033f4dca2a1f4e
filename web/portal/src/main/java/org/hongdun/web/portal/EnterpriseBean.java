package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.hongdun.portal.account.AccountView;
import org.hongdun.portal.account.MyAccount;

/** Who has signed in, asked once per request. */
@Named("enterprise")
@RequestScoped
public class EnterpriseBean {

    @Inject
    private MyAccount myAccount;

    @Inject
    private HttpServletRequest request;

    private AccountView account;

    public boolean isSignedIn() {
        return request.isUserInRole("enterprise");
    }

    public AccountView getAccount() {
        if (account == null) {
            account = myAccount.view();
        }
        return account;
    }

    public String getName() {
        return getAccount().enterprise();
    }

    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/index.xhtml?faces-redirect=true";
    }
}
