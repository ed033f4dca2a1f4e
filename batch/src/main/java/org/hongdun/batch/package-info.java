/**
 * The night: jobs that run to a business date, one at a time, whose counters must balance. A job that did nothing is
 * red, and a job whose server was killed is found by its silent heartbeat and continued from its last checkpoint.
 */
@Room(
        name = "batch",
        mayKnow = {
            "kernel",
            "platform.organisation",
            "platform.access",
            "platform.audit",
            "platform.calendar",
            "registry.subject",
            "registry.inspection",
            "registry.name",
            "insight.statistics"
        },
        doors = {"org.hongdun.batch"})
package org.hongdun.batch;

import org.hongdun.kernel.Room;
