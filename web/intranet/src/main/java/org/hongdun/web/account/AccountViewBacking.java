package org.hongdun.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.AccountRow;
import org.hongdun.platform.access.AccountView;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.GrantView;
import org.hongdun.web.theme.Notices;

/** Behind account/view.xhtml: one account, activated and granted by the security administrator. */
@Named
@ViewScoped
public class AccountViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String login;
    private AccountView account;
    private String firstPassword;
    private String reason;
    private String newUnit;
    private String newPost;
    private String postReason;
    private String roleCode;
    private DataScope scope;
    private LocalDate validFrom;
    private LocalDate validTo;

    public void load() {
        account = accounts.account(login);
        validFrom = LocalDate.now(clock);
    }

    public void activate() {
        firstPassword = accounts.activate(login);
        done("account_view.message.info.activated");
    }

    public void disable() {
        if (lacksReason()) {
            return;
        }
        accounts.disable(login, reason);
        done("account_view.message.info.disabled");
    }

    public void changePost() {
        accounts.changePost(login, newUnit, newPost, postReason);
        newUnit = null;
        newPost = null;
        postReason = null;
        done("account_view.message.info.postChanged");
    }

    public void unlock() {
        accounts.unlock(login);
        done("account_view.message.info.unlocked");
    }

    public void grant() {
        accounts.grant(login, roleCode, scope, validFrom, validTo);
        done("account_view.message.info.granted");
    }

    public void revoke(long grantId) {
        if (lacksReason()) {
            return;
        }
        accounts.revoke(grantId, reason);
        done("account_view.message.info.revoked");
    }

    private boolean lacksReason() {
        boolean lacking = reason == null || reason.isBlank();
        if (lacking) {
            notices.error("HD-W005");
        }
        return lacking;
    }

    private void done(String message) {
        notices.done(message, login);
        account = accounts.account(login);
        reason = null;
        roleCode = null;
        scope = null;
    }

    /** Whether a grant no longer counts: it was revoked, or its last day has passed. */
    public boolean isOver(GrantView grant) {
        return grant.validTo() != null && grant.validTo().isBefore(LocalDate.now(clock));
    }

    public AccountRow getRow() {
        return account.account();
    }

    public AccountView getAccount() {
        return account;
    }

    public String getFirstPassword() {
        return firstPassword;
    }

    public DataScope[] getScopes() {
        return DataScope.values();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNewUnit() {
        return newUnit;
    }

    public void setNewUnit(String newUnit) {
        this.newUnit = newUnit;
    }

    public String getNewPost() {
        return newPost;
    }

    public void setNewPost(String newPost) {
        this.newPost = newPost;
    }

    public String getPostReason() {
        return postReason;
    }

    public void setPostReason(String postReason) {
        this.postReason = postReason;
    }

    public String getRoleCode() {
        return roleCode;
    }

    public void setRoleCode(String roleCode) {
        this.roleCode = roleCode;
    }

    public DataScope getScope() {
        return scope;
    }

    public void setScope(DataScope scope) {
        this.scope = scope;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
