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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.registry.subject.InvestorEntry;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.api.ApiAnswers;

/**
 * GET api/subjects/{creditCode}[?asOf=2024-01-15][&amp;knownOn=2024-02-01]: one subject under the field names of the domain
 * standard, as it stood at the end of a day, as it was known at the end of another. Described in {@code api/openapi.json}.
 *
 * <p>Certificate numbers and telephones are masked. An error is 400 or 404 with {@code code} and {@code message}.
 */
@WebServlet("/api/subjects/*")
public class SubjectServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<SubjectError> MISSING = Set.of(SubjectError.NOT_FOUND, SubjectError.NOT_YET_REGISTERED);

    @Inject
    private transient MarketSubjects subjects;

    @Inject
    private transient SubjectBook book;

    @Inject
    private transient ApiAnswers answers;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String code =
                    request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
            answers.write(response, HttpServletResponse.SC_OK, one(code, request));
        } catch (RuleViolation refusal) {
            boolean missing = MISSING.contains(refusal.reason());
            int status = missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST;
            answers.refuse(response, status, refusal);
        }
    }

    private JsonObject one(String code, HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = day(request.getParameter("asOf"), today);
        LocalDate knownOn = day(request.getParameter("knownOn"), today);
        long id = subjects.byCreditCode(new CreditCode(code))
                .orElseThrow(() -> new RuleViolation(SubjectError.NOT_FOUND, code))
                .id();
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "asOf", asOf);
        put(json, "knownOn", knownOn);
        describe(json, subjects.asOf(id, asOf, knownOn));
        add(json, book.lists(id, asOf, knownOn));
        return json.build();
    }

    private static void describe(JsonObjectBuilder json, SubjectView s) {
        put(json, "PRIPID", s.pripid());
        put(json, "UNISCID", s.creditCode());
        put(json, "REGNO", s.registrationNo());
        put(json, "ENTNAME", s.name());
        put(json, "ENTTYPE", s.typeCode());
        put(json, "LEREP", s.legalRepresentative());
        put(json, "REGCAP", s.capital());
        put(json, "REGCAPCUR", s.currency());
        put(json, "RECCAP", s.paidIn());
        put(json, "ESTDATE", s.establishedOn());
        put(json, "APPRDATE", s.approvedOn());
        put(json, "OPFROM", s.operatingFrom());
        put(json, "OPTO", s.operatingTo());
        put(json, "DOM", s.domicile());
        put(json, "DOMDISTRICT", s.district());
        put(json, "OPSCOPE", s.businessScope());
        put(json, "INDUSTRYPHY", s.section());
        put(json, "INDUSTRYCO", s.industryCode());
        put(json, "REGORG", s.authority());
        put(json, "LOCALADM", s.station());
        put(json, "REGSTATE", s.state().code());
        put(json, "EMPNUM", s.staff());
        put(json, "CREDITLEVEL", s.creditClass());
        put(json, "validFrom", s.validFrom());
        put(json, "validTo", s.validTo());
    }

    private static void add(JsonObjectBuilder json, SubjectLists lists) {
        JsonArrayBuilder persons = Json.createArrayBuilder();
        lists.persons().forEach(person -> persons.add(person(person)));
        JsonArrayBuilder investors = Json.createArrayBuilder();
        lists.investors().forEach(investor -> investors.add(investor(investor)));
        JsonArrayBuilder formerNames = Json.createArrayBuilder();
        lists.formerNames().forEach(name -> formerNames.add(name.name()));
        json.add("persons", persons).add("investors", investors).add("formerNames", formerNames);
    }

    private static JsonObjectBuilder person(PersonEntry person) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "NAME", person.name());
        put(json, "POSITION", person.post());
        put(json, "CERTYPE", person.certificateType());
        put(json, "CERNO", person.certificateNo());
        return json;
    }

    private static JsonObjectBuilder investor(InvestorEntry investor) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "INV", investor.name());
        put(json, "INVTYPE", investor.type());
        put(json, "SUBCONAM", investor.subscribed());
        put(json, "ACCONAM", investor.paid());
        put(json, "CONPROP", investor.share());
        return json;
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw new RuleViolation(CalendarError.DATE_MALFORMED, text);
        }
    }
}
