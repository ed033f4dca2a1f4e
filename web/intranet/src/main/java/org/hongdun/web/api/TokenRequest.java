package org.hongdun.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.hongdun.platform.access.TokenHolder;

/** A call with a token: its caller is the token's officer, and it knows of no session. */
final class TokenRequest extends HttpServletRequestWrapper {

    private final TokenHolder holder;

    TokenRequest(HttpServletRequest request, TokenHolder holder) {
        super(request);
        this.holder = holder;
    }

    @Override
    public String getAuthType() {
        return "BEARER";
    }

    @Override
    public String getRemoteUser() {
        return holder.loginName();
    }

    @Override
    public Principal getUserPrincipal() {
        return holder::loginName;
    }

    @Override
    public boolean isUserInRole(String permission) {
        return holder.permissions().contains(permission);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("A call with a token has no session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }
}
