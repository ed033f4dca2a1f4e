package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.portal.account.MyAccount;
import org.hongdun.web.theme.Notices;

/** Behind account.xhtml: changing the password. */
@Named("account")
@RequestScoped
public class AccountBacking {

    @Inject
    private MyAccount myAccount;

    @Inject
    private Notices notices;

    private String current;
    private String next;
    private String again;

    public String change() {
        if (!next.equals(again)) {
            notices.error("HD-W011");
            return null;
        }
        myAccount.changePassword(current, next);
        notices.done("account.changed");
        return "/account.xhtml?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
