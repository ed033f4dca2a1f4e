package org.hongdun.web.name;

import jakarta.ejb.EJBAccessException;
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
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.registry.name.NameCheck;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.WordHit;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Texts;

/**
 * GET api/names/check?name=…[&amp;industry=C]: the check of a name for programs, described in {@code api/names.yaml}. An error
 * is 400, 401, 403 or 503 with {@code code} and {@code message}.
 */
@WebServlet("/api/names/check")
public class NameCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String STRANGER = "HD-A001";
    private static final String FORBIDDEN = "HD-W403";
    private static final String BUILDING = "HD-M005";

    @Inject
    private transient NameCheck check;

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Languages languages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, STRANGER, List.of());
            return;
        }
        try {
            current.officer();
            NameReport report = check.check(request.getParameter("name"), request.getParameter("industry"));
            write(response, HttpServletResponse.SC_OK, answer(report));
        } catch (RuleViolation refusal) {
            String code = refusal.reason().code();
            refuse(response, status(code), code, refusal.details());
        } catch (EJBAccessException forbidden) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, FORBIDDEN, List.of());
        }
    }

    private static int status(String code) {
        return switch (code) {
            case STRANGER -> HttpServletResponse.SC_UNAUTHORIZED;
            case BUILDING -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
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
