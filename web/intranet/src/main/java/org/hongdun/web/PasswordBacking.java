package org.hongdun.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.platform.access.SignIn;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;

/** Behind password.xhtml. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LegalCalendar legal;

    @Inject
    private Clock clock;

    private String oldPassword;
    private String newPassword;
    private String again;

    public String change() {
        if (!newPassword.equals(again)) {
            notices.error("HD-W003");
            return null;
        }
        signIn.changePassword(oldPassword.toCharArray(), newPassword.toCharArray());
        PasswordGate.open(request);
        notices.done("password.message.info.changed");
        return "/workbench.xhtml?faces-redirect=true";
    }

    /** What a new password must be, by the parameters in force today. */
    public String getRules() {
        return Formats.fmt3(
                Words.word("password.hint"),
                inForce("LOGIN.PASSWORD.LENGTH"),
                inForce("LOGIN.PASSWORD.KINDS"),
                inForce("LOGIN.PASSWORD.HISTORY"));
    }

    private String inForce(String parameter) {
        return legal.parameter(parameter, LocalDate.now(clock)).text();
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
