/**
 * Certificate numbers of persons, sealed before they reach a table and opened for who may read them. The key lies in {@code
 * keys/person.key} of the intranet's home, never in the database.
 */
@Room(
        name = "platform.privacy",
        mayKnow = {"kernel"},
        doors = "org.hongdun.platform.privacy")
package org.hongdun.platform.privacy;

import org.hongdun.kernel.Room;
