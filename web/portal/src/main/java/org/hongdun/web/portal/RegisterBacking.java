package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.kernel.TypedCode;
import org.hongdun.portal.account.AccountRegistration;
import org.hongdun.portal.account.PasswordAdvice;
import org.hongdun.portal.account.RegisterAccount;
import org.hongdun.web.theme.Notices;

/** Behind register.xhtml. */
@Named("register")
@RequestScoped
public class RegisterBacking {

    @Inject
    private AccountRegistration accounts;

    @Inject
    private Notices notices;

    private String creditCode;
    private String legalRepresentative;
    private String contactName;
    private String contactPhone;
    private String password;
    private String again;

    public String register() {
        if (!password.equals(again)) {
            notices.error("HD-W011");
            return null;
        }
        accounts.register(new RegisterAccount(creditCode, legalRepresentative, contactName, contactPhone, password));
        notices.done("register.done");
        return "/login.xhtml?faces-redirect=true";
    }

    /** The code that was probably meant; null if there is nothing to offer. */
    public String getMeant() {
        return TypedCode.offer(creditCode).orElse(null);
    }

    public PasswordAdvice getAdvice() {
        return accounts.passwordAdvice();
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(String legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
