package org.hongdun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Whoever must change the password first gets no other page until it is changed. */
@WebFilter(value = "/*", asyncSupported = true)
public class PasswordGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DUE = "hongdun.password.due";
    private static final String PAGE = "/password.xhtml";

    static void close(HttpServletRequest request) {
        request.getSession().setAttribute(DUE, true);
    }

    static void open(HttpServletRequest request) {
        request.getSession().removeAttribute(DUE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isShut(request)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the page that is asked for stays shut until the password is changed. */
    public static boolean isShut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(DUE) != null && !isOpen(request.getServletPath());
    }

    private static boolean isOpen(String path) {
        return path.equals(PAGE)
                || path.equals("/login.xhtml")
                || path.startsWith("/error/")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
