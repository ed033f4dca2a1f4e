/** Which server of the cluster makes the rounds that only one may make at a time. */
@Room(
        name = "platform.duty",
        mayKnow = {"kernel"},
        doors = "org.hongdun.platform.duty")
package org.hongdun.platform.duty;

import org.hongdun.kernel.Room;
