/**
 * The annual inspection (年检): an enterprise's report about one year arrives from the portal, waits for the officer of
 * its registration authority, and is passed with a grade or returned for correction; a corrected report is a new version
 * beside the old one. The statutory days for the first review run from arrival.
 */
@Room(
        name = "registry.inspection",
        mayKnow = {
            "kernel",
            "exchange",
            "registry.effect",
            "registry.subject",
            "platform.access",
            "platform.approval",
            "platform.audit",
            "platform.calendar",
            "platform.numbering",
            "platform.organisation"
        },
        doors = {"org.hongdun.registry.inspection"})
package org.hongdun.registry.inspection;

import org.hongdun.kernel.Room;
