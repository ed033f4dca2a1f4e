package org.hongdun.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.acceptance.rooms.DoorTable;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every door method of the running server, tried by every role, against the table of permissions. */
@OnTheSite
@ExtendWith(ArquillianExtension.class)
@ServerSetup(OpenToArquillian.class)
class DoorsByRoleIT {

    private final DoorTable table = new DoorTable();

    @ArquillianResource
    private URL doors;

    /** The walker alone, with the accounts of the staff. */
    @Deployment(testable = false)
    public static WebArchive walker() {
        return ShrinkWrap.create(WebArchive.class, "doors.war")
                .addClass(DoorWalker.class)
                .addAsWebInfResource(new StringAsset("""
                        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                          <security-constraint>
                            <web-resource-collection>
                              <web-resource-name>all</web-resource-name>
                              <url-pattern>/*</url-pattern>
                            </web-resource-collection>
                            <auth-constraint><role-name>**</role-name></auth-constraint>
                          </security-constraint>
                          <login-config><auth-method>BASIC</auth-method></login-config>
                        </web-app>
                        """), "web.xml")
                .addAsWebInfResource(new StringAsset("""
                        <jboss-web><context-root>/doors</context-root><security-domain>staff</security-domain></jboss-web>
                        """), "jboss-web.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTION_REVIEWER, reviewer.tianhe",
        "BRANCH_HEAD, head.tianhe",
        "COMPLAINT_OPERATOR, clerk.12315",
        "CASE_HANDLER, case.tianhe",
        "BUREAU_LEADER, leader.city",
        "OFFICE_HEAD, head.office",
        "DOCUMENT_CLERK, clerk.office",
        "SEAL_KEEPER, seal.office",
        "LEGAL_REVIEWER, legal.city",
        "REGISTRATION_CLERK, reg.clerk",
        "REGISTRATION_EXAMINER, reg.examiner",
        "REGISTRATION_APPROVER, reg.approver",
        "GATE_KEEPER, gate.keeper",
        "LICENCE_CLERK, licence.clerk",
        "CARD_CLERK, card.clerk",
        "PERSONNEL, personnel.officer",
        "FLOW_DESIGNER, designer",
        "OPERATOR, operator",
        "SYSADMIN, sysadmin",
        "SECADMIN, secadmin",
        "AUDITOR, auditor"
    })
    void every_door_opens_to_whom_the_table_names_and_to_nobody_else(String role, String loginName) throws Exception {
        Map<String, String> walked = walk(loginName);
        Map<String, String> expected = table.whatMayHappen(role);
        expected.keySet().retainAll(walked.keySet());

        assertThat(walked).isEqualTo(expected);
        assertThat(walked.values()).contains("ADMITTED", "DENIED");
    }

    @ParameterizedTest
    @CsvSource({
        "org.hongdun.registry.inspection.InspectionReview",
        "org.hongdun.regulation.complaint.Complaints",
        "org.hongdun.regulation.casefile.CaseSources",
        "org.hongdun.platform.access.AccountAdministration",
        "org.hongdun.platform.audit.AuditReading"
    })
    void the_walker_has_been_at_this_door(String door) throws Exception {
        assertThat(walk("operator").keySet()).anyMatch(method -> method.startsWith(door + "#"));
    }

    private Map<String, String> walk(String loginName) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
                .encodeToString((loginName + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(doors.toString()))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, String> walked = new TreeMap<>();
        answer.body().lines().map(line -> line.split(" ")).forEach(words -> walked.put(words[0], words[1]));
        return walked;
    }
}
