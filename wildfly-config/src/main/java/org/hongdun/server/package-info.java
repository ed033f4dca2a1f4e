/**
 * Installs, configures, migrates, starts and stops: the two WildFly servers, the two brokers and their databases, on one
 * machine for the demonstration and the tests, or one process at a time in production. Nothing in here is deployed.
 */
@Room(
        name = "server",
        mayKnow = {"kernel", "demo"},
        doors = {"org.hongdun.server"})
package org.hongdun.server;

import org.hongdun.kernel.Room;
