package org.hongdun.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.hongdun.acceptance.rooms.DoorTable;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every door method of the running server, tried by every role, against the table of permissions. */
@OnTheSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsByRoleIT {

    private static final String WAR = "doors.war";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningSite site;
    private final DoorTable table = new DoorTable();

    DoorsByRoleIT(RunningSite site) {
        this.site = site;
    }

    @BeforeAll
    void send_the_walker() throws Exception {
        Path war = deployments().resolve(WAR);
        Files.deleteIfExists(war.resolveSibling(WAR + ".failed"));
        pack(war);
        await(war.resolveSibling(WAR + ".deployed"), war.resolveSibling(WAR + ".failed"));
    }

    @AfterAll
    void call_the_walker_home() throws Exception {
        Files.deleteIfExists(deployments().resolve(WAR));
        await(deployments().resolve(WAR + ".undeployed"), deployments().resolve(WAR + ".failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTION_REVIEWER, reviewer.tianhe",
        "BRANCH_HEAD, head.tianhe",
        "COMPLAINT_OPERATOR, clerk.12315",
        "BUREAU_LEADER, leader.city",
        "OFFICE_HEAD, head.office",
        "DOCUMENT_CLERK, clerk.office",
        "SEAL_KEEPER, seal.office",
        "LEGAL_REVIEWER, legal.city",
        "REGISTRATION_CLERK, reg.clerk",
        "REGISTRATION_EXAMINER, reg.examiner",
        "REGISTRATION_APPROVER, reg.approver",
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
        "org.hongdun.platform.access.AccountAdministration",
        "org.hongdun.platform.audit.AuditReading"
    })
    void the_walker_has_been_at_this_door(String door) throws Exception {
        assertThat(walk("operator").keySet()).anyMatch(method -> method.startsWith(door + "#"));
    }

    private Map<String, String> walk(String loginName) throws IOException, InterruptedException {
        URI address = site.url(Side.INTRANET).resolve("/doors/");
        String credentials = Base64.getEncoder()
                .encodeToString((loginName + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<String, String> walked = new TreeMap<>();
        answer.body().lines().map(line -> line.split(" ")).forEach(words -> walked.put(words[0], words[1]));
        return walked;
    }

    private Path deployments() {
        return site.site().settings().home(Side.INTRANET).resolve("server/deployments");
    }

    private static void pack(Path war) throws IOException {
        Path parcel = war.resolveSibling("../" + WAR + ".parcel").normalize();
        try (OutputStream file = Files.newOutputStream(parcel);
                JarOutputStream jar = new JarOutputStream(file)) {
            put(jar, "WEB-INF/web.xml", """
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
                    """.getBytes(StandardCharsets.UTF_8));
            put(jar, "WEB-INF/jboss-web.xml", """
                    <jboss-web><context-root>/doors</context-root><security-domain>staff</security-domain></jboss-web>
                    """.getBytes(StandardCharsets.UTF_8));
            String walker = DoorWalker.class.getName().replace('.', '/') + ".class";
            try (InputStream code = DoorWalker.class.getClassLoader().getResourceAsStream(walker)) {
                put(jar, "WEB-INF/classes/" + walker, code.readAllBytes());
            }
        }
        Files.move(parcel, war);
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static void await(Path done, Path failed) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Stream.of(done, failed).noneMatch(Files::exists)) {
            assertThat(Instant.now()).as("waiting for " + done).isBefore(end);
            Thread.sleep(200);
        }
        assertThat(failed).doesNotExist();
    }
}
