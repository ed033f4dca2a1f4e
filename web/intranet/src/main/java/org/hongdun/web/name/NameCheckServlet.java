package org.hongdun.web.name;

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
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameCheck;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.WordHit;
import org.hongdun.web.api.ApiAnswers;
import org.hongdun.web.theme.Languages;

/**
 * GET api/names/check?name=…[&amp;industry=C]: the check of a name for programs, described in {@code api/openapi.json}. An
 * error is 400, 401 or 503 with {@code code} and {@code message}.
 */
@WebServlet("/api/names/check")
public class NameCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String BUILDING = "HD-M005";

    @Inject
    private transient NameCheck check;

    @Inject
    private transient ApiAnswers answers;

    @Inject
    private transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            NameReport report = check.check(request.getParameter("name"), request.getParameter("industry"));
            answers.write(response, HttpServletResponse.SC_OK, answer(report));
        } catch (RuleViolation refusal) {
            answers.refuse(response, status(refusal.reason().code()), refusal);
        }
    }

    private static int status(String code) {
        return code.equals(BUILDING) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST;
    }

    private JsonObject answer(NameReport report) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        report.faults().forEach(fault -> faults.add(fault.name()));
        JsonArrayBuilder words = Json.createArrayBuilder();
        report.words().forEach(hit -> words.add(word(hit)));
        JsonArrayBuilder conflicts = Json.createArrayBuilder();
        report.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
        return Json.createObjectBuilder()
                .add("name", report.parts().full())
                .add("day", report.day().toString())
                .add("regime", report.regime().name())
                .add("result", report.result().name())
                .add("parts", parts(report.parts()))
                .add("faults", faults)
                .add("words", words)
                .add("conflictCount", report.conflictCount())
                .add("conflicts", conflicts)
                .build();
    }

    private static JsonObjectBuilder parts(NameParts parts) {
        return Json.createObjectBuilder()
                .add("division", parts.division())
                .add("tradeName", parts.trade())
                .add("industry", parts.industry())
                .add("form", parts.form())
                .add("branch", parts.branch());
    }

    private static JsonObjectBuilder word(WordHit hit) {
        return Json.createObjectBuilder()
                .add("word", hit.word())
                .add("kind", hit.kind().name())
                .add("reason", hit.reason());
    }

    private JsonObjectBuilder conflict(NameConflict conflict) {
        return Json.createObjectBuilder()
                .add("rule", conflict.rule().name())
                .add("effect", conflict.effect().name())
                .add("name", conflict.name())
                .add("standing", conflict.standing().name())
                .add("day", conflict.day().toString())
                .add("sentence", NameSentences.sentence(conflict, languages.getLocale()));
    }
}
