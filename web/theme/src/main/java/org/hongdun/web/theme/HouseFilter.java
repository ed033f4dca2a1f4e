package org.hongdun.web.theme;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * First in the chain of every request, forward and error: security headers on every answer, no form from elsewhere, the
 * language switch, and a readable answer for a page that asks in the background after its session has ended.
 */
public class HouseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String CONTENT_POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        SecurityHeaders.write(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && (refusesForeignForm(request, response) || switchesLanguage(request, response))) {
            return;
        }
        if (isBackgroundRequestSentToSignIn(request)) {
            sendBackgroundRequestToExpiredPage(request, response);
            return;
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    private static boolean refusesForeignForm(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (OwnPages.isForeignForm(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (OwnPages.isFormAsAddress(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return true;
        }
        return false;
    }

    private static boolean switchesLanguage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String wanted = Languages.known(request.getParameter("lang"));
        if (wanted == null || !"GET".equals(request.getMethod())) {
            return false;
        }
        Cookie cookie = new Cookie(Languages.COOKIE, wanted);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getRequestURI() + Languages.queryWithout(request.getQueryString(), "lang"));
        return true;
    }

    /** Without a session the container shows the sign-in page in place of what was asked; Ajax cannot read a page. */
    private static boolean isBackgroundRequestSentToSignIn(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.FORWARD
                && "partial/ajax".equals(request.getHeader("Faces-Request"))
                && request.getUserPrincipal() == null;
    }

    private static void sendBackgroundRequestToExpiredPage(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String target = Targets.within(request.getContextPath(), pathOfReferer(request));
        String page = request.getContextPath() + "/error/problem.xhtml?status=440"
                + (target == null ? "" : "&target=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + page.replace("&", "&amp;") + "\"></redirect></partial-response>");
    }

    private static String pathOfReferer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        try {
            URI uri = URI.create(referer);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** PrimeFaces adds its policy with the nonce of the page; two policies would both be enforced, so its own replaces ours. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CONTENT_POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
