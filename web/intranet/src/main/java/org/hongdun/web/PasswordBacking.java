package org.hongdun.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.platform.access.SignIn;
import org.hongdun.web.theme.Notices;

/** Behind password.xhtml. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    private String oldPassword;
    private String newPassword;
    private String again;

    public String change() {
        if (!newPassword.equals(again)) {
            notices.error("HD-W003");
            return null;
        }
        signIn.changePassword(oldPassword.toCharArray(), newPassword.toCharArray());
        notices.done("password.message.info.changed");
        return "/workbench.xhtml?faces-redirect=true";
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
