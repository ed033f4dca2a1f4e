package org.hongdun.web.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a form was sent by a page of ours (measuring S-07). The token of the page guards against those who cannot read
 * it; these rules also refuse those who got hold of one.
 */
final class OwnPages {

    private static final String TOKEN = "jakarta.faces.ViewState";

    private OwnPages() {}

    /** A form that comes as an address changes nothing: addresses are followed without anybody's will. */
    static boolean isFormAsAddress(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                && request.getQueryString() != null
                && request.getParameter(TOKEN) != null;
    }

    /** A form that another site has sent, or that carries no token: every form of our pages does. */
    static boolean isForeignForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && (!isOwn(request.getHeader("Origin"), request.getHeader("Host"))
                        || request.getParameter(TOKEN) == null);
    }

    /**
     * @param origin scheme and authority of the sending page as the browser tells it, null if it tells nothing
     * @param host authority that the request was sent to
     */
    static boolean isOwn(String origin, String host) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
