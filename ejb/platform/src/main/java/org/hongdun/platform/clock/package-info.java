/**
 * The legal clocks of matters under way: started with a matter, stopped only for a reason that the law knows and with the
 * paper that says so, moved when the calendar changes, and heard in time. Which days count stands in the room of the
 * calendar; this room remembers for whom they count.
 */
@Room(
        name = "platform.clock",
        mayKnow = {"kernel", "platform.audit", "platform.calendar", "platform.access", "platform.duty"},
        doors = "org.hongdun.platform.clock")
package org.hongdun.platform.clock;

import org.hongdun.kernel.Room;
