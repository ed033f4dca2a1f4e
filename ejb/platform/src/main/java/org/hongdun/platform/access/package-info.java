/**
 * Who may do what, and on whose files. Accounts belong to persons with a post in a unit; roles give permissions; a grant
 * is a role with a data scope; the three administrators (三员分立) are kept apart. The server's login realm reads the
 * views {@code ACCESS_LOGIN} and {@code ACCESS_PERMISSION} of this room.
 */
@Room(
        name = "platform.access",
        mayKnow = {"kernel", "platform.organisation", "platform.audit", "platform.calendar"},
        doors = "org.hongdun.platform.access")
package org.hongdun.platform.access;

import org.hongdun.kernel.Room;
