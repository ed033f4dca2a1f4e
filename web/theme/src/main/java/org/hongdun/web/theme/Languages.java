package org.hongdun.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The person's language: Chinese unless he chose English; the choice is kept in a cookie. */
@Named("language")
@RequestScoped
public class Languages {

    public static final String COOKIE = "hongdun-language";

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private HttpServletRequest request;

    /** zh or en, or null for anything else. */
    static String known(String language) {
        return "zh".equals(language) || "en".equals(language) ? language : null;
    }

    public Locale getLocale() {
        return "en".equals(chosen()) ? Locale.ENGLISH : CHINESE;
    }

    /** For the lang attribute of the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public String getOther() {
        return "en".equals(chosen()) ? "zh" : "en";
    }

    /** This page in the other language. */
    public String getSwitchUrl() {
        Object forwardedFrom = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (forwardedFrom != null || failed != null) {
            return request.getContextPath() + "/?lang=" + getOther();
        }
        String rest = queryWithout(request.getQueryString(), "lang");
        return request.getContextPath() + request.getServletPath() + (rest.isEmpty() ? "?" : rest + "&") + "lang="
                + getOther();
    }

    private String chosen() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? "zh"
                : Arrays.stream(cookies)
                        .filter(c -> COOKIE.equals(c.getName()) && known(c.getValue()) != null)
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("zh");
    }

    static String queryWithout(String query, String name) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.equals(name) && !part.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
