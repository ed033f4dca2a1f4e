package org.hongdun.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongdun.portal.enquiry.EnquiryLimit;
import org.hongdun.web.theme.ErrorPage;

/**
 * Before the public enquiry, and before the page that says whether a person has an account: who asks too often is told to wait
 * (429).
 */
@WebFilter({"/search.xhtml", "/subject.xhtml", "/extract", "/register-person.xhtml"})
public class EnquiryGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnquiryLimit limit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int seconds = limit.waitFor(request.getRemoteAddr());
        if (seconds > 0) {
            ErrorPage.askedTooOften(request, response, seconds);
            return;
        }
        chain.doFilter(request, response);
    }
}
