package org.hongdun.web.subject;

import static org.hongdun.web.api.ApiAnswers.put;

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
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SearchError;
import org.hongdun.registry.search.SubjectHit;
import org.hongdun.registry.search.SubjectSearch;
import org.hongdun.web.api.ApiAnswers;

/**
 * GET api/subjects?q=...[&amp;size=20][&amp;after=...]: subjects of today as the search finds them, best first; {@code next} of the
 * answer is the {@code after} of the following page and missing on the last. Described in {@code api/openapi.json}. An error
 * is 400 or 503 with {@code code} and {@code message}.
 */
@WebServlet("/api/subjects")
public class SubjectsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 20;

    @Inject
    private transient SubjectSearch search;

    @Inject
    private transient ApiAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answers.write(response, HttpServletResponse.SC_OK, found(request));
        } catch (RuleViolation refusal) {
            boolean building = refusal.reason() == SearchError.INDEX_BUILDING;
            int status = building ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST;
            answers.refuse(response, status, refusal);
        }
    }

    private JsonObject found(HttpServletRequest request) {
        SearchAnswer page = search.find(
                request.getParameter("q"), size(request.getParameter("size")), request.getParameter("after"));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.hits().forEach(hit -> rows.add(row(hit)));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("total", page.total())
                .add("exact", page.exact())
                .add("subjects", rows);
        put(answer, "next", page.next());
        return answer.build();
    }

    private static int size(String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : PAGE_SIZE;
    }

    private static JsonObjectBuilder row(SubjectHit hit) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "UNISCID", hit.creditCode());
        put(json, "REGNO", hit.registrationNo());
        put(json, "ENTNAME", hit.name().text());
        put(json, "DOM", hit.domicile().text());
        put(json, "REGORG", hit.authority());
        put(json, "REGSTATE", hit.state().code());
        return json;
    }
}
