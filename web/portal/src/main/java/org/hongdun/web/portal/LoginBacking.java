package org.hongdun.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hongdun.kernel.TypedCode;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.SignIn;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Targets;

/** Behind login.xhtml. Unknown name, wrong password and locked account get the same answer. */
@Named("login")
@RequestScoped
public class LoginBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String loginName;
    private String password;
    private String target;

    /** The page that was asked for when the container showed this one instead. */
    @PostConstruct
    void rememberTarget() {
        Object uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        if (uri != null) {
            target = Targets.within(request.getContextPath(), uri + (query == null ? "" : "?" + query));
        }
    }

    public String signIn() {
        signIn.knock(loginName);
        try {
            request.login(loginName, password);
        } catch (ServletException refused) {
            signIn.refused(loginName);
            notices.error(AccountError.LOGIN_REFUSED.code());
            return null;
        }
        request.changeSessionId();
        String onwards = Targets.within(request.getContextPath(), target);
        return "/arrive.xhtml?faces-redirect=true"
                + (onwards == null ? "" : "&target=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8));
    }

    /** The code that was probably meant when the name is none; null if there is nothing to offer. */
    public String getMeant() {
        return TypedCode.offer(loginName).orElse(null);
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName == null ? null : loginName.strip().toUpperCase(Locale.ROOT);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
