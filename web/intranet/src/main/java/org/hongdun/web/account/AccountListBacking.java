package org.hongdun.web.account;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.AccountRow;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.RoleView;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind account/list.xhtml. */
@Named
@ViewScoped
public class AccountListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;

    @Inject
    private Languages language;

    private PagedList<AccountRow> list;
    private List<RoleView> roles;

    @PostConstruct
    void open() {
        list = new PagedList<>(accounts::accounts, "name", "loginName", "unitCode", "status");
        roles = accounts.roles();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                accounts::accounts,
                Words.word("menu.accounts"),
                Words.words(
                        "account.loginName",
                        "account.name",
                        "account.staffNo",
                        "account.unit",
                        "account.post",
                        "account.status",
                        "account.roles",
                        "account.lastSignInAt"),
                this::cells);
    }

    private List<?> cells(AccountRow row) {
        return asList(
                row.loginName(),
                row.name(),
                row.staffNo(),
                row.unitName(),
                row.post(),
                Words.word("account.status." + row.status()),
                String.join(" ", row.roles().stream().map(this::roleName).toList()),
                Formats.time(row.lastSignInAt()));
    }

    public String roleName(String code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(role -> "en".equals(language.getTag()) ? role.nameEn() : role.name())
                .findFirst()
                .orElse(code);
    }

    public PagedList<AccountRow> getList() {
        return list;
    }

    public List<RoleView> getRoles() {
        return roles;
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }
}
