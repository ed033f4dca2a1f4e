package org.hongdun.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.TokenHolder;
import org.hongdun.platform.access.TokenSignIn;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Before every service for programs: lets in the session of an officer, or whoever shows a token. A call with a token is
 * that token's alone, whatever cookie comes with it; the officer is its caller for this one call, with the token's rights,
 * and no session is read or begun. Whoever shows neither gets no further; only the pushed counts have a ticket of their own.
 */
@WebFilter(value = "/api/*", asyncSupported = true)
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String TOO_OFTEN = "HD-A018";
    private static final String BY_TICKET = "/api/work/news";
    private static final String AUTHORIZATION = "Authorization";
    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    @Inject
    private transient TokenSignIn tokens;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient ApiAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals(BY_TICKET)) {
            chain.doFilter(request, response);
        } else if (request.getHeader(AUTHORIZATION) != null) {
            answerToken(request, response, chain);
        } else if (request.getUserPrincipal() == null) {
            response.setHeader("WWW-Authenticate", "Bearer");
            answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, ApiAnswers.STRANGER, List.of());
        } else {
            answerSession(request, response, chain);
        }
    }

    /** The account of a session may have been disabled since it signed in. */
    private void answerSession(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            current.officer();
        } catch (RuleViolation stranger) {
            answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, stranger);
            return;
        }
        answer(request, response, chain);
    }

    private void answerToken(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TokenHolder holder;
        try {
            holder = tokens.signIn(token(request));
        } catch (RuleViolation refusal) {
            refuse(response, refusal);
            return;
        }
        try {
            identity(holder).runAs((Callable<Void>) () -> {
                answer(new TokenRequest(request, holder), response, chain);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static String token(HttpServletRequest request) {
        Matcher bearer = BEARER.matcher(request.getHeader(AUTHORIZATION));
        return bearer.matches() ? bearer.group(1) : null;
    }

    private void refuse(HttpServletResponse response, RuleViolation refusal) throws IOException {
        if (refusal.reason().code().equals(TOO_OFTEN)) {
            response.setHeader("Retry-After", refusal.details().get(1).toString());
            answers.refuse(response, TOO_MANY_REQUESTS, refusal);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, refusal);
        }
    }

    /** Known to the container for as long as the call runs; the doors ask it for the category "ejb". */
    private static SecurityIdentity identity(TokenHolder holder) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(holder.loginName())
                .withRoleMapper("ejb", RoleMapper.constant(Roles.fromSet(holder.permissions())));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new ApiResponse(response, answers));
        } catch (EJBAccessException forbidden) {
            answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, ApiAnswers.FORBIDDEN, List.of());
        }
    }
}
