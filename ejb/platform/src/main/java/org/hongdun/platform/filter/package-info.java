/** The filters of lists that people keep under a name. What a list can be filtered by is known to its page alone. */
@Room(
        name = "platform.filter",
        mayKnow = {"kernel", "platform.access"},
        doors = "org.hongdun.platform.filter")
package org.hongdun.platform.filter;

import org.hongdun.kernel.Room;
