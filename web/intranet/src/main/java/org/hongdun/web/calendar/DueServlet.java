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
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.SkippedDay;
import org.hongdun.web.api.ApiAnswers;
import org.hongdun.web.theme.Languages;

/**
 * GET api/calendar/due?from=2026-01-30&amp;term=15WD[&amp;law=PENALTY]: the calculator for programs, described in
 * {@code api/openapi.json}. Answers {@code lastDay} (binds the bureau), {@code rolledDay} (legal end) and {@code skipped};
 * an error is 400 or 403 with {@code code} and {@code message}.
 */
@WebServlet("/api/calendar/due")
public class DueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LegalCalendar calendar;

    @Inject
    private transient ApiAnswers answers;

    @Inject
    private transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole("parameter-read")) {
            answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, ApiAnswers.FORBIDDEN, List.of());
            return;
        }
        try {
            Reckoning reckoning = new DueQuestion(
                            request.getParameter("from"),
                            request.getParameter("term"),
                            request.getParameter("law"),
                            null)
                    .answer(calendar.edition());
            answers.write(response, HttpServletResponse.SC_OK, answer(reckoning));
        } catch (RuleViolation refusal) {
            answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, refusal);
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
}
