package org.hongdun.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Texts;

/** How the services for programs answer: JSON, and a refusal as {@code code} and {@code message}. */
@RequestScoped
public class ApiAnswers {

    /** No officer behind the call. */
    public static final String STRANGER = "HD-A001";

    /** The officer, or his token, lacks the permission. */
    public static final String FORBIDDEN = "HD-W403";

    @Inject
    private Languages languages;

    public void refuse(HttpServletResponse response, int status, RuleViolation refusal) throws IOException {
        refuse(response, status, refusal.reason().code(), refusal.details());
    }

    public void refuse(HttpServletResponse response, int status, String code, List<?> details) throws IOException {
        write(
                response,
                status,
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("message", Texts.error(code, details, languages.getLocale()))
                        .build());
    }

    public void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }

    /** Adds a number as a number, anything else as text, and nothing for null. */
    public static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }
}
