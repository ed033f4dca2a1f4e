package org.hongdun.web.account;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.TokenRow;
import org.hongdun.platform.access.TokenStatus;
import org.hongdun.platform.access.Tokens;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind account/tokens.xhtml: one's own tokens, or everybody's for the administrator. */
@Named
@ViewScoped
public class AccountTokensBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tokens tokens;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private PagedList<TokenRow> list;
    private Set<TokenRight> grantable = Set.of();
    private LocalDate latestDay;
    private String name;
    private List<String> rights = List.of();
    private LocalDate lastDay;
    private String token;
    private String reason;

    @PostConstruct
    void open() {
        list = new PagedList<>(tokens::tokens, "name", "loginName", "status");
        if (me.may("token-hold")) {
            grantable = tokens.rights();
            latestDay = tokens.latestDay();
            lastDay = latestDay;
        }
    }

    public void make() {
        token = tokens.make(name, rights.stream().map(TokenRight::valueOf).collect(Collectors.toSet()), lastDay);
        notices.done("account_tokens.message.info.made", name);
        name = null;
        rights = List.of();
        list.refresh();
    }

    public void revoke(long id) {
        if (me.may("token-administer") && (reason == null || reason.isBlank())) {
            notices.error("HD-W005");
            return;
        }
        tokens.revoke(id, reason);
        notices.done("account_tokens.message.info.revoked");
        token = null;
        reason = null;
        list.refresh();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                tokens::tokens,
                Words.word("menu.tokens"),
                Words.words(
                        "account_tokens.name",
                        "account.loginName",
                        "account_tokens.holder",
                        "account_tokens.rights",
                        "account_tokens.status",
                        "account_tokens.madeAt",
                        "account_tokens.lastDay",
                        "account_tokens.lastUsedAt",
                        "account_tokens.revokedBy"),
                row -> asList(
                        row.name(),
                        row.loginName(),
                        row.holder(),
                        words(row.rights()),
                        Words.word("account_tokens.status." + row.status()),
                        Formats.time(row.madeAt()),
                        Formats.date(row.lastDay()),
                        Formats.time(row.lastUsedAt()),
                        row.revokedBy()));
    }

    private static String words(Set<TokenRight> rights) {
        return rights.stream()
                .sorted()
                .map(right -> Words.word("account_tokens.right." + right))
                .collect(Collectors.joining(" "));
    }

    public PagedList<TokenRow> getList() {
        return list;
    }

    public TokenStatus[] getStatuses() {
        return TokenStatus.values();
    }

    public Set<TokenRight> getGrantable() {
        return grantable;
    }

    public LocalDate getLatestDay() {
        return latestDay;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getRights() {
        return rights;
    }

    public void setRights(List<String> rights) {
        this.rights = rights;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getToken() {
        return token;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
