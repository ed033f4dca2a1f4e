/**
 * Public enquiry (网上查询): the portal's copy of what anybody may know about a market subject. The intranet publishes the
 * copy as signed documents; this room keeps it, searches it, and answers for the other rooms whether an enterprise exists
 * and is alive. Nothing that is not public ever reaches this side.
 */
@Room(
        name = "portal.enquiry",
        mayKnow = {"kernel", "exchange", "print", "portal.parameter"},
        doors = "org.hongdun.portal.enquiry")
package org.hongdun.portal.enquiry;

import org.hongdun.kernel.Room;
