/** The demo city: staff, enterprises and files that are made up, loaded into empty databases in demo mode only. */
@Room(
        name = "demo",
        mayKnow = {"kernel"},
        doors = "org.hongdun.demo")
package org.hongdun.demo;

import org.hongdun.kernel.Room;
