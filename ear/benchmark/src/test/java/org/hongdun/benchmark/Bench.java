package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.standalone.DeploymentPlan;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentManager;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentPlanResult;

/** What a measurement compares with, deployed beside the intranet in the same server. */
final class Bench {

    private Bench() {}

    /** @param files content by path in the archive, which names its own context root */
    static void deploy(RunningSite site, Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        try (ModelControllerClient management = ModelControllerClient.Factory.create(
                "127.0.0.1", site.site().settings().managementPort(Side.INTRANET))) {
            ServerDeploymentManager deployments = ServerDeploymentManager.Factory.create(management);
            DeploymentPlan plan = deployments
                    .newDeploymentPlan()
                    .add("bench.war", new ByteArrayInputStream(archive.toByteArray()))
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
