/** The message broker as a process of its own: ActiveMQ Artemis with our queues, accounts and rights. */
@Room(
        name = "broker",
        mayKnow = {"server"},
        doors = {"org.hongdun.broker"})
package org.hongdun.broker;

import org.hongdun.kernel.Room;
