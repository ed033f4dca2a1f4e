/**
 * Every number that a law gives, with the dates between which it was in force, and the days on which offices work. No day
 * count and no threshold stands in code; the value in force on the day a matter was accepted counts.
 */
@Room(
        name = "platform.calendar",
        mayKnow = {"kernel", "platform.audit"},
        doors = "org.hongdun.platform.calendar")
package org.hongdun.platform.calendar;

import org.hongdun.kernel.Room;
