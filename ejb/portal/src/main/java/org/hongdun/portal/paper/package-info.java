/** Files that applicants hand in (附件): looked at before they are kept, and kept in the content store. */
@Room(
        name = "portal.paper",
        mayKnow = {"kernel", "exchange", "portal.parameter"},
        doors = "org.hongdun.portal.paper")
package org.hongdun.portal.paper;

import org.hongdun.kernel.Room;
