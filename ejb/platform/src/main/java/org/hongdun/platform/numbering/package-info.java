/**
 * Numbers of files and documents, without a gap within their series and year: a number is given in the transaction of the
 * act, and returns with it when the act is rolled back.
 */
@Room(
        name = "platform.numbering",
        mayKnow = {"kernel"},
        doors = "org.hongdun.platform.numbering")
package org.hongdun.platform.numbering;

import org.hongdun.kernel.Room;
