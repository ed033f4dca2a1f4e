package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.kernel.ErrorCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.AccountRegistration;
import org.hongdun.portal.account.RegisterPerson;
import org.hongdun.web.theme.Notices;

/** Behind register-person.xhtml. A refusal is said at its field; but for the passwords, all that was typed stays. */
@Named("registerPerson")
@RequestScoped
public class RegisterPersonBacking {

    @Inject
    private AccountRegistration accounts;

    @Inject
    private Notices notices;

    private String name;
    private String identityNumber;
    private String phone;
    private String loginName;
    private String password;
    private String again;

    public String register() {
        if (!password.equals(again)) {
            notices.error("HD-W011");
            return null;
        }
        try {
            accounts.registerPerson(new RegisterPerson(name, identityNumber, phone, loginName, password));
        } catch (RuleViolation refused) {
            notices.refused(refused, "register:" + field(refused.reason()));
            return null;
        }
        notices.done("register.done");
        return "/login.xhtml?faces-redirect=true";
    }

    private static String field(ErrorCode reason) {
        if (!(reason instanceof AccountError error)) {
            return "identityNumber";
        }
        return switch (error) {
            case PERSON_NAME_MISSING -> "name";
            case CONTACT_PHONE_MALFORMED -> "phone";
            case LOGIN_NAME_MALFORMED, LOGIN_NAME_TAKEN -> "loginName";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_PLAIN, PASSWORD_WELL_KNOWN, PASSWORD_NAMES_ITS_OWNER -> "password";
            default -> "identityNumber";
        };
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
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
