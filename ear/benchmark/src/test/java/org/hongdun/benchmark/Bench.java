package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.as.controller.client.helpers.standalone.DeploymentPlan;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentManager;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentPlanResult;

/** What a measurement compares with, deployed beside the intranet in the same server. */
final class Bench {

    /** A server has much to do after its first start. */
    private static final int PATIENCE_MILLIS = 60_000;

    private Bench() {}

    /** These types as files of an archive. */
    static Map<String, byte[]> classes(Class<?>... types) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream code = type.getClassLoader().getResourceAsStream(path)) {
                files.put("WEB-INF/classes/" + path, code.readAllBytes());
            }
        }
        return files;
    }

    /** Lets what is below /load sign in as staff does, and see a module of the intranet with its doors. */
    static void openDoors(Map<String, byte[]> files, String context, String module) {
        files.put("WEB-INF/web.xml", bytes("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet><servlet-name>faces</servlet-name>
                    <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
                  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>load</web-resource-name>
                      <url-pattern>/load/*</url-pattern>
                    </web-resource-collection>
                    <auth-constraint><role-name>**</role-name></auth-constraint>
                  </security-constraint>
                  <login-config><auth-method>BASIC</auth-method></login-config>
                </web-app>
                """));
        files.put("WEB-INF/jboss-web.xml", bytes("""
                <jboss-web><context-root>/%s</context-root><security-domain>staff</security-domain></jboss-web>
                """.formatted(context)));
        files.put("WEB-INF/jboss-deployment-structure.xml", bytes("""
                <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3"><deployment><dependencies>
                  <module name="deployment.hongdun-intranet.ear"/>
                  <module name="deployment.hongdun-intranet.ear.%s"/>
                </dependencies></deployment></jboss-deployment-structure>
                """.formatted(module)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param files content by path in the archive, which names its own context root */
    static void deploy(RunningSite site, String archiveName, Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        ModelControllerClientConfiguration patient = new ModelControllerClientConfiguration.Builder()
                .setHostName("127.0.0.1")
                .setPort(site.site().settings().managementPort(Side.INTRANET))
                .setConnectionTimeout(PATIENCE_MILLIS)
                .build();
        try (ModelControllerClient management = ModelControllerClient.Factory.create(patient)) {
            ServerDeploymentManager deployments = ServerDeploymentManager.Factory.create(management);
            DeploymentPlan plan = deployments
                    .newDeploymentPlan()
                    .add(archiveName, new ByteArrayInputStream(archive.toByteArray()))
                    .andDeploy()
                    .build();
            ServerDeploymentPlanResult result = deployments.execute(plan).get();
            plan.getDeploymentActions()
                    .forEach(action -> assertThat(result.getDeploymentActionResult(action.getId())
                                    .getDeploymentException())
                            .isNull());
        }
    }
}
