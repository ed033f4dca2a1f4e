package org.hongdun.web.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Behind error/problem.xhtml: what went wrong, with a code and, for an incident, its number; never a stack trace. */
@Named("problem")
@RequestScoped
public class ErrorPage {

    private static final String CODE = "org.hongdun.web.code";
    private static final String DETAILS = "org.hongdun.web.details";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String INCIDENT = "org.hongdun.web.incident";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Languages language;

    private int status;
    private String code;
    private List<?> details = List.of();
    private String incident;
    private String target;

    /** Leaves word for the error page of this request. */
    static void describe(ExternalContext external, String code, List<?> details, String incident) {
        Map<String, Object> attributes = external.getRequestMap();
        attributes.put(CODE, code);
        attributes.put(DETAILS, details);
        if (incident != null) {
            attributes.put(INCIDENT, incident);
        }
    }

    /** Answers that this address asks too often, and when it may ask again. */
    public static void askedTooOften(HttpServletRequest request, HttpServletResponse response, int seconds)
            throws IOException {
        request.setAttribute(CODE, "HD-W429");
        request.setAttribute(DETAILS, List.of(seconds));
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.sendError(TOO_MANY_REQUESTS);
    }

    @PostConstruct
    void read() {
        Integer dispatched = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        status = family(dispatched == null ? number(request.getParameter("status")) : dispatched);
        incident = dispatched == null
                ? Incidents.shaped(request.getParameter("incident"))
                : (String) request.getAttribute(INCIDENT);
        code = (String) request.getAttribute(CODE);
        if (code != null) {
            details = (List<?>) request.getAttribute(DETAILS);
        } else {
            code = "HD-W" + status;
        }
        if (status == 500 && incident == null && dispatched != null) {
            incident = Incidents.record(
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION),
                    String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        }
        target = status == 440 ? Targets.within(request.getContextPath(), request.getParameter("target")) : null;
    }

    private static int family(int status) {
        return switch (status) {
            case 401, 403 -> 403;
            case 404, 410 -> 404;
            case 405 -> 405;
            case 429 -> 429;
            case 440 -> 440;
            default -> status >= 400 && status < 500 ? 409 : 500;
        };
    }

    private static int number(String text) {
        return text != null && text.matches("[45]\\d\\d") ? Integer.parseInt(text) : 404;
    }

    public String getTitle() {
        return Texts.theme("problem.title." + status, language.getLocale());
    }

    public String getSentence() {
        return Texts.error(code, details, language.getLocale());
    }

    public String getCode() {
        return code;
    }

    public String getIncident() {
        return incident;
    }

    public String getTarget() {
        return target;
    }
}
