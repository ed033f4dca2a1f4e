package org.hongdun.web.calendar;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.SkippedDay;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Texts;

/**
 * GET api/calendar/due?from=2026-01-30&amp;term=15WD[&amp;law=PENALTY]: the calculator for programs, with the session of an officer.
 * Answers {@code lastDay} (binds the bureau), {@code rolledDay} (legal end) and {@code skipped}; an error is 400 or 401 with
 * {@code code} and {@code message}.
 */
@WebServlet("/api/calendar/due")
public class DueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LegalCalendar calendar;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "HD-A001", List.of());
            return;
        }
        try {
            current.officer();
        } catch (RuleViolation stranger) {
            refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    stranger.reason().code(),
                    stranger.details());
            return;
        }
        try {
            Reckoning reckoning = new DueQuestion(
                            request.getParameter("from"),
                            request.getParameter("term"),
                            request.getParameter("law"),
                            null)
                    .answer(calendar.edition());
            write(response, HttpServletResponse.SC_OK, answer(reckoning));
        } catch (RuleViolation refusal) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    refusal.reason().code(),
                    refusal.details());
        }
    }

    private JsonObject answer(Reckoning reckoning) {
        JsonArrayBuilder skipped = Json.createArrayBuilder();
        reckoning.skipped().forEach(day -> skipped.add(skipped(day)));
        return Json.createObjectBuilder()
                .add("from", reckoning.start().toString())
                .add("term", reckoning.asked().toString())
                .add("countedAs", reckoning.counted().toString())
                .add("law", reckoning.law().code())
                .add("lastDay", reckoning.lastDay().toString())
                .add("rolledDay", reckoning.rolledDay().toString())
                .add("provisional", reckoning.provisional())
                .add("skipped", skipped)
                .build();
    }

    private JsonObjectBuilder skipped(SkippedDay day) {
        Locale locale = languages.getLocale();
        return Json.createObjectBuilder()
                .add("day", day.day().toString())
                .add(
                        "why",
                        day.name() == null
                                ? day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, locale)
                                : day.name())
                .add("afterLastDay", day.rolled());
    }

    private void refuse(HttpServletResponse response, int status, String code, List<?> details) throws IOException {
        write(
                response,
                status,
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("message", Texts.error(code, details, languages.getLocale()))
                        .build());
    }

    private static void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }
}
