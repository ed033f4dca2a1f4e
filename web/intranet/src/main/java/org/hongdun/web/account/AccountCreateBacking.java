package org.hongdun.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.web.theme.Notices;

/** Behind account/create.xhtml. */
@Named
@RequestScoped
public class AccountCreateBacking {

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Notices notices;

    private String loginName;
    private String staffNo;
    private String name;
    private String unitCode;
    private String post;

    public String create() {
        accounts.create(new NewAccount(loginName, staffNo, name, unitCode, post));
        notices.done("account_create.message.info.created", loginName);
        return "/account/list.xhtml?faces-redirect=true&loginName=" + loginName;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName == null ? null : loginName.strip();
    }

    public String getStaffNo() {
        return staffNo;
    }

    public void setStaffNo(String staffNo) {
        this.staffNo = staffNo;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
