/** Real databases for the tests of the rooms that own tables; never part of an archive that is deployed. */
@Room(
        name = "testing",
        mayKnow = {"kernel"},
        doors = {})
package org.hongdun.testing;

import org.hongdun.kernel.Room;
