package org.hongdun.acceptance.access;

import java.io.IOException;
import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Arquillian asks for JMX over the management port, which the servers do not offer: open while it is at work. */
public final class OpenToArquillian implements ServerSetupTask {

    private static final ModelNode JMX = Operations.createAddress("subsystem", "jmx", "remoting-connector", "jmx");

    @Override
    public void setup(ManagementClient server, String container) throws IOException {
        execute(server, Operations.createAddOperation(JMX));
    }

    @Override
    public void tearDown(ManagementClient server, String container) throws IOException {
        execute(server, Operations.createRemoveOperation(JMX));
    }

    private static void execute(ManagementClient server, ModelNode operation) throws IOException {
        ModelNode answer = server.getControllerClient().execute(operation);
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(
                    Operations.getFailureDescription(answer).asString());
        }
    }
}
